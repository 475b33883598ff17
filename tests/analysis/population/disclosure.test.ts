import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type CountInArea,
  mayHaveClass,
  populationSize,
  tellsOfFew,
  withheldCounts,
  withheldInAreas,
  withheldOfAll
} from "../../../src/analysis/population/disclosure.ts";

test.each([
  [300, true],
  [299, false],
  [0, false],
  [null, false]
])("an area of %s residents may have a class: %s", (residents, expected) => {
  expect(mayHaveClass(residents)).toBe(expected);
});

test("mayHaveClass refuses NaN by name", () => {
  expect(() => mayHaveClass(Number.NaN)).toThrow("invalid residents: NaN");
});

test.each([
  ["nothing small", [10, 20, 0], [false, false, false]],
  ["one small count takes the next smallest along", [4, 50, 20, 0], [true, false, true, false]],
  ["two small counts that are small together take a third", [4, 5, 50], [true, true, true]],
  ["two small counts that are enough together", [6, 7, 50], [true, true, false]],
  ["a small count alone", [3], [true]],
  ["no counts", [], []]
])("%s", (_, counts, expected) => {
  expect(withheldCounts(counts)).toEqual(expected);
});

test("no small count is shown, and none follows by subtraction from the total", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 60}), {minLength: 1, maxLength: 9}), counts => {
      const withheld = withheldCounts(counts);
      const hidden = counts.filter((_, at) => withheld[at]);
      const shown = counts.filter((_, at) => !withheld[at]);
      expect(shown.every(count => count === 0 || count >= 10)).toBe(true);
      const allThatIsThere = shown.every(count => count === 0);
      const sum = hidden.reduce((total, count) => total + count, 0);
      expect(hidden.length === 0 || allThatIsThere || (hidden.length > 1 && sum >= 10)).toBe(true);
    })
  );
});

test("a negative or non-finite count is refused with its place", () => {
  expect(() => withheldCounts([3, -1])).toThrow("invalid counts[1]: -1 (expected >= 0)");
  expect(() => withheldCounts([Number.NaN])).toThrow("invalid counts[0]: NaN");
});

test.each([
  [null, "unknown"],
  [0, "none"],
  [5, "under_ten"],
  [10, "few"],
  [299, "few"],
  [300, "enough"]
])("%s residents are %s", (residents, expected) => {
  expect(populationSize(residents)).toBe(expected);
});

/** An area with parts: the whole first. */
const wholeOf = (...parts: (number | null)[]): CountInArea[] => [
  {count: parts.reduce<number>((sum, part) => sum + (part ?? 0), 0), parent: null},
  ...parts.map(count => ({count, parent: 0}))
];

