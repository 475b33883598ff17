import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {bundleFolder, countryBundle, countryParts, gemeenteParts, type Part} from "../../src/catalog/bundles.ts";
import {martByName} from "../../src/catalog/marts.ts";
import {type Reads, watch} from "../../src/site/reads.ts";
import {sampleBuild} from "./sample-build.ts";

const {buildDir, rows} = await sampleBuild();
vi.stubEnv("BUURTSPIEGEL_BUILD_DIR", buildDir);
const {openBundle} = await import("../../src/site/open-bundle.ts");

test("every gemeente has a bundle, and so has the country", async () => {
  const names = (await readdir(join(buildDir, bundleFolder))).map(name => name.replace(".bundle", ""));
  expect(names.toSorted()).toEqual(["GM9901", "GM9902", "GM9903", "NL00", "geheel", countryBundle]);
});

test("a bundle tells every figure of its gemeente as the table does, in the same order", async () => {
  const bundle = await openBundle("GM9902", gemeenteParts);
  const table = await rows<{area_code: string; year: number; value: number | null; missing: string | null}>(
    "select area_code, year, value, missing from indicator_values where gemeente_code = 'GM9902' order by area_code, indicator_id, year"
  );
  const figures = bundle.rows("figures").map(row => ({
    ...{area_code: row.areaCode, year: row.year, value: row.value, missing: row.missing}
  }));
  expect(figures).toEqual(table);
});

test("an area's rows are those of the area alone", async () => {
  const rows = (await openBundle("GM9902", gemeenteParts)).rowsOf("classes", "GM9902");
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({areaCode}) => areaCode))).toEqual(new Set(["GM9902"]));
});

test("an area that a bundle does not know has no rows", async () => {
  expect((await openBundle("GM9902", gemeenteParts)).rowsOf("figures", "GM9901")).toEqual([]);
});

test("every row that is read is noted, and its cells can be asked again", async () => {
  const bundle = await openBundle("GM9902", gemeenteParts);
  const reads: Reads = new Set();
  watch(reads, () => [bundle.rows("elements"), bundle.rowsOf("classes", "GM9902")]);
  expect([...reads]).toEqual(["rows GM9902 elements *", "rows GM9902 classes GM9902"]);
  const rows = bundle.rowsOf("classes", "GM9902");
  expect(bundle.cellsOf("classes", "GM9902")[0]).toEqual(rows.map(({areaCode}) => areaCode));
});

test("a missing bundle is named, with what to do", async () => {
  await expect(openBundle("GM0001", gemeenteParts)).rejects.toThrow(/GM0001\.bundle is missing; make the tables again/);
});

test("the country's bundle holds all areas, lists of codes included", async () => {
  const areas = (await openBundle(countryBundle, countryParts)).rows("areas");
  const [count] = await rows<{areas: number}>("select count(*)::integer as areas from areas");
  expect(areas).toHaveLength(count!.areas);
  expect(areas.find(({code}) => code === "GM9901")!.neighbourCodes).toContain("GM9902");
});

test.each(Object.entries<Part>({...gemeenteParts, ...countryParts}))("%s has columns of its table alone", (_, part) => {
  const known: readonly string[] = martByName(part.table).columns.map(({name}) => name);
  expect(part.columns.filter(([column]) => !known.includes(column))).toEqual([]);
});
