import {DatabaseSync} from "node:sqlite";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {measures} from "../../../src/catalog/measures.ts";
import {squareColumns} from "../../../src/catalog/square-columns.ts";
import {geometryBlob, squareBlob, toGeopackage} from "../geopackage.ts";
import {type JudgedFile, judge} from "./judge.ts";

const rows = Array.from({length: 12}, (_, at) => at);
const columns = Object.keys(measures.pdok_wijkbuurt!).slice(0, 6);
const buurten = rows.map(at => ({
  fid: at + 1,
  geom: squareBlob(150_000 + 100 * at, 470_000),
  buurtcode: `BU9900${String(at).padStart(4, "0")}`,
  ...{buurtnaam: `Buurt ${at} één`, wijkcode: "WK990000", gemeentecode: "GM9900", water: "NEE"},
  jaarstatcode: `2021BU9900${String(at).padStart(4, "0")}`,
  ...Object.fromEntries(columns.map((name, of) => [name, 20 + at + of]))
}));
const squares = rows.map(at => ({
  ...{geom: null, c28992r100: `E${1200 + at}N4879`},
  ...Object.fromEntries(Object.keys(squareColumns).map((name, of) => [name, 10 + at + of]))
}));
const whole: readonly (JudgedFile & {table: string; key: string; number: string; text: Uint8Array})[] = [
  {
    ...{path: "pdok_2021/buurten.gpkg", siblings: {}, text: toGeopackage("buurten", buurten)},
    ...{table: "buurten", key: "buurtcode", number: columns[0]!}
  },
  {
    ...{path: "cbs_2021/cbs_vk100_2021.gpkg", siblings: {}, text: toGeopackage("vk", squares)},
    ...{table: "vk", key: "c28992r100", number: Object.keys(squareColumns)[0]!}
  }
];

type Names = (typeof whole)[number];
type Change = (database: DatabaseSync, names: Names) => void;
/** Does to the file what SQL does to its tables. */
const changed =
  (change: Change) =>
  (file: Names): Uint8Array => {
    const database = new DatabaseSync(":memory:");
    try {
      database.deserialize(Uint8Array.from(file.text));
      change(database, file);
      return database.serialize();
    } finally {
      database.close();
    }
  };
const sql = (statement: (names: Names) => string) => changed((database, names) => database.exec(statement(names)));
/** Stands in SQL for the column that is changed. */
const same = "THE COLUMN";
/** Sets a column of one row. */
const inRow = (value: string, of: (names: Names) => string = ({number}) => number) =>
  sql(names => `update "${names.table}" set "${of(names)}" = ${value.replaceAll(same, of(names))} where rowid = 4`);
type Damage = readonly [name: string, damage: (file: Names) => Uint8Array];
const inNumber = (value: string): Damage => [`a number ${value}`, inRow(value)];
const inCode = (value: string): Damage => [`a code ${value}`, inRow(value, ({key}) => key)];
const inGeometry = (blob: Uint8Array | string | number | null) =>
  changed((database, {table}) => {
    database.prepare(`update "${table}" set geom = ? where rowid = 4`).run(blob);
  });
const bytes = (change: (whole: Uint8Array) => Uint8Array) => (file: Names) => change(file.text);
const ring = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
  [5, 52]
];
const turned = {type: "Polygon" as const, coordinates: [ring.map(([x, y]) => [y!, x!])]};

