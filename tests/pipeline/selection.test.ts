import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, square, type TinyBuild, table} from "./tiny-folder.ts";

const [x, y] = [121_000, 487_000];
const files = {
  "dataset.json": '{"title": "Verzonnen land", "fictional": true}',
  [paths.map]: features(
    ...["BU99010000", "BU99010001", "BU99010002", "BU99020000", "BU99020001", "BU99020002"].map((code, index) => ({
      ...{buurtcode: code, buurtnaam: `Hof ${code}`, gemeentecode: `GM${code.slice(2, 6)}`, jaar: 2024},
      ...{aantal_inwoners: 1000, huisartsenpraktijk_gemiddelde_afstand_in_km: index},
      outline: square(x + 500 * index, y)
    }))
  ),
  [paths.cells]: table(`
    grid_code,jaar,lbm,afw,fys,onv,soc,vrz,won
    E1210N4870,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735
    E1225N4870,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735`),
  [paths.postcodes]: table(`
    PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024
    1234AB;1;BU99010000;WK990100;GM9901
    5678CD;1;BU99020000;WK990200;GM9902`),
  [paths.oldBuurten]: features(
    {code: "BU99010099", name: "Over de grens", outline: square(x + 1250, y)},
    {code: "BU99020099", name: "Elders", outline: square(x + 2000, y)}
  )
};

describe("a selection of gemeenten", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny(files, ["GM9901"]);
  });

  test("keeps their areas and the country", async () => {
    const kept = await build.rows("select distinct gemeente_code from areas where status = 'current' order by all");
    expect(kept).toEqual([{gemeente_code: "GM9901"}, {gemeente_code: "NL00"}]);
    expect(build.manifest.areas).toEqual({buurt: 3, wijk: 1, gemeente: 1, land: 1});
  });

  test("compares with all areas in the data, not with the selection", async () => {
    const place = "select land_percentile, land_peers_count, gemeente_peers_count from comparisons";
    expect(await build.rows(`${place} where area_code = 'BU99010002' and indicator_id = 'huisarts_km'`)).toEqual([
      {land_percentile: 0.4, land_peers_count: 5, gemeente_peers_count: 2}
    ]);
  });

  test("names no neighbour or successor outside it", async () => {
    expect(await build.value("select neighbour_codes from areas where area_code = 'BU99010002'")).toEqual([
      "BU99010001"
    ]);
    expect(await build.value("select successor_codes from areas where area_code = 'BU99010099'")).toEqual([
      "BU99010002"
    ]);
    expect(await build.rows("select name from areas where area_code = 'BU99020099'")).toEqual([]);
  });

  test("has the postcodes, cells and outlines of those areas alone", async () => {
    expect(await build.rows("select postcode from postcodes")).toEqual([{postcode: "1234AB"}]);
    expect(await build.rows("select cell_id from grid_cells")).toEqual([{cell_id: "E1210N4870"}]);
    expect(await build.value("select count(*)::integer from boundaries where level <> 'wijk'")).toBe(3);
  });
});

test("a gemeente that is not in the data is refused with codes that are", async () => {
  await expect(runTiny(files, ["GM9901", "GM0308"])).rejects.toThrow(
    "--areas GM0308: no such gemeente in the data; expected codes such as GM9901, GM9902"
  );
});
