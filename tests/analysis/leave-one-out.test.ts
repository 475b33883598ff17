import {expect, test} from "vitest";
import {componentFor, indexWithout, vulnerabilityIndex} from "../../src/analysis/resilience/vulnerability-index.ts";
import {rankCorrelation} from "../../src/analysis/statistics/rank-correlation.ts";
import {resilience as r, totalResidents} from "./resilience-fixture.ts";

const components = r.components.map((id, component) => {
  const figures = r.years.flatMap((year, at) =>
    r.values[at]![component]!.map((value, area) => ({year, value, weight: r.residents[area]!}))
  );
  return componentFor(id, figures, totalResidents)!;
});
const indices = r.residents.map((_, area) =>
  vulnerabilityIndex(Object.fromEntries(r.components.map((id, at) => [id, r.values[2]![at]![area]!])), components)
);

test.each(r.components.map((id, at) => ({id, at})))("the index without $id is that of R", ({id, at}) => {
  const ours = indices.map(({value, parts}) => (value === null ? null : indexWithout(parts, id)));
  for (const [area, expected] of r.without[at]!.entries())
    if (expected === null) expect(ours[area]).toBeNull();
    else expect(ours[area]).toBeCloseTo(expected, 9);
});

test.each(r.components.map((id, at) => ({id, at})))("without $id the areas stand in R's order", ({at}) => {
  const both = indices.flatMap(({value}, area) => {
    const without = r.without[at]![area]!;
    return value === null || without === null ? [] : [{value, without}];
  });
  const correlation = rankCorrelation(
    both.map(({value}) => value),
    both.map(({without}) => without)
  );
  expect(correlation).toBeCloseTo(r.rankCorrelation[at]!, 9);
});

test("areas that are all alike have no order", () => {
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
});
