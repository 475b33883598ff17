import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {readOwnTables} from "../../src/pipeline/own-tables.ts";
import {readInputFolder} from "../../src/pipeline/read-input-folder.ts";
import {paths, runTiny, type TinyBuild, type TinyFiles, table, tinyFolder} from "./tiny-folder.ts";

const kerncijfers = table(`
  code,type,naam,gm_code,wk_code,inwoners,huishoudens
  BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,450
  BU99010001,buurt,Beukenhof,GM9901,WK990100,400,180
  BU99010002,buurt,Lindehof,GM9901,WK990100,120,60
  WK990100,wijk,Wijk 00,GM9901,,1520,690
  BU99010100,buurt,Iepenhof,GM9901,WK990101,900,400
  WK990101,wijk,Wijk 01,GM9901,,900,400
  GM9901,gemeente,Boomstad,GM9901,,2420,1090`);

const keys = {
  indicator: "speelplekken",
  label: "{nl: speelplekken, en: playgrounds}",
  unit: "count",
  direction: "higher_is_better",
  population: "de openbare ruimte",
  persons: "false",
  source: "Gemeente Boomstad",
  licence: "CC BY 4.0",
  code_column: "gm_code",
  value_column: "my_value",
  year_column: "year",
  codes_year: "2024"
};

/** A description; a key that is null is left out. */
const describeOwn = (changed: Partial<Record<string, string | null>> = {}): string =>
  Object.entries({...keys, ...changed})
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
    .join("\n");

const rows = (...lines: string[]) => `gm_code,year,my_value\n${lines.join("\n")}\n`;
const plain = rows("BU99010000,2024,12", "BU99010001,2024,0", "GM9901,2024,31");

const folder = (csv: string, yml: string | null = describeOwn(), more: TinyFiles = {}): TinyFiles => ({
  [paths.kerncijfers]: kerncijfers,
  "eigen/speelplekken.csv": csv,
  ...(yml === null ? {} : {"eigen/speelplekken.yml": yml}),
  ...more
});

const failure = async (files: TinyFiles): Promise<string> =>
  runTiny(files).then(
    () => "built",
    (error: Error) => error.message
  );

describe("a table of the operator's own", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny(folder(plain));
  });

  test("becomes an indicator, with a source of its own", async () => {
    expect(
      await build.rows(
        "select area_code, value, source_id from indicator_values where indicator_id like 'eigen%' order by area_code"
      )
    ).toEqual([
      {area_code: "BU99010000", value: 12, source_id: "eigen_speelplekken_count"},
      {area_code: "BU99010001", value: 0, source_id: "eigen_speelplekken_count"},
      {area_code: "GM9901", value: 31, source_id: "eigen_speelplekken_count"}
    ]);
  });

  test("is a column of the profiles, and never added up", async () => {
    expect(await build.value("select eigen_speelplekken_count from profiles where area_code = 'BU99010000'")).toBe(12);
    expect(await build.value("select eigen_speelplekken_count from profiles where area_code = 'WK990100'")).toBeNull();
  });

  test("is described in the manifest, for the site", () => {
    expect(build.manifest.own.map(({label}) => label)).toEqual([{nl: "speelplekken", en: "playgrounds"}]);
    expect(build.manifest.companions.map(({file}) => file)).toContain("eigen/speelplekken.yml");
  });
});

describe("what a newcomer may write", () => {
  const figureOf = async (csv: string, changed: Partial<Record<string, string | null>>, id: string) =>
    (await runTiny(folder(csv, describeOwn(changed)))).value(
      `select value from indicator_values where indicator_id = '${id}' and area_code = 'BU99010000'`
    );

  test("percentages, with decimal commas", async () => {
    const csv = 'gm_code;year;my_value\nBU99010000;2024;"12,5"\nBU99010001;2024;"40,25"\n';
    expect(await figureOf(csv, {unit: "percentage"}, "eigen_speelplekken_share")).toBe(0.125);
  });

  test("one year for the whole table, in place of a column", async () => {
    const csv = "gm_code,my_value\nBU99010000,3\nBU99010001,4\n";
    expect(await figureOf(csv, {year_column: null, year: "2023", codes_year: "2024"}, "eigen_speelplekken_count")).toBe(
      3
    );
  });

  test.each(["constructor", "toString", "__proto__", "<script>alert(1)</script>"])("the label %s", async label => {
    const {manifest} = await runTiny(folder(plain, describeOwn({label: JSON.stringify(label)})));
    expect(manifest.own[0]?.label.nl).toBe(label);
  });

  test("the name constructor", async () => {
    expect(await figureOf(plain, {indicator: "constructor"}, "eigen_constructor_count")).toBe(12);
  });

  test("no area and year twice with other figures: both rows are named", async () => {
    const twice = rows("BU99010000,2024,12", "BU99010001,2024,1", "BU99010000,2024,13");
    await expect(runTiny(folder(twice))).rejects.toThrow(/rows 2 and 4 are both about BU99010000 2024/);
  });
});