describe("withheldInAreas", () => {
  test.each([
    ["nothing small", [20, 30, 0], [false, false, false, false]],
    ["one small part takes the next smallest along", [5, 50, 20], [false, true, false, true]],
    ["two small parts that are enough together stand alone", [5, 6, 50], [false, true, true, false]],
    ["a part that is all there is takes the whole along", [5, 0], [true, true, false]],
    ["a part that is not known hides nothing", [5, null, 40], [false, true, false, true]]
  ])("%s", (_, parts, expected) => {
    expect(withheldInAreas(wholeOf(...parts))).toEqual(expected);
  });

  test("a withheld whole does not follow from its parts", () => {
    // a wijk of 5 takes the wijk of 40 along, and that the smallest of its buurten
    const gemeente = [
      {count: 45, parent: null},
      {count: 5, parent: 0},
      {count: 40, parent: 0},
      {count: 15, parent: 2},
      {count: 25, parent: 2}
    ];
    expect(withheldInAreas(gemeente)).toEqual([false, true, true, true, false]);
  });

  test("what is withheld of a withheld whole is looked at too", () => {
    // the wijk of 50 goes with the one of 4, but all it keeps from the reader is a buurt of 5
    const gemeente = [
      {count: 74, parent: null},
      {count: 4, parent: 0},
      {count: 50, parent: 0},
      {count: 5, parent: 2},
      {count: 45, parent: 2},
      {count: 20, parent: 0}
    ];
    expect(withheldInAreas(gemeente)).toEqual([false, true, false, true, true, true]);
  });

  test("a whole that is rounded to nobody goes with its part, and is then a secret of the larger whole", () => {
    const gemeente = [
      {count: 43, parent: null},
      {count: 0, parent: 0},
      {count: 5, parent: 1},
      {count: 15, parent: 0},
      {count: 25, parent: 0}
    ];
    expect(withheldInAreas(gemeente)).toEqual([false, true, true, true, false]);
  });

  test("parts rounded to nobody keep their whole a secret", () => {
    const wijk = [{count: 5, parent: null}, ...[0, 0].map(count => ({count, parent: 0}))];
    expect(withheldInAreas(wijk)).toEqual([true, false, false]);
  });

  test("two parts small together take a third, or the whole", () => {
    expect(withheldInAreas(wholeOf(2, 3, 40))).toEqual([false, true, true, true]);
    expect(withheldInAreas(wholeOf(4, 5))).toEqual([true, true, true]);
  });

  test("what a reader gets by subtracting rounded counts is no small count either", () => {
    const rounded = [{count: 55, parent: null}, ...[5, 10, 50].map(count => ({count, parent: 0}))];
    expect(withheldInAreas(rounded)).toEqual([false, true, true, true]);
  });

  test("whatever the areas, no small count is shown or follows from one whole and its parts", () => {
    const counts = fc.array(fc.array(fc.integer({min: 0, max: 40}), {maxLength: 5}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(counts, wijken => {
        const areas = gemeenteOf(wijken);
        expect(exposed(areas, withheldInAreas(areas))).toEqual([]);
      })
    );
  });

  test("a parent outside the list is refused", () => {
    expect(() => withheldInAreas([{count: 4, parent: 7}])).toThrow("invalid areas[0].parent: 7 (not in the list)");
  });
});

/** A gemeente of wijken of buurten, each as large as its parts together. */
function gemeenteOf(wijken: readonly (readonly number[])[]): CountInArea[] {
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const areas: CountInArea[] = [{count: sum(wijken.flat()), parent: null}];
  for (const buurten of wijken) {
    const wijk = areas.push({count: sum(buurten), parent: 0}) - 1;
    areas.push(...buurten.map(count => ({count, parent: wijk})));
  }
  return areas;
}

/**
 * Small counts that a reader sees, or gets by adding and subtracting whatever is shown: each withheld count without
 * parts is an unknown, each shown count an equation.
 */
function exposed(areas: readonly CountInArea[], withheld: readonly boolean[]): number[] {
  const isSmall = (count: number) => count > 0 && count < 10;
  const partsOf = (whole: number) =>
    areas.flatMap(({parent, count}, at) => (parent === whole && count! > 0 ? [at] : []));
  const unknowns = (at: number): number[] => {
    if (!withheld[at]) return [];
    const parts = partsOf(at);
    return parts.length === 0 ? [at] : parts.flatMap(unknowns);
  };
  const seen = areas.flatMap(({count}, at) => (!withheld[at] && isSmall(count!) ? [at] : []));
  const solved = areas.flatMap((_, whole) => {
    if (withheld[whole]) return [];
    const left = partsOf(whole).flatMap(unknowns);
    const rest = left.reduce((total, at) => total + areas[at]!.count!, 0);
    return left.length === 1 || isSmall(rest) ? [whole] : [];
  });
  return [...seen, ...solved];
}

test.each([
  [0.5, 10, true],
  [0.12, 80, false],
  [0, 10, false],
  [0.9, 9, true],
  [1, 5, true],
  [0.5, null, false]
])("a share of %s of %s tells of a few persons: %s", (share, whole, expected) => {
  expect(tellsOfFew(share, whole)).toBe(expected);
});

test("of shares that are everybody never one alone is withheld", () => {
  const shares = [0.1, 0.6, 0.3].map((share, at) => ({share, withheld: at === 0}));
  expect(withheldOfAll(shares)).toEqual([true, false, true]);
  expect(withheldOfAll(shares.map(({share}) => ({share, withheld: false})))).toEqual([false, false, false]);
});

test("tellsOfFew refuses what is no share by name", () => {
  expect(() => tellsOfFew(-1, 10)).toThrow("invalid share: -1");
});
