import {expect, test} from "vitest";
import {dissolvedPath, ownPageLimit} from "../../src/site/dissolved-pages.ts";
import {gemeentenOfShard, isOwnPath, parseShard} from "../../src/site/shard.ts";

const areas = (sizes: Record<string, number>) =>
  Object.entries(sizes).flatMap(([gemeenteCode, size]) => Array.from({length: size}, () => ({gemeenteCode})));

test("shards hold every gemeente once", () => {
  const all = areas({GM0003: 5, GM0010: 1, GM0014: 9, GM0034: 3, GM0037: 7});
  const shards = [1, 2, 3].map(index => gemeentenOfShard(all, {index, count: 3}));
  expect(shards.flatMap(shard => [...shard]).toSorted()).toEqual(["GM0003", "GM0010", "GM0014", "GM0034", "GM0037"]);
});

test("two shards of equal gemeenten are equally large", () => {
  const all = areas(Object.fromEntries(Array.from({length: 20}, (_, index) => [`GM${1000 + index}`, 10])));
  expect(gemeentenOfShard(all, {index: 1, count: 2}).size).toBe(10);
});

test("a shard that cannot be is refused", () => {
  expect(parseShard("2/4")).toEqual({index: 2, count: 4});
  for (const wrong of ["0/2", "3/2", "a/b", "1"]) expect(() => parseShard(wrong)).toThrow("expected for example 1/2");
});

test("dissolved codes keep their address while they are few, else they share a page", () => {
  expect(dissolvedPath("BU00030000", ownPageLimit)).toBe("/buurt/BU00030000/");
  expect(dissolvedPath("BU00030000", ownPageLimit + 1)).toBe("/vervallen/GM0003/#BU00030000");
});

test("gemeenten that are named are the shard", () => {
  expect(gemeentenOfShard([], parseShard("GM0308,GM0344"))).toEqual(new Set(["GM0308", "GM0344"]));
});

test("pages that are not about an area are the first share's", () => {
  expect([1, 2].map(index => isOwnPath("/over/", {index, count: 2}))).toEqual([true, false]);
});
