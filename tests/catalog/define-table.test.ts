import {describe, expect, test} from "vitest";
import {
  camelCase,
  codes,
  csvColumn,
  defineTable,
  flag,
  impossibleCells,
  integer,
  number,
  oneOf,
  type RecordOf,
  type RowOf,
  text
} from "../../src/catalog/define-table.ts";
import {type MartRow, martByName, marts, type TableName} from "../../src/catalog/marts.ts";
import type {LayoutId} from "../../src/catalog/measures.ts";
import type {SourceId} from "../../src/catalog/sources.ts";

const towers = defineTable({
  name: "towers",
  grain: "one row per tower",
  key: ["tower"],
  columns: [
    text("tower", "its name"),
    oneOf("kind", ["church", "water"], "what it is for"),
    number("height_m", "metres", true),
    integer("bells_count", "bells in it"),
    flag("open_to_all", "may one go up"),
    codes("seen_from", "areas that see it")
  ]
});
const dom: RowOf<typeof towers> = {
  ...{tower: "Dom", kind: "church", height_m: 112.3},
  ...{bells_count: 14, open_to_all: true, seen_from: ["GM0344"]}
};

// Each line below a refusal must be refused by the compiler: were it taken, the refusal would be an error itself.
describe("a row of a table", () => {
  test("has the columns of its definition, and no other", () => {
    // @ts-expect-error a column that is not defined
    const wrong: RowOf<typeof towers> = {...dom, heights: 3};
    // @ts-expect-error a column is left out
    const short: RowOf<typeof towers> = {tower: "Dom"};
    expect([Object.keys(wrong).length, Object.keys(short).length]).toEqual([7, 1]);
  });

  test("has cells of the right type", () => {
    // @ts-expect-error text in a column of numbers
    const wrong: RowOf<typeof towers> = {...dom, height_m: "112"};
    // @ts-expect-error nothing in a column that is always filled
    const empty: RowOf<typeof towers> = {...dom, tower: null};
    expect([wrong.height_m, empty.tower]).toEqual(["112", null]);
  });

  test("has only the listed words", () => {
    // @ts-expect-error no such kind
    const wrong: RowOf<typeof towers> = {...dom, kind: "lighthouse"};
    expect(impossibleCells(towers.columns[1])).toBe("\"kind\" not in ('church', 'water')");
    expect(wrong.kind).toBe("lighthouse");
  });

  test("has names in camel case on the way to a page", () => {
    const record: RecordOf<typeof towers> = {
      ...{tower: "Dom", kind: "church", heightM: null},
      ...{bellsCount: 14, openToAll: true, seenFrom: []}
    };
    expect(Object.keys(record)).toEqual(towers.columns.map(({name}) => camelCase(name)));
  });
});

test("a key is made of columns of the table", () => {
  // @ts-expect-error no such column
  const wrong = defineTable({name: "t", grain: "a row", key: ["id"], columns: [text("name", "name")]});
  expect(wrong.key).toEqual(["id"]);
});

test("the wrong table, layout or source does not compile", () => {
  // @ts-expect-error a letter too many
  const name: TableName = "areass";
  // @ts-expect-error no such layout
  const layout: LayoutId = "cbs_kwb";
  // @ts-expect-error no such source
  const source: SourceId = "cbs";
  // @ts-expect-error a table has a name
  expect(martByName("area")).toBeUndefined();
  expect(marts.map(mart => mart.name as string)).not.toContain(name);
  expect([layout, source]).toEqual(["cbs_kwb", "cbs"]);
});

test("a figure of an indicator that is none cannot stand in a table", () => {
  // @ts-expect-error no such indicator
  const wrong: Pick<MartRow<"indicator_values">, "indicator_id"> = {indicator_id: "eenzaamheid"};
  const column = martByName("indicator_values").columns.find(({name}) => name === "indicator_id")!;
  expect(column.values).not.toContain(wrong.indicator_id);
});

test.each([
  [number("stable_share", "part"), 'not ("stable_share" between 0 and 1)'],
  [integer("areas_count", "areas"), 'not ("areas_count" >= 0)'],
  [integer("year", "year"), 'not ("year" between 1900 and 2100)'],
  [number("mean", "mean"), null],
  [text("year", "not a number"), null]
])("what $0.name cannot hold follows from its unit", (column, expected) => {
  expect(impossibleCells(column)).toBe(expected);
});

test("a list is published as text", () => {
  expect(csvColumn(codes("neighbour_codes", "around it")).datatype).toBe("string");
});