describe("a build stops, and says in which file and at which key", () => {
  test.each<[what: string, changed: Partial<Record<string, string | null>>, message: RegExp]>([
    [
      "an unknown unit",
      {unit: "stuks"},
      /eigen\/speelplekken\.yml: key "unit": received "stuks", expected one of count,/
    ],
    ["a key that is missing", {source: null}, /key "source": is missing, expected who made the figures/],
    [
      "a key that nobody knows",
      {licens: "CC0"},
      /unknown key "licens" \(is "licence" meant\?\); the keys are indicator, label,/
    ],
    ["a label in a third language", {label: "{nl: a, fr: b}"}, /unknown key "fr" in "label"; the keys are nl, en/],
    [
      "a name with capitals",
      {indicator: "Speelplekken"},
      /key "indicator": received "Speelplekken", expected a short name/
    ],
    ["year and year_column", {year: "2024"}, /key "year": received 2024, expected either year .+ and not both/],
    ["neither of them", {year_column: null}, /key "year": is missing, expected either year/],
    ["text for yes or no", {persons: "misschien"}, /key "persons": received "misschien", expected true when/],
    ["an address of a script", {url: "javascript:alert(1)"}, /key "url": received "javascript:alert\(1\)"/],
    ["the label of a published figure", {label: "inwoners"}, /key "label": "inwoners" is the name of inwoners_count/],
    ["origin", {label: "migratieachtergrond"}, /is about origin; origin is never used/],
    ["a broken description", {label: "{nl: a"}, /not valid YAML/]
  ])("at %s", async (_, changed, message) => {
    expect(await failure(folder(plain, describeOwn(changed)))).toMatch(message);
  });

  test.each<[what: string, csv: string, changed: Partial<Record<string, string | null>>, message: RegExp]>([
    [
      "fractions for percentages",
      rows("BU99010000,2024,0.45", "BU99010001,2024,1"),
      {unit: "percentage"},
      /highest number .+ is 1, .+ Write unit: share/
    ],
    [
      "percentages for fractions",
      rows("BU99010000,2024,45", "BU99010001,2024,0.4"),
      {unit: "share"},
      /45.+write unit: percentage/i
    ],
    [
      "codes that are none",
      rows("308,2024,1", "309,2024,2"),
      {},
      /eigen\/speelplekken\.csv: 2 of 2 rows .+ expected an area code/
    ],
    ["codes of no area", rows("BU99019999,2024,1"), {}, /none of its 1 codes \(first: BU99019999\) is of an area/],
    ["a column that is not there", "code,year,my_value\nGM9901,2024,1\n", {}, /needed column "gm_code" is missing/],
    ["thousands with points", rows("BU99010000,2024,1.234", "BU99010001,2024,2"), {}, /separat/]
  ])("at %s", async (_, csv, changed, message) => {
    expect(await failure(folder(csv, describeOwn(changed)))).toMatch(message);
  });

  test("at a description without its table", async () => {
    const files = {[paths.kerncijfers]: kerncijfers, "eigen/speelplekken.yml": describeOwn()};
    expect(await failure(files)).toMatch(
      /speelplekken\.yml: describes a table of your own, and eigen\/speelplekken\.csv is not/
    );
  });

  test("at one indicator in two tables", async () => {
    const files = folder(plain, describeOwn(), {"twee.csv": plain, "twee.yml": describeOwn()});
    expect(await failure(files)).toMatch(
      /twee\.yml: key "indicator": speelplekken is described in eigen\/speelplekken\.yml too/
    );
  });
});

test("a code of no area is told, beside those that are", async () => {
  const {value} = await runTiny(folder(rows("BU99019999,2024,1", "BU99010000,2024,2")));
  expect(await value("select value from quality where file = 'eigen/speelplekken.csv' and \"column\" = 'code'")).toBe(
    "BU99019999"
  );
});

test("a description that changes after it was read is refused, not kept under its new checksum", async () => {
  const dataDir = await tinyFolder(folder(plain));
  const tables = await readOwnTables(dataDir);
  await writeFile(
    join(dataDir, "eigen/speelplekken.yml"),
    describeOwn({value_column: "year", year_column: "my_value"})
  );
  const readAll = async () => {
    for await (const file of readInputFolder(dataDir, [], tables)) file.parse(() => {});
  };
  await expect(readAll()).rejects.toThrow("eigen/speelplekken.yml: the file changed while it was read");
});

test("a table without a description is left out, with what to write", async () => {
  const {value} = await runTiny(folder(plain, null));
  expect(await value("select expected from quality where file = 'eigen/speelplekken.csv'")).toMatch(
    /Are these figures of your own\? Then describe them in a file of the same name that ends in \.yml/
  );
});

describe("guards", () => {
  const missing = async (csv: string, changed: Partial<Record<string, string | null>>, code: string) =>
    (await runTiny(folder(csv, describeOwn(changed)))).value(
      `select missing from indicator_values where indicator_id like 'eigen%' and area_code = '${code}'`
    );

  test("a count of a few persons is withheld, and one of things is not", async () => {
    const csv = rows("BU99010000,2024,7", "BU99010001,2024,200");
    expect(await missing(csv, {persons: "true"}, "BU99010000")).toBe("withheld_here");
    expect(await missing(csv, {persons: "false"}, "BU99010000")).toBeNull();
  });

  test("a share of persons is not shown where few people live, or where it tells of a few", async () => {
    const csv = rows("BU99010000,2024,0.005", "BU99010001,2024,0.5", "BU99010002,2024,0.5");
    const share = {persons: "true", unit: "share"};
    expect(await missing(csv, share, "BU99010000")).toBe("withheld_here");
    expect(await missing(csv, share, "BU99010002")).toBe("few_residents");
    expect(await missing(csv, share, "BU99010001")).toBeNull();
  });

  test("a code of another year joins only where the place is known to be the same", async () => {
    expect(await missing(plain, {codes_year: "2019"}, "BU99010000")).toBe("place_unknown");
  });
});
