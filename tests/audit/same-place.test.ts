import {describe, expect, test} from "vitest";
import {placeOn} from "../../src/audit/world/same-place.ts";
import {Store} from "../../src/audit/world/store.ts";
import type {Area, World} from "../../src/audit/world/world.ts";

type Box = [number, number, number, number];
interface Year {
  name?: string;
  land?: number;
  people?: number;
  box?: Box;
}

/** A wijk in 2020 and in 2024, as files of those years tell of it. */
function judge(then: Year, now: Year): string {
  const store = new Store();
  const named = [];
  for (const [vintage, {name = null, land, people, box = null}] of [
    [2020, then],
    [2024, now]
  ] as const) {
    const file = store.addFile({path: `${vintage}.csv`, source: "cbs_kwb", rank: 1, vintage, edition: null});
    for (const [id, value] of [
      ["land_ha", land],
      ["inwoners_count", people]
    ] as const)
      if (value !== undefined) store.add(id, vintage, 1, {value, absence: null, low: null, high: null, file});
    named.push({vintage, name, box});
  }
  const area = {row: 1, code: "WK000001", names: new Set(now.name ? [now.name] : []), parts: [], changed: false};
  const world = {year: 2024, store, named: new Map([["WK000001", named]])};
  return placeOn(world as unknown as World, area as unknown as Area, 2020);
}

describe("a code of another year", () => {
  test("with the same land, residents and name is clearly the same place", () => {
    expect(judge({name: "Oost", land: 100, people: 900}, {name: "Wijk 01 Oost", land: 100, people: 930})).toBe("same");
  });

  test("with other land and a tenth of the residents is clearly another place", () => {
    expect(judge({land: 1259, people: 1100}, {land: 5235, people: 13_800})).toBe("another");
  });

  test("with clearly other land is clearly another place, though all its residents stayed", () => {
    expect(judge({land: 42, people: 235}, {land: 13, people: 225})).toBe("another");
    expect(judge({land: 2, people: 170}, {land: 3, people: 155})).not.toBe("another");
  });

  test("with an outline that its present one does not touch is clearly another place", () => {
    const apart = [
      [5, 51, 5.1, 51.1],
      [5.2, 51, 5.3, 51.1]
    ] as const;
    expect(judge({box: [...apart[0]], people: 900}, {box: [...apart[1]], people: 900})).toBe("another");
  });

  test("of which only the residents grew is not judged", () => {
    expect(judge({land: 148, people: 110}, {land: 148, people: 560})).toBe("unclear");
  });
});
