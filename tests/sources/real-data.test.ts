import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {leefbaarometerReference} from "../../src/catalog/class-schemes.ts";
import type {LayoutId} from "../../src/catalog/measures.ts";
import type {ParsedFile} from "../../src/sources/adapter.ts";
import {adapterFor} from "../../src/sources/index.ts";

const {BUURTSPIEGEL_TEST_DATA: given} = process.env;
const folder = given ?? join(import.meta.dirname, "../../../shared/data");
const absent = !existsSync(join(folder, "leefbaarometer"));
if (absent) {
  const advice = given ? "The folder of BUURTSPIEGEL_TEST_DATA has no leefbaarometer/." : "Set BUURTSPIEGEL_TEST_DATA.";
  console.warn(`tests over real open data are skipped: ${folder} is not there. ${advice}`);
}

const parsed = new Map<string, ParsedFile>();

function parseReal(path: string): ParsedFile {
  const known = parsed.get(path);
  if (known) return known;
  const bytes = readFileSync(join(folder, path));
  const adapter = adapterFor(path, bytes.subarray(0, 4096).toString("utf8"));
  if (!adapter) throw new Error(`no layout recognises ${path}`);
  const result = adapter.parse({path, bytes}, []);
  parsed.set(path, result);
  return result;
}

const figureOf = (path: string, areaCode: string, measure: string, year: number) =>
  parseReal(path).figures.find(f => f.areaCode === areaCode && f.measure === measure && f.year === year);

const scores = (level: string) => `leefbaarometer/Leefbaarometer-scores ${level} 2002-2024.csv`;
const scoresOf2022 = "leefbaarometer/Leefbaarometer-scores wijken 2002-2022.csv";
const rivm = (year: number) => `rivm/50090NED_${year}_18plus.csv`;
const kwb = "cbs/kwb_2024_gm_wk_bu.csv";
const pdok = "pdok/wijken-en-buurten-2024-buurten-GM0308.json";

const typed2020 = "cbs/84799NED_TypedDataSet.csv";
const typedWijken = "cbs/85984NED_TypedDataSet_wijken.csv";
const squares = "cbs/vierkant_100m_2024_rijnmond.csv";
const pdokWijken = "pdok/wijken_2024_attributen.csv";

const files: [path: string, layout: LayoutId, rows: number, areas: number][] = [
  [scores("buurten"), "leefbaarometer_csv", 12_337, 12_152],
  [scores("wijken"), "leefbaarometer_csv", 135, 15],
  [scores("gemeenten"), "leefbaarometer_csv", 342, 342],
  ["leefbaarometer/buurtscore24.geojson", "leefbaarometer_wfs", 12_147, 12_147],
  ["leefbaarometer/gemeentescore24.geojson", "leefbaarometer_wfs", 342, 342],
  [pdok, "pdok_wijkbuurt", 21, 21],
  [typed2020, "cbs_kwb_typed", 17_341, 17_341],
  [typedWijken, "cbs_kwb_typed", 3_393, 3_393],
  ["cbs/woz_2023.csv", "cbs_woz", 18_116, 18_116],
  [squares, "cbs_vierkant", 16_383, 0],
  [pdokWijken, "pdok_wijkbuurt", 3_393, 3_393],
  [scoresOf2022, "leefbaarometer_csv", 26_366, 3_310],
  [kwb, "cbs_kwb_tidy", 342 + 3_393 + 14_574, 18_309],
  ["cbs/kwb_2016-2025_baarn_long.csv", "cbs_kwb_long", 1_518, 220],
  ["cbs/wijken_2022_wgs84.geojson", "cbs_wijken_geojson", 3_340, 3_340],
  ["politie/47022NED_totaal_per_jaar.csv", "politie_tidy", 74_180, 0],
  ["rivm/50150NED_goed_ervaren_gezondheid.csv", "rivm_tidy", 60_121, 0],
  [rivm(2012), "rivm_odata", 17_341, 17_341],
  [rivm(2016), "rivm_odata", 17_341, 17_341],
  [rivm(2020), "rivm_odata", 17_341, 17_341]
];