const damages: readonly Damage[] = [
  // numbers
  ...[
    ...["'x'", "'NaN'", "9e999", "-5", "1e308", "2147483647", "9223372036854775807", "-9007199254740993", "x'0102'"],
    ...["'1.234'", "'1 234'", "'24,5'", "'2024-01-01'", "'1e400'", "'0x10'", "99999"]
  ].map(inNumber),
  ["a number as text", inRow(`cast("${same}" as text)`)],
  ["a number as text between spaces", inRow(`' ' || "${same}" || ' '`)],
  ["a number with a decimal of nothing", inRow(`"${same}" || '.0'`)],
  // codes
  ...[
    ...["null", "''", "'bu99000003'", "'BU9900000'", "'PV27'", "99000003", "'BU99000003\u200b'", "'ВU99000003'"],
    ...["'BU99000002'", "'E1202N4879'", "x'42553939303030303033'", "9223372036854775807"]
  ].map(inCode),
  // rows and columns
  ["a row twice", sql(({table}) => `insert into "${table}" select * from "${table}" where rowid = 4`)],
  ["all rows twice", sql(({table}) => `insert into "${table}" select * from "${table}"`)],
  ["no rows", sql(({table}) => `delete from "${table}"`)],
  ["a column less", sql(({table, number}) => `alter table "${table}" drop column "${number}"`)],
  ["a column more", sql(({table}) => `alter table "${table}" add column opmerking default 7`)],
  [
    "a column in capitals",
    sql(({table, number}) => `alter table "${table}" rename column "${number}" to "${number.toUpperCase()}"`)
  ],
  [
    "a column with a space behind",
    sql(({table, number}) => `alter table "${table}" rename column "${number}" to "${number} "`)
  ],
  ["no codes", sql(({table, key}) => `alter table "${table}" drop column "${key}"`)],
  // tables
  [
    "the table twice, under two names",
    sql(
      ({table}) =>
        `create table copy as select * from "${table}"; insert into gpkg_contents values ('copy', 'features'); insert into gpkg_geometry_columns values ('copy', 'geom')`
    )
  ],
  ["a table that is not listed", sql(() => "delete from gpkg_contents")],
  ["no list of tables", sql(() => "drop table gpkg_contents")],
  ["no list of geometries", sql(() => "drop table gpkg_geometry_columns")],
  ["a table of attributes", sql(() => "update gpkg_contents set data_type = 'attributes'")],
  ["a listed table that is not there", sql(() => "insert into gpkg_contents values ('weg', 'features')")],
  ["a table listed twice", sql(() => "insert into gpkg_contents select * from gpkg_contents")],
  ["a table listed in capitals", sql(() => "update gpkg_contents set table_name = upper(table_name)")],
  [
    "a view in the place of the table",
    sql(({table}) => `alter table "${table}" rename to echt; create view "${table}" as select * from echt`)
  ],
  [
    "a view that never ends",
    sql(
      ({table}) =>
        `alter table "${table}" rename to echt; create view "${table}" as with recursive r(n) as (select 1 union all select n + 1 from r) select echt.* from r, echt`
    )
  ],
  [
    "a table without numbers of rows",
    sql(
      ({table, key}) =>
        `create table w ("${key}" text primary key, geom) without rowid; insert into w select "${key}", geom from "${table}"; delete from gpkg_contents; insert into gpkg_contents values ('w', 'features')`
    )
  ],
  // outlines
  ["no outline", inGeometry(null)],
  ["an outline cut off", inGeometry(squareBlob(150_300, 470_000).subarray(0, 60))],
  ["an outline that is text", inGeometry("POLYGON((5 52,5.1 52,5.1 52.1,5 52))")],
  ["an outline that is a number", inGeometry(5)],
  ["an outline of nothing", inGeometry(new Uint8Array())],
  ["an outline of zeros", inGeometry(new Uint8Array(120))],
  ["an outline with latitude first", inGeometry(geometryBlob(turned))],
  ["an outline in metres of Belgium", inGeometry(squareBlob(150_300, 470_000, 31_370))],
  ["an outline of two corners", inGeometry(geometryBlob({type: "Polygon", coordinates: [ring.slice(0, 2)]}))],
  ["an outline without corners", inGeometry(geometryBlob({type: "Polygon", coordinates: []}))],
  ["an outline of no parts", inGeometry(geometryBlob({type: "MultiPolygon", coordinates: []}))],
  [
    "an outline of no numbers",
    inGeometry(geometryBlob({type: "Polygon", coordinates: [ring.map(() => [Number.NaN, 52])]}))
  ],
  // bytes
  ["nothing", bytes(() => new Uint8Array())],
  ["the head alone", bytes(all => all.subarray(0, 100))],
  ["half", bytes(all => all.subarray(0, all.length / 2))],
  ["all but the last page", bytes(all => all.subarray(0, all.length - 4096))],
  ["all but the last byte", bytes(all => all.subarray(0, all.length - 1))],
  ["bytes behind the end", bytes(all => Buffer.concat([all, Buffer.alloc(4096, 65)]))],
  ["a page of zeros", bytes(all => Uint8Array.from(all).fill(0, all.length - 4096))],
  ["gzip", bytes(all => gzipSync(all))],
  ["a zip", bytes(all => Buffer.concat([Buffer.from("PK\u0003\u0004"), all]))],
  ["an answer of a service", bytes(() => Buffer.from("<html><body>503</body></html>"))]
];

describe.each(whole)("$path", file => {
  test("the whole file is read right", () => {
    expect(judge(file, file.text)).toEqual({verdict: "read right", why: ""});
  });

  test.each(damages)("with %s is read right, refused or told", (_, damage) => {
    const judged = judge(file, damage(file));
    expect(["read right", "refused", "told"], judged.why).toContain(judged.verdict);
  });
});
