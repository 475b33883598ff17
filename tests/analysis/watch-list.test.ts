import {expect, test} from "vitest";
import {environmentProfile, judgeElement} from "../../src/analysis/resilience/environment-profile.ts";
import {concentration, watchQuestion} from "../../src/analysis/resilience/watch-list.ts";
import {elementGroups, environmentElements} from "../../src/catalog/environment-elements.ts";
import {maybeIndicator} from "../../src/catalog/indicators/index.ts";
import {neverAComponent} from "../../src/catalog/vulnerability.ts";

test.each([
  [0.9, "up", true],
  [0.75, "up", true],
  [0.9, "stable", false],
  [0.5, "up", false]
] as const)(
  "low income at percentile %d going %s: increasing concentration is %s",
  (percentile, change, increasing) => {
    expect(concentration(percentile, change)?.increasing).toBe(increasing);
  }
);

test("concentration has three levels and needs both measures", () => {
  expect([0.25, 0.5, 0.75].map(percentile => concentration(percentile, "stable")?.level)).toEqual([
    "low",
    "middle",
    "high"
  ]);
  expect(concentration(null, "up")).toBeNull();
  expect(concentration(0.9, null)).toBeNull();
  expect(() => concentration(90, "up")).toThrow("invalid percentile: 90");
});

test.each([
  ["weinig", "veel", "up", "prevention"],
  ["weinig", "zeer_veel", "up", "prevention"],
  ["bovengemiddeld", "veel", "up", "problems_and_rising"],
  ["zeer_veel", "zeer_veel", "stable", "problems_and_vulnerable"],
  ["veel", "weinig", "up", "rising"],
  ["weinig", "veel", "stable", null],
  ["zeer_veel", "weinig", "down", null]
] as const)("%s problems, %s vulnerable, going %s: %s", (problems, vulnerability, change, question) => {
  expect(watchQuestion({problems, vulnerability, change})).toBe(question);
});

test("without one of the measures there is no question", () => {
  expect(watchQuestion({problems: null, vulnerability: "veel", change: "up"})).toBeNull();
  expect(watchQuestion({problems: "weinig", vulnerability: "veel", change: null})).toBeNull();
});

test.each([
  ["more", 0.75, "strengthening", "favourable"],
  ["more", 0.25, "hindering", "unfavourable"],
  ["less", 0.75, "hindering", "unfavourable"],
  ["less", 0.2, "strengthening", "favourable"],
  ["more", 0.5, "unknown", "ordinary"],
  [null, 0.99, "unknown", "either_way"],
  ["more", null, "unknown", "no_place"]
] as const)("easier with %s above a share of %s is %s because it is %s", (easierWith, below, judgement, reason) => {
  const place = below === null ? null : {below, above: 1 - below};
  expect(judgeElement({easierWith}, {value: 1, place})).toEqual({judgement, reason});
});

test("who has the same figure is not passed: a quarter is not filled with ties", () => {
  const place = {below: 0.7, above: 0.1};
  expect(judgeElement({easierWith: "more"}, {value: 1, place}).reason).toBe("ordinary");
});

const at = (below: number) => ({below, above: 1 - below});
const high = {value: 1, place: at(0.9)};
const usual = {problems: "weinig", vulnerability: "weinig", population: "enough", unusual: null} as const;

test.each([
  ["without a figure", null, usual, "no_figure"],
  ["with too few residents", high, {...usual, population: "few"}, "few_residents"],
  [
    "with a figure of when too few lived there",
    {value: 1, place: null, misfit: "too_few_then"} as const,
    usual,
    "too_few_then"
  ],
  ["with an unknown number of residents", high, {...usual, population: "unknown"}, "residents_unknown"],
  ["without a photo", high, {...usual, problems: null}, "no_photo"],
  ["with a photo that says otherwise", high, {...usual, problems: "veel"}, "measures_differ"],
  ["where the photo says so too", high, usual, "favourable"],
  ["in an institution", high, {...usual, unusual: "mostly_institutional"}, "mostly_institutional"]
] as const)("money and nuisance are judged by the photo: %s", (_, figure, area, reason) => {
  expect(judgeElement({easierWith: "more", photo: "problems", ofHouseholds: true}, figure, area).reason).toBe(reason);
});

test.each([
  ["more", 0.1, "favourable"],
  ["more", 0, "measures_differ"],
  ["more", -0.1, "measures_differ"],
  ["less", -0.1, "favourable"],
  ["less", 0.1, "measures_differ"]
] as const)(
  "more than most areas is not said of what prints no more than the country (easier with %s, %d)",
  (easierWith, besideCountry, reason) => {
    const place = at(easierWith === "more" ? 0.9 : 0.1);
    expect(judgeElement({easierWith}, {value: 1, place, besideCountry}).reason).toBe(reason);
  }
);

test("another figure of the subject in the opposite quarter leaves it undecided", () => {
  const element = {easierWith: "more", against: {indicatorId: "misdrijven_per_1000", easierWith: "less"}} as const;
  const reasons = [0.8, 0.5, 0.1].map(crimes => judgeElement(element, high, usual, at(crimes)).reason);
  expect(reasons).toEqual(["figures_differ", "favourable", "favourable"]);
});

test("where crimes contradict the estimate the start map says so, wherever the estimate lies among others", () => {
  const element = {
    easierWith: "more",
    photo: "problems",
    against: {indicatorId: "misdrijven_per_1000", easierWith: "less"}
  } as const;
  const judged = [0.9, 0.5, 0.1].map(
    place => judgeElement(element, {value: 0.1, place: at(place)}, {...usual, crimesContradict: true}).reason
  );
  expect(judged).toEqual(["figures_differ", "figures_differ", "figures_differ"]);
});

test("what may be judged has words for both states, and what may not has none", () => {
  const wrong = environmentElements.filter(({easierWith, states}) => (easierWith === null) !== (states === undefined));
  expect(wrong).toEqual([]);
});

test("a place is a share, not a percentage", () => {
  expect(() => judgeElement({easierWith: "more"}, {value: 1, place: {below: 80, above: 20}})).toThrow(
    "invalid below: 80 (expected [0, 1])"
  );
});

test("elements without a figure stay in the profile as a question", () => {
  const profile = environmentProfile({park_km: null});
  expect(profile).toHaveLength(environmentElements.length);
  expect(profile.every(({judgement, reason}) => judgement === "unknown" && reason === "no_figure")).toBe(true);
});

test("elements refer to indicators that exist, cover all groups and never measure origin", () => {
  const ids = environmentElements.flatMap(({indicatorId}) => (indicatorId === null ? [] : [indicatorId]));
  expect(ids.filter(id => maybeIndicator(id) === null || neverAComponent.test(id))).toEqual([]);
  expect(new Set(environmentElements.map(({group}) => group))).toEqual(new Set(elementGroups));
  expect(new Set(environmentElements.map(({id}) => id)).size).toBe(environmentElements.length);
});