describe.skipIf(absent)("real open data (skipped where the folder is absent)", () => {
  test.each(files)("%s: every row is kept, as %s", (path, layout, rows, areas) => {
    const {layoutId, rowsRead, rowsKept, ...lists} = parseReal(path);
    expect([layoutId, rowsRead, rowsKept, lists.areas.length]).toEqual([layout, rows, rows, areas]);
  });

  test.each(files)("%s: nothing is wrong but columns that we do not use", path => {
    expect(parseReal(path).issues.filter(({action}) => action !== "column_ignored" && action !== "note")).toEqual([]);
  });

  test.each(files)("%s: a figure has a value or a reason, never both", path => {
    const wrong = parseReal(path).figures.filter(({value, missing}) => (value === null) === (missing === null));
    expect(wrong).toEqual([]);
  });

  test.each([
    [2012, 39.6],
    [2016, 43.4],
    [2020, 47]
  ])("in %d %d %% of adults in the country were lonely", (year, value) => {
    expect(figureOf(rivm(year), "NL00", "Eenzaam_28", year)).toMatchObject({value, missing: null});
  });

  test("what RIVM withholds and did not measure differ", () => {
    expect(figureOf(rivm(2020), "BU04895070", "Eenzaam_28", 2020)?.missing).toBe("suppressed");
    expect(figureOf(rivm(2012), "NL00", "VoldoetAanBeweegrichtlijn_5", 2012)?.missing).toBe("not_measured");
  });

  test("wijk Baarn has nine years, with dimensions in five of them", () => {
    const figures = parseReal(scores("wijken")).figures.filter(({areaCode}) => areaCode === "WK030800");
    const yearsWith = (measure: string) =>
      figures.filter(f => f.measure === measure && f.value !== null).map(f => f.year);
    expect(yearsWith("lbm")).toEqual([2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
    expect(yearsWith("soc")).toEqual([2014, 2018, 2020, 2022, 2024]);
  });

  test("the fixed reference is the same everywhere", () => {
    const [lbm, afw] = ["lbm", "afw"].map(measure => figureOf(scores("wijken"), "WK030800", measure, 2002)!.value!);
    expect(lbm! - afw!).toBeCloseTo(leefbaarometerReference, 9);
  });

  test("the map service gives seven classes for each area", () => {
    const {classes} = parseReal("leefbaarometer/buurtscore24.geojson");
    expect(classes).toHaveLength(7 * 12_147);
    expect(classes).toContainEqual({areaCode: "BU00140000", measure: "lbm", year: 2024, class: 9, row: 1});
  });

  test.each([pdok, "leefbaarometer/buurtscore24.geojson", "cbs/wijken_2022_wgs84.geojson"])(
    "%s: every boundary is usable",
    path => {
      expect(parseReal(path).areas.filter(({geometry}) => geometry === null)).toEqual([]);
    }
  );

  test("Centrum of Baarn on the map", () => {
    expect(parseReal(pdok).areas.find(({code}) => code === "BU03080000")).toMatchObject({
      ...{name: "Centrum", gemeenteName: "Baarn", wijkCode: "WK030800", gemeenteCode: "GM0308"},
      ...{vintageYear: 2024, boundaryChange: 1, water: false, postcode4: "3743"}
    });
    expect(figureOf(pdok, "BU03080000", "aantal_inwoners", 2024)?.value).toBe(1825);
    expect(figureOf(pdok, "BU03080000", "woningvoorraad", 2024)?.missing).toBe("not_published");
  });

  test("the typed tables say what the other layouts say of the same wijk", () => {
    for (const [measure, other] of [
      ["AantalInwoners", "aantal_inwoners"],
      ["Koopwoningen", "percentage_koopwoningen"],
      ["PersonenPerSoortUitkeringBijstand", "aantal_personen_met_een_alg_bijstandsuitkering_tot"]
    ] as const) {
      const value = figureOf(typedWijken, "WK001400", measure, 2024)!.value;
      expect([value, figureOf(pdokWijken, "WK001400", other, 2024)!.value]).toEqual([value, value]);
    }
  });

  test("the typed table of 2020 has the country, and what its first edition lacks gives no figures", () => {
    expect(figureOf(typed2020, "NL00", "AantalInwoners", 2020)?.value).toBe(17_407_585);
    expect(figureOf(typed2020, "GM0308", "GemiddeldeWoningwaarde", 2020)).toBeUndefined();
  });

  test("the squares of Rijnmond hold 1,299,500 residents", () => {
    const total = parseReal(squares).squares.reduce((sum, {counts}) => sum + (counts.aantal_inwoners ?? 0), 0);
    expect(Math.abs(total - 1_299_500)).toBeLessThan(100);
  });

  test("codes with letters are areas", () => {
    expect(parseReal(kwb).areas.find(({code}) => code === "BU0363AA01")).toMatchObject({gemeenteCode: "GM0363"});
  });

  test("Groningen in the kerncijfers and with the police", () => {
    expect(figureOf(kwb, "GM0014", "inwoners", 2024)?.value).toBe(243_768);
    expect(figureOf("politie/47022NED_totaal_per_jaar.csv", "GM0014", "misdrijven_totaal", 2024)?.value).toBe(14_952);
  });
});
