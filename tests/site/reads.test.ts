import {expect, test} from "vitest";
import {keepLast} from "../../src/site/keep-last.ts";
import {askAgain, type Reads, watch} from "../../src/site/reads.ts";
import {watchedAnswer, watchedProperties, watchedTable} from "../../src/site/watched-table.ts";

const openLevels = watchedTable(
  "levels",
  async () =>
    new Map([
      ["BU", "buurt"],
      ["WK", "wijk"]
    ])
);

/** What a task reads. */
async function readsOf(task: () => Promise<unknown>): Promise<string[]> {
  const reads: Reads = new Set();
  await watch(reads, task);
  return [...reads];
}

test("a row that is asked for is noted, also one that is not there", async () => {
  const task = async () => [(await openLevels()).get("BU"), (await openLevels()).has("GM")];
  expect(await readsOf(task)).toEqual(["levels BU", "levels GM"]);
});

test("of rows that go together the name of all is noted", async () => {
  const openSizes = watchedTable(
    "sizes",
    async () =>
      new Map([
        ["BU.1", 3],
        ["BU.2", 4],
        ["WK.1", 5]
      ]),
    key => key.slice(0, 2)
  );
  expect(await readsOf(async () => (await openSizes()).get("BU.2"))).toEqual(["sizes BU"]);
  expect(await askAgain("sizes BU")).toEqual([
    ["BU.1", 3],
    ["BU.2", 4]
  ]);
});

test("who goes through a table has read all of it", async () => {
  expect(await readsOf(async () => [...(await openLevels()).values()])).toEqual(["levels *"]);
});

test("what is kept counts as read for everyone who gets it", async () => {
  const nameOf = keepLast(1, async code => (await openLevels()).get(code));
  await nameOf("BU");
  expect(await readsOf(() => nameOf("BU"))).toEqual(["levels BU"]);
});

test("of an answer the question is noted, not the rows that it was made of", async () => {
  const lengthOf = watchedAnswer("length", 1, async code => (await openLevels()).get(code)!.length);
  expect(await readsOf(() => lengthOf("BU"))).toEqual(["length BU"]);
  expect(await askAgain("length BU")).toBe(5);
});

test("pages that are rendered at the same time note their own reads", async () => {
  const task = (code: string) => async () => (await openLevels()).get(code);
  expect(await Promise.all([readsOf(task("BU")), readsOf(task("WK"))])).toEqual([["levels BU"], ["levels WK"]]);
});

test("a property that is asked for is noted", async () => {
  const readHead = watchedProperties("head", async () => ({title: "Open data", fictional: false}));
  expect(await readsOf(async () => (await readHead()).title)).toEqual(["head title"]);
});

test("what was read can be asked again, and only where a door is", async () => {
  expect(await askAgain("levels BU")).toEqual([["BU", "buurt"]]);
  await expect(askAgain("cellar BU")).rejects.toThrow('nothing was read through a door "cellar"');
});
