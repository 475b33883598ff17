import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {martByName} from "../../src/catalog/marts.ts";
import {type CodeShard, type GemeenteBox, type PublishedGemeente, publishedPaths} from "../../src/catalog/published.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {publishData} from "../../src/pipeline/publish.ts";
import {emptyFolder, features, paths, runTiny, square, type TinyBuild, table} from "./tiny-folder.ts";

const [x, y] = [121_000, 487_000];
let build: TinyBuild;
let siteDir: string;
const readText = (address: string) => readFile(join(siteDir, address), "utf8");
const readJson = async <Content>(address: string) => JSON.parse(await readText(address)) as Content;

beforeAll(async () => {
  build = await runTiny({
    [paths.map]: features(
      {
        ...{
          buurtcode: "BU99010000",
          buurtnaam: "'s-Eikenhof",
          wijkcode: "WK990100",
          gemeentecode: "GM9901",
          jaar: 2024
        },
        ...{gemeentenaam: "Lindenmeer", aantal_inwoners: 1000, outline: square(x, y)}
      },
      {
        ...{buurtcode: "BU99020000", buurtnaam: "Oost", wijkcode: "WK990200", gemeentecode: "GM9902", jaar: 2024},
        ...{gemeentenaam: "Wolkerveld", aantal_inwoners: 400, outline: square(x + 500, y)}
      }
    ),
    [paths.scores]: table(`
      bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
      BU99010000,'s-Eikenhof,2022,4.1,-0.002265,NA,NA,NA,NA,NA
      BU99010000,'s-Eikenhof,2024,4.2,0.097735,NA,NA,NA,NA,NA`),
    [paths.postcodes]: table(`
      PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024
      1234AB;1;BU99010000;WK990100;GM9901
      1234CD;1;BU99020000;WK990200;GM9902
      1234CD;3;BU99020000;WK990200;GM9902`)
  });
  siteDir = await emptyFolder();
  await publishData(build.buildDir, siteDir);
});

test("the table of the country has the documented columns, as Parquet and as CSV", async () => {
  const connection = await openDatabase();
  const [parquet, csv] = await Promise.all(
    [
      `read_parquet(${literal(join(siteDir, publishedPaths.profiles))})`,
      `read_csv(${literal(join(siteDir, "data/profielen.csv"))})`
    ].map(async from => queryRows<{column_name: string}>(connection, `select column_name from (describe from ${from})`))
  );
  connection.closeSync();
  const documented = martByName("profiles").columns.map(({name}) => ({column_name: name}));
  expect(parquet).toEqual(documented);
  expect(csv).toEqual(documented);
});

test("the CSV is described column by column, with the year of each figure", async () => {
  const {tableSchema} = await readJson<{tableSchema: {columns: {name: string; "dc:description": string}[]}}>(
    "data/profielen.csv-metadata.json"
  );
  const [header] = (await readText("data/profielen.csv")).split("\r\n");
  expect(tableSchema.columns.map(({name}) => name).join(",")).toBe(header);
  expect(tableSchema.columns.find(({name}) => name === "leefbaarheid_score")!["dc:description"]).toMatch(
    /Year: 2024\.$/
  );
});

test("only indicators with a figure are listed", async () => {
  const listed = await readJson<{id: string; profileYear: number}[]>(publishedPaths.indicators);
  expect(listed.map(({id, profileYear}) => `${id} ${profileYear}`)).toEqual([
    "leefbaarheid_score 2024",
    "leefbaarheid_afwijking_score 2024",
    "inwoners_count 2024",
    "leefbaarheid_class 2024"
  ]);
});

describe("each gemeente", () => {
  test("has every year of its figures, and no figure of another", async () => {
    const connection = await openDatabase();
    const file = literal(join(siteDir, "data/gemeente/GM9901.parquet"));
    const rows = await queryRows<{area_code: string; year: number; value: number}>(
      connection,
      `select area_code, year, value from read_parquet(${file}) where indicator_id = 'leefbaarheid_score' and level = 'buurt'`
    );
    const [other] = await queryRows<{other: number}>(
      connection,
      `select count(*)::integer as other from read_parquet(${file}) where gemeente_code <> 'GM9901'`
    );
    connection.closeSync();
    expect(rows).toEqual([
      {area_code: "BU99010000", year: 2022, value: 4.1},
      {area_code: "BU99010000", year: 2024, value: 4.2}
    ]);
    expect(other).toEqual({other: 0});
  });

  test("has a map with outlines, figures and class of its areas", async () => {
    const {features, bbox} = await readJson<PublishedGemeente>(publishedPaths.gemeente("GM9901"));
    expect(features.map(({properties}) => properties.code)).toEqual(["BU99010000", "WK990100"]);
    expect(features[0]).toMatchObject({
      properties: {
        code: "BU99010000",
        name: "'s-Eikenhof",
        level: "buurt",
        klasse: 8,
        samenhangklasse: null,
        waarden: {inwoners_count: 1000},
        eerder: {leefbaarheid_score: {2022: 4.1}}
      },
      geometry: {type: "Polygon"}
    });
    expect(bbox.every(degrees => degrees > 0)).toBe(true);
  });
});

describe("the search index", () => {
  test("lists an area under each telling word of its name, the most residents first", async () => {
    expect(await readJson("zoek/o.json")).toEqual([["Oost", "BU99020000", "buurt in WK990200, Wolkerveld", 400]]);
    expect(await readJson("zoek/e.json")).toEqual([
      ["'s-Eikenhof", "BU99010000", "buurt in WK990100, Lindenmeer", 1000]
    ]);
    expect(await readJson("zoek/l.json")).toEqual([["Lindenmeer", "GM9901", "gemeente", 1000]]);
  });

  test("has a file for every letter, also an empty one", async () => {
    const shards = (await readdir(join(siteDir, "zoek"))).filter(name => name.endsWith(".json"));
    expect(shards.filter(name => /^.\.json$/.test(name))).toHaveLength(27);
    expect(await readJson("zoek/q.json")).toEqual([]);
  });

  test("names the area of a code", async () => {
    const shard = await readJson<CodeShard>(publishedPaths.codeShard("99"));
    expect(shard.BU99020000).toEqual(["Oost", "buurt in WK990200, Wolkerveld", 400]);
    expect(Object.keys(shard)).not.toContain("NL00");
  });

  test("knows the box around each gemeente with an outline", async () => {
    const [box] = await readJson<GemeenteBox[]>(publishedPaths.boxes);
    expect(box![0]).toBe("GM9901");
    expect(box![1]).toBeLessThan(box![3]);
  });

  test("finds a postcode by six and by four positions, the most addresses first", async () => {
    expect(await readJson(publishedPaths.postcodeShard("12"))).toEqual({
      1234: ["BU99020000", "BU99010000"],
      "1234AB": ["BU99010000"],
      "1234CD": ["BU99020000"]
    });
  });
});
