import {describe, expect, test} from "vitest";
import {cardMap, cardMapSize} from "../../../src/site/cards/card-map.ts";
import {square} from "./card-of.ts";

const numbers = (path: string) => path.match(/-?\d+/g)!.map(Number);

describe("the map of a card", () => {
  test("is not there without outlines", () => {
    expect(cardMap(null, [])).toBeNull();
  });

  test("fills its frame: the areas together are nearly as wide as it is", () => {
    const [, , width] = numbers(cardMap(null, [{shape: square("BU1", 0, 0.06), fill: 1}])!.fills[0]!.path);
    expect(Math.abs(width!)).toBeGreaterThan(0.95 * cardMapSize.width);
  });

  test("draws areas of one colour together, hatched ones first", () => {
    const fills = [3, "none", 3, 9] as const;
    const areas = fills.map((fill, east) => ({shape: square(`BU${east}`, east), fill}));
    expect(cardMap(null, areas)!.fills.map(({fill}) => fill)).toEqual(["none", 3, 9]);
  });

  test("has the outline around it where there is one", () => {
    expect(cardMap(square("GM1", 0), [])!.ground).toMatch(/^M/);
    expect(cardMap(null, [{shape: square("BU1", 0), fill: null}])!.ground).toBeNull();
  });
});
