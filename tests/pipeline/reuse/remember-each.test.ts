import {mkdtempSync, readdirSync, rmSync, truncateSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {createTable, fillTable, openDatabase, queryRows} from "../../../src/pipeline/database.ts";
import {keptFolder, openKept} from "../../../src/pipeline/reuse/kept.ts";
import {type RememberEach, rememberEachIn, rememberNone} from "../../../src/pipeline/reuse/remember-each.ts";

let dir: string;
let builds: number;
let done: string[];

beforeEach(() => {
  [dir, builds, done] = [mkdtempSync(join(tmpdir(), "buurtspiegel-remember-each-")), 0, []];
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

type Figure = [indicator: string, value: number];
interface Total {
  indicator_id: string;
  total: number;
}

/** Adds up the figures of each indicator, in a unit that is asked for all of them. */
const addUp =
  (remember: RememberEach): ((connection: Parameters<RememberEach>[0]) => Promise<void>) =>
  connection =>
    remember<[{id: string[]; total: number[]}]>(
      connection,
      "totals",
      {
        rows: "select indicator_id, value from figures where value > 0",
        reads: ["select any_value(indicator_id) as id, sum(value) as total from these"]
      },
      async (at, each) => {
        const [unit] = await queryRows<{unit: number}>(at, "from units");
        const table = await createTable(at, "totals", {indicator_id: "VARCHAR", total: "DOUBLE"});
        for await (const [{id, total}] of each) {
          done.push(id[0]!);
          table.append({indicator_id: id[0]!, total: total[0]! * unit!.unit});
        }
        table.close();
      }
    );

/** A build of these figures, after those before it; gives the totals. */
async function build(figures: readonly Figure[], {unit = 1, program = "one", fresh = false} = {}): Promise<Total[]> {
  const connection = await openDatabase();
  try {
    const rows = figures.map(([indicator_id, value]) => ({indicator_id, value}));
    await fillTable(connection, "figures", {indicator_id: "VARCHAR", value: "DOUBLE"}, rows);
    await fillTable(connection, "units", {unit: "DOUBLE"}, [{unit}]);
    const kept = await openKept(join(dir, String(builds + 1)), join(dir, String(builds)), program);
    if (!fresh) builds++;
    await addUp(fresh ? rememberNone : rememberEachIn(kept))(connection);
    if (!fresh) await kept.close();
    return await queryRows<Total>(connection, "from totals order by indicator_id");
  } finally {
    connection.closeSync();
  }
}

const three: readonly Figure[] = [
  ["a", 1],
  ["a", 2],
  ["b", 3],
  ["c", 4]
];

describe("a table of many indicators", () => {
  test("is made again for those of which a row changed, came or went, and equals a fresh one", async () => {
    await build(three);
    const changes: [changed: Figure[], again: string[]][] = [
      [[["a", 1], ["a", 5], ["b", 3], ["c", 4]], ["a"]], // biome-ignore format: one change a line
      [
        [
          ["a", 1],
          ["a", 5],
          ["b", 3],
          ["c", 4],
          ["c", 1],
          ["d", 1]
        ],
        ["c", "d"]
      ],
      [
        [
          ["a", 5],
          ["c", 4],
          ["c", 1],
          ["d", 1]
        ],
        ["a"]
      ],
      [
        [
          ["a", 5],
          ["b", 3],
          ["c", 4],
          ["c", 1],
          ["d", 1]
        ],
        ["b"]
      ]
    ];
    for (const [figures, again] of changes) {
      done = [];
      const kept = await build(figures);
      expect(done).toEqual(again);
      expect(kept).toEqual(await build(figures, {fresh: true}));
    }
  });

  test("is taken whole when nothing changed that is asked", async () => {
    const first = await build(three);
    done = [];
    expect(await build([...three.toReversed(), ["b", -1]])).toEqual(first);
    expect(done).toEqual([]);
  });

  test("is still known after a build in which nothing changed", async () => {
    await build(three);
    await build(three);
    done = [];
    await build([...three, ["b", 1]]);
    expect(done).toEqual(["b"]);
  });

  test("is made again when what is asked for all of them has another answer, or the program is another", async () => {
    await build(three);
    done = [];
    expect(await build(three, {unit: 2})).toEqual(await build(three, {unit: 2, fresh: true}));
    expect(done).toEqual(["a", "b", "c", "a", "b", "c"]);
    done = [];
    await build(three, {unit: 2, program: "another"});
    expect(done).toEqual(["a", "b", "c"]);
  });

  test("is made again when the file of it was cut off", async () => {
    const first = await build(three);
    const [file] = readdirSync(join(dir, "1", keptFolder)).filter(name => name.endsWith(".parquet"));
    truncateSync(join(dir, "1", keptFolder, file!), 20);
    done = [];
    expect(await build(three)).toEqual(first);
    expect(done).toEqual(["a", "b", "c"]);
  });
});
