import {describe, expect, test} from "vitest";
import {serifLetters} from "../../../src/site/cards/letters.ts";

const letters = serifLetters();
const at = {x: 10, y: 100, size: 50};
const path = (text: string, weight: 400 | 600 = 600) => letters.path(text, weight, at);

describe("letters", () => {
  test("are those of the serif: a Bold is heavier than a Regular", () => {
    expect(letters.width("Baarn", 600)).toBeGreaterThan(letters.width("Baarn", 400));
    expect(path("Baarn", 600)).not.toBe(path("Baarn", 400));
  });

  test("stand closer where the font says so", () => {
    expect(letters.width("AVA", 600)).toBeLessThan(2 * letters.width("A", 600) + letters.width("V", 600));
  });

  test("begin where they are told to, on the baseline", () => {
    const [x, y] = /^M([\d.]+) ([\d.]+)/.exec(path("H"))!.slice(1).map(Number);
    expect(x).toBeGreaterThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(100);
  });

  test("with accents that the first part of the font lacks come from the second", () => {
    expect(path("ŵ")).not.toBe(path("🌳"));
    expect(path("ŵ").length).toBeGreaterThan(path("w").length);
  });

  test("that the font does not have are a box, never left out", () => {
    expect(path("🌳")).toMatch(/^M/);
    expect(path("🌳")).toBe(path("☃"));
  });

  test("are outlines of whole text: a text is as wide as its parts in different fonts", () => {
    expect(letters.width("aŵ", 400)).toBeCloseTo(letters.width("a", 400) + letters.width("ŵ", 400));
  });
});
