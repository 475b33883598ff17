import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {besideGemeente} from "../../src/analysis/beside-gemeente.ts";
import {classOf, standardisedBreaksFor} from "../../src/analysis/nine-classes.ts";
import {
  focusType,
  nearestLevel,
  problemLevel,
  vulnerabilityLevel,
  vulnerabilityYearFor
} from "../../src/analysis/resilience/focus-type.ts";
import {
  componentFor,
  inStandardDeviations,
  vulnerabilityIndex
} from "../../src/analysis/resilience/vulnerability-index.ts";
import {describe as describeValues} from "../../src/analysis/statistics/summary.ts";
import {weightedMean} from "../../src/analysis/statistics/weighted-mean.ts";
import {weightedSd} from "../../src/analysis/statistics/weighted-sd.ts";
import {classSchemeById} from "../../src/catalog/class-schemes.ts";
import {focusTypes} from "../../src/catalog/focus-types.ts";
import {realData} from "./real-data.ts";
import {resilience as r} from "./resilience-fixture.ts";

const breaks = classSchemeById("leefbaarometer_afwijking").breaks;

test("types agree with R on 600 areas", () => {
  const types = r.nuisanceFrom.map((nuisance, area) => focusType(classOf(nuisance, breaks), r.standard[0]![area]!));
  expect(types).toEqual(r.type);
});

test.each([
  [5, -0.51, 1],
  [9, -0.5, 2],
  [5, 3, 3],
  [4, -1, 4],
  [4, 0.24, 5],
  [4, 0.25, 6],
  [3, -1, 7],
  [2, 0, 8],
  [3, 1.5, 9],
  [2, 1.49, 9],
  [2, 1.5, 10]
])("class %d with vulnerability %d is type %d", (nuisanceClass, vulnerability, expected) => {
  expect(focusType(nuisanceClass, vulnerability)).toBe(expected);
});

test("every type can occur and has a label", () => {
  const found = new Set<number | null>();
  for (let nuisanceClass = 1; nuisanceClass <= 9; nuisanceClass++) {
    for (const vulnerability of [-1, 0, 1, 2]) found.add(focusType(nuisanceClass, vulnerability));
  }
  expect([...found].sort((a, b) => a! - b!)).toEqual(focusTypes.map(({id}) => id));
});

test("without either measure there is no type", () => {
  expect(focusType(null, 1)).toBeNull();
  expect(focusType(3, null)).toBeNull();
});

test("a class outside 1 to 9 and a NaN are refused by name", () => {
  expect(() => problemLevel(0)).toThrow("invalid nuisanceClass: 0 (expected 1 to 9)");
  expect(() => vulnerabilityLevel(Number.NaN)).toThrow("invalid vulnerability: NaN");
});

test("beside its gemeente an area has more or less of something from a quarter of a standard deviation", () => {
  const gemeente = {nuisance: -0.1, vulnerability: 1};
  const beside = (nuisance: number, vulnerability: number) =>
    besideGemeente({nuisance, vulnerability}, gemeente, breaks[4]!);
  expect(beside(-0.2, 1.8)).toEqual({problems: "more", vulnerability: "more"});
  expect(beside(-0.08, 0.8)).toEqual({problems: "same", vulnerability: "same"});
  expect(beside(0, 0.7)).toEqual({problems: "less", vulnerability: "less"});
});

test("the level that an index is nearest to is the one beyond the nearest limit", () => {
  expect(nearestLevel(-0.6)).toEqual({nearest: "weinig", distance: expect.closeTo(0.1)});
  expect(nearestLevel(0.2)).toEqual({nearest: "veel", distance: expect.closeTo(0.05)});
  expect(nearestLevel(2)).toEqual({nearest: "veel", distance: 0.5});
});

test("vulnerability may be at most four years older, never newer", () => {
  expect(vulnerabilityYearFor(2024, [2016, 2020, 2026])).toBe(2020);
  expect(vulnerabilityYearFor(2020, [2020, 2016])).toBe(2020);
  expect(vulnerabilityYearFor(2025, [2020])).toBeNull();
});

describe.skipIf(realData === null)("on the real buurten of 2024 with the health monitor of 2020", () => {
  const codesOf = {
    angst_depressie_hoog_share: "HoogRisicoOpAngstOfDepressie_25",
    ernstig_eenzaam_share: "ErnstigZeerErnstigEenzaam_29",
    rondkomen_moeite_share: "MoeiteMetRondkomen_38"
  };
  const read = () => {
    const lines = (path: string) => readFileSync(`${realData}/${path}`, "utf8").trim().split(/\r?\n/);
    const [head, ...rows] = lines("rivm/50090NED_2020_18plus.csv").map(line =>
      line.split(";").map(cell => cell.replaceAll('"', "").trim())
    );
    const column = (name: string) => head!.indexOf(name);
    const health = new Map(
      rows.map(cells => [
        cells[column("WijkenEnBuurten")]!,
        Object.fromEntries(
          Object.entries(codesOf).map(([id, name]) => [id, Number.parseFloat(cells[column(name)] ?? "")])
        )
      ])
    );
    const residents = new Map(
      lines("cbs/kwb_2024_gm_wk_bu.csv")
        .filter(line => line.startsWith("BU"))
        .map(line => line.match(/^(\w+),buurt,(?:"(?:[^"]|"")*"|[^,]*),\w*,\w*,(\d*)/))
        .map(found => [found![1]!, Number(found![2] || 0)])
    );
    const {features} = JSON.parse(readFileSync(`${realData}/leefbaarometer/buurtscore24.geojson`, "utf8"));
    const scores = new Map<string, {onv: number; soc: number}>(
      features.map(({properties}: {properties: {id: string; onv: number; soc: number}}) => [properties.id, properties])
    );
    return {health, residents, scores};
  };

  test("half is type 1, a quarter type 2, 8 % type 9, and cohesion is rare where problems are", () => {
    const {health, residents, scores} = read();
    const known = [...health].filter(([code, row]) => residents.get(code) && !Object.values(row).some(Number.isNaN));
    const weights = known.map(([code]) => residents.get(code)!);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const components = Object.keys(codesOf).map(
      id =>
        componentFor(
          id,
          known.map(([, row], at) => ({year: 2020, value: row[id]!, weight: weights[at]!})),
          total
        )!
    );
    const index = known.map(([, row]) => vulnerabilityIndex(row, components).value);
    const reference = {mean: weightedMean(index, weights).value!, sd: weightedSd(index, weights)!};
    const cohesion = describeValues([...scores.values()].map(({soc}) => soc).filter(soc => soc !== null))!;
    const cohesionBreaks = standardisedBreaksFor({mean: cohesion.mean, sd: cohesion.sd!});
    const typed = known.flatMap(([code], at) => {
      const score = scores.get(code);
      if (!score || score.onv === null || residents.get(code)! < 300) return [];
      const type = focusType(classOf(score.onv, breaks), inStandardDeviations(index[at]!, reference));
      return [{type, cohesionClass: classOf(score.soc, cohesionBreaks)}];
    });
    const share = (type: number) => typed.filter(one => one.type === type).length / typed.length;
    expect(typed).toHaveLength(8267);
    expect([1, 2, 9, 10].map(type => Math.round(share(type) * 100))).toEqual([50, 24, 8, 2]);
    const problems = typed.filter(({type}) => [6, 9, 10].includes(type!));
    expect(problems.filter(({cohesionClass}) => cohesionClass >= 5).length / problems.length).toBeLessThan(0.015);
  });
});
