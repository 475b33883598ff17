import {describe, expect, test} from "vitest";
import {
  besideNewer,
  changeBesideToday,
  changeFact,
  levelFact,
  partsFact
} from "../../../src/analysis/facts/liveability-facts.ts";
import {classOf} from "../../../src/analysis/nine-classes.ts";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";

const {breaks} = classSchemeById("leefbaarometer_score");
const score = (year: number, value: number) => ({
  indicatorId: "leefbaarheid_score",
  areaCode: "BU99010101",
  year,
  value,
  class: classOf(value, breaks)
});
const gemeente = {code: "GM9901", level: "gemeente", name: "Voorbeeldstad"} as const;
const outcome = (own: number, theirs: number) =>
  levelFact(score(2024, own), {area: gemeente, figure: score(2024, theirs)}).comparison?.outcome;

describe("levelFact", () => {
  test.each([
    ["two scores in one class are no difference", 4.12, 4.19, "same_class"],
    ["across a break but near is little difference", 4.11, 4.12, "little_difference"],
    ["further and above is higher", 4.2, 4.1, "higher"],
    ["further and below is lower", 4.0, 4.15, "lower"]
  ])("%s", (_, own, theirs, expected) => {
    expect(outcome(own, theirs)).toBe(expected);
  });

  test("tells the gap between two scores of one class where it is more than half a class", () => {
    const gap = (own: number, theirs: number) =>
      levelFact(score(2024, own), {area: gemeente, figure: score(2024, theirs)}).comparison?.gap;
    // class 7 lies between 4.11241 and 4.19181: half of it is 0.0397
    expect(gap(4.12, 4.16)).toBeCloseTo(-0.04);
    expect(gap(4.12, 4.159)).toBeNull();
  });

  test("stands alone where nothing compares", () => {
    expect(levelFact(score(2024, 4), null).comparison).toBeNull();
  });

  test("refuses to compare two years", () => {
    expect(() => levelFact(score(2024, 4), {area: gemeente, figure: score(2022, 4)})).toThrow(
      "cannot compare 2024 with 2022"
    );
  });
});

describe("changeFact", () => {
  test.each([
    [4.0, 4.0784, "up"],
    [4.0, 4.0783, "unclear"],
    [4.0, 3.9216, "down"],
    [4.0, 3.93, "unclear"]
  ])("from %f to %f is %s", (first, last, expected) => {
    expect(changeFact([score(2014, first), score(2018, 9), score(2024, last)])?.outcome).toBe(expected);
  });

  test("one year is no change", () => {
    expect(changeFact([score(2024, 4)])).toBeNull();
  });

  test("knows whether a year between was of another class", () => {
    expect(changeFact([score(2014, 3.76), score(2024, 3.81)])?.oneClass).toBe(true);
    expect(changeFact([score(2014, 3.76), score(2018, 4.2), score(2024, 3.81)])?.oneClass).toBe(false);
  });

  test("mirrors when time is reversed", () => {
    expect(changeFact([score(2014, 4.2), score(2024, 4)])?.outcome).toBe("down");
    expect(changeFact([score(2014, 4), score(2024, 4.2)])?.outcome).toBe("up");
  });
});

describe("partsFact", () => {
  const part = (indicatorId: string, value: number) => ({indicatorId, areaCode: "BU99010101", year: 2024, value});

  test("names the strongest and the weakest beyond the middle class", () => {
    const fact = partsFact([part("a", 0.02), part("b", 0.05), part("c", -0.2)]);
    expect(fact).toMatchObject({strongest: [{indicatorId: "b"}], weakest: [{indicatorId: "c"}]});
  });

  test("names both of two that print the same, and none of three", () => {
    const [one, two, three] = [part("a", 0.101), part("b", 0.099), part("c", 0.1)];
    expect(partsFact([one, two])?.strongest).toHaveLength(2);
    expect(partsFact([one, two, three])?.strongest).toBe("many");
  });

  test("names none within it", () => {
    expect(partsFact([part("a", 0.039), part("b", -0.039)])).toEqual({kind: "parts", strongest: [], weakest: []});
  });
});

describe("a change beside the score of today, of another edition", () => {
  const change = changeFact([score(2002, 4.09), score(2022, 4.26)])!;

  test.each([
    ["as it is, where today is of the class it ended in", 4.25, undefined],
    ["without classes, where today says the same of it", 4.28, true]
  ])("is told %s", (_, today, expected) => {
    expect(changeBesideToday(change, score(2024, today))?.scoreAlone).toBe(expected);
  });

  test("is not told where today says otherwise", () => {
    expect(changeBesideToday(change, score(2024, 4.12))).toBeNull();
  });

  test("two editions are apart only from what counts as a change, wherever the limit of a class lies", () => {
    const beside = (today: number) => besideNewer(score(2022, 4.26), score(2024, today));
    expect([4.25, 4.28, 4.4].map(beside)).toEqual(["same_class", "within_a_change", "apart"]);
  });
});
