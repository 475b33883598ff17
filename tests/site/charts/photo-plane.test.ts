import {describe, expect, test} from "vitest";
import {photoPlane} from "../../../src/site/charts/photo-plane.ts";

const words = {
  description: "d",
  columns: ["a", "b", "c"],
  rows: ["d", "e", "f"],
  moreVulnerable: "v",
  moreProblems: "p"
} as const;
const breaks = {vulnerability: [-0.5, 0.25], nuisance: [-0.078, -0.039]} as const;
const draw = (
  own: {vulnerability: number; nuisance: number},
  others: {vulnerability: number; nuisance: number}[] = [],
  whole: {vulnerability: number; nuisance: number} | null = null
) => photoPlane(own, others, whole, breaks, {...words, columns: [...words.columns], rows: [...words.rows]}).text;
const numbers = (text: string) => text.match(/-?\d+/g)!.map(Number);
const self = (svg: string) => numbers(svg.match(/class="self" cx="\d+" cy="\d+"/)![0]);
/** Left, top, right and bottom of the box that this area lies in. */
const cell = (svg: string) => {
  const [left, top, right, bottom] = numbers(svg.match(/class="cell" d="([^"]+)"/)![1]!);
  return {left: left!, top: top!, right: right!, bottom: bottom!};
};

describe("the plane of the photo", () => {
  test.each([-1.9, -0.51, -0.5, 0, 0.24, 0.25, 1.9])(
    "has an area of vulnerability %d within its box",
    vulnerability => {
      const svg = draw({vulnerability, nuisance: 0});
      const {left, right} = cell(svg);
      expect(self(svg)[0]).toBeGreaterThanOrEqual(left);
      expect(self(svg)[0]).toBeLessThanOrEqual(right);
    }
  );

  test.each([
    [0, 0],
    [-0.06, 1],
    [-0.15, 2]
  ])("draws nuisance of %d in row %d from below", (nuisance, row) => {
    const bottoms = [0, -0.06, -0.15].map(score => cell(draw({vulnerability: 0, nuisance: score})).bottom);
    expect(cell(draw({vulnerability: 0, nuisance})).bottom).toBe(bottoms[row]);
    expect(bottoms).toEqual(bottoms.toSorted((a, b) => b - a));
  });

  test("draws more problems higher and more vulnerability further right", () => {
    const [x, y] = self(draw({vulnerability: 1, nuisance: -0.1}));
    const [weakerX, weakerY] = self(draw({vulnerability: 1.5, nuisance: -0.15}));
    expect(weakerX).toBeGreaterThan(x!);
    expect(weakerY).toBeLessThan(y!);
  });

  test("draws others as dots, one where two coincide, and the gemeente as a cross where it has a photo", () => {
    const other = {vulnerability: 0.5, nuisance: 0.1};
    const own = {vulnerability: 0, nuisance: 0};
    expect(draw(own, [other, other, own]).match(/h0/g)).toHaveLength(2);
    expect(draw(own, [], other)).toContain('class="mark gemeente"');
    expect(draw(own)).not.toContain("mark gemeente");
  });
});
