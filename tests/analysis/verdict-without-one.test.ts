import {describe, expect, test} from "vitest";
import {verdictWithoutOne} from "../../src/analysis/published/verdict-without-one.ts";

const share = (low: number, high: number, areas = 140) => ({low, high, areas, isShare: true});
const eighty = {range: [0.75, 0.85]} as const;

describe("the verdict on a number that rests on an index", () => {
  test("stands where it is the same without each figure, and where nothing can be left out", () => {
    expect(verdictWithoutOne(share(0.3, 0.46), [share(0.2, 0.4), share(0.5, 0.7)], eighty)).toBe("not_here");
    expect(verdictWithoutOne(share(0.7, 0.8), [share(0.8, 0.9)], eighty)).toBe("also_here");
    expect(verdictWithoutOne(share(0.3, 0.46), [], eighty)).toBe("not_here");
  });

  test("is none where it is another without one, also where too few areas are left", () => {
    expect(verdictWithoutOne(share(0.7, 0.8), [share(0.8, 0.9), share(0.1, 0.2)], eighty)).toBe("depends_on_index");
    expect(verdictWithoutOne(share(0.3, 0.46), [share(0.3, 0.46, 9)], eighty)).toBe("depends_on_index");
  });

  test("is none where the number comes to lie on the other side of what is published", () => {
    expect(verdictWithoutOne(share(0.3, 0.46), [share(0.02, 0.09), share(0.87, 0.95)], eighty)).toBe(
      "depends_on_index"
    );
  });

  test("is of a direction the same, on whichever side of zero it is not found", () => {
    const rise = {side: "above"} as const;
    expect(verdictWithoutOne(share(-0.2, 0.1), [share(-0.3, -0.1)], rise)).toBe("not_here");
    expect(verdictWithoutOne(share(0.1, 0.4), [share(-0.1, 0.2)], rise)).toBe("depends_on_index");
  });

  test("is not asked of a number that says nothing by itself", () => {
    expect(verdictWithoutOne(share(0.3, 0.46, 9), [share(0.8, 0.9)], eighty)).toBe("too_few");
    expect(verdictWithoutOne(share(0.1, 0.9), [share(0.8, 0.9)], eighty)).toBe("too_uncertain");
  });
});
