import {describe, expect, test} from "vitest";
import {environmentElements} from "../../src/catalog/environment-elements.ts";
import {similarityFeatures} from "../../src/catalog/similarity.ts";
import {sampleBuild} from "./sample-build.ts";

const {rows, value} = await sampleBuild();

describe("similar areas of the sample", () => {
  test("each large enough area has at most six, of its own level, never itself, and none far away", async () => {
    const counts = await rows(`
      select peers.level, min(peers_count)::integer as least, max(peers_count)::integer as most
      from (select area_code, level, count(*) as peers_count from peers where level <> 'gemeente' group by all) as peers group by all order by all`);
    expect(counts).toEqual([
      {level: "buurt", least: expect.any(Number), most: 6},
      {level: "wijk", least: expect.any(Number), most: 6}
    ]);
    expect(await value("select max(distance) from peers")).toBeLessThanOrEqual(1);
    expect(
      await rows("select area_code from peers where area_code = peer_code or left(area_code, 2) <> left(peer_code, 2)")
    ).toEqual([]);
  });

  test("come nearest first, with reasons from the background features", async () => {
    const ids = similarityFeatures.map(({indicatorId}) => indicatorId);
    const used = await rows<{id: string}>("select distinct unnest(alike_ids) as id from peers");
    expect(used.every(({id}) => ids.includes(id))).toBe(true);
    expect(
      await rows(`select one.area_code from peers as one join peers as next
        on next.area_code = one.area_code and next.rank = one.rank + 1 where next.distance < one.distance`)
    ).toEqual([]);
  });

  test("the nearest of a buurt is the nearest as SQL computes it", async () => {
    const wide = similarityFeatures.map(({indicatorId, scale}) =>
      scale === "log" ? `ln(nullif(profiles.${indicatorId}, 0)) as ${indicatorId}` : `profiles.${indicatorId}`
    );
    const square = (id: string) => `((a.${id} - b.${id}) / spread.${id}) ** 2`;
    const ids = similarityFeatures.map(({indicatorId}) => indicatorId);
    const [nearest] = await rows<{peer_code: string; distance: number}>(`
      with eligible as (
        select profiles.area_code, ${wide.join(", ")} from profiles join areas using (area_code)
        where profiles.level = 'buurt' and population_size = 'enough'
      ), spread as (select ${ids.map(id => `stddev_samp(${id}) as ${id}`).join(", ")} from eligible)
      select b.area_code as peer_code, sqrt(list_avg([${ids.map(square).join(", ")}])) as distance
      from eligible as a, eligible as b, spread where a.area_code = 'BU99010000' and b.area_code <> a.area_code
      order by distance limit 1`);
    const [ours] = await rows<{peer_code: string; distance: number}>(
      "select peer_code, distance from peers where area_code = 'BU99010000' and rank = 1"
    );
    expect(ours!.peer_code).toBe(nearest!.peer_code);
    expect(ours!.distance).toBeCloseTo(nearest!.distance, 5);
  });
});

describe("cells below the buurt of the sample", () => {
  test("the parts of the variance add up to that of all cells in buurten", async () => {
    const [found] = await rows<{parts: number; whole: number}>(`
      select within + between as parts, (select var_pop(leefbaarheid_score) from grid_cells where buurt_code is not null and year = 2024) as whole
      from cell_variances where gemeente_code = 'NL00' and indicator_id = 'leefbaarheid_score' and year = 2024`);
    expect(found!.parts).toBeCloseTo(found!.whole, 8);
  });

  test("no cell is shown alone: its value is the mean of cells within 200 m", async () => {
    const [found] = await rows<{maximum: number; expected: number}>(`
      with cell as (
        select cell_id, buurt_code, leefbaarheid_score as value, substr(cell_id, 2, 4)::integer as x, substr(cell_id, 7, 4)::integer as y
        from grid_cells where year = 2024
      ), smoothed as (
        select one.buurt_code, avg(other.value) as value from cell as one
        join cell as other on (one.x - other.x) ** 2 + (one.y - other.y) ** 2 <= 4
        where one.buurt_code = 'BU99010000' group by one.buurt_code, one.cell_id
      )
      select maximum, (select max(value) from smoothed) as expected from cell_summaries
      where area_code = 'BU99010000' and indicator_id = 'leefbaarheid_score' and year = 2024`);
    expect(found!.maximum).toBeCloseTo(found!.expected, 5);
    expect(await value("select sum(cells_count - smoothed_count)::integer from cell_summaries")).toBe(0);
  });
});

describe("the profile of residents and surroundings of the sample", () => {
  test("every area has every element that has a figure in the catalogue", async () => {
    const elements = environmentElements.filter(({indicatorId}) => indicatorId !== null).length;
    expect(
      await rows("select distinct count(*)::integer as elements from environment_profile group by area_code")
    ).toEqual([{elements}]);
  });

  test("an element is strengthening only in the favourable quarter", async () => {
    const judged = await rows<{least: number; most: number}>(`
      select min(percentile) as least, max(percentile) as most from environment_profile
      where element_id = 'vrijwilligers' and judgement = 'strengthening'`);
    expect(judged[0]!.least).toBeGreaterThanOrEqual(0.75);
  });

  test("without a figure it is unknown", async () => {
    expect(await rows("select distinct judgement from environment_profile where percentile is null")).toEqual([
      {judgement: "unknown"}
    ]);
  });
});
