import {expect, test} from "vitest";
import {keepLast, once} from "../../src/site/keep-last.ts";

/** Reads that can be counted. */
function counted(limit: number) {
  const read: string[] = [];
  const ask = keepLast(limit, async key => {
    read.push(key);
    return key.toLowerCase();
  });
  return {read, ask};
}

test("who asks at the same time shares one reading", async () => {
  const {read, ask} = counted(2);
  expect(await Promise.all([ask("A"), ask("A")])).toEqual(["a", "a"]);
  expect(read).toEqual(["A"]);
});

test("the first that was read is forgotten when there are more than may be kept", async () => {
  const {read, ask} = counted(2);
  for (const key of ["A", "B", "C", "C", "A"]) await ask(key);
  expect(read).toEqual(["A", "B", "C", "A"]);
});

test("a reading that failed is tried again", async () => {
  let tries = 0;
  const ask = once(async () => {
    if (++tries === 1) throw new Error("not yet");
    return tries;
  });
  await expect(ask()).rejects.toThrow("not yet");
  expect(await ask()).toBe(2);
});
