import fc from "fast-check";
import {expect, test} from "vitest";
import {cohesionOfCohort, cohortFigure, cohortShare, cohortTable} from "../../src/analysis/cohort-figure.ts";
import {classOf} from "../../src/analysis/nine-classes.ts";
import {
  directionOf,
  filmMoments,
  longestPeriod,
  stableBand,
  stableShare,
  type TrajectoryInput,
  trajectory,
  trajectoryId
} from "../../src/analysis/resilience/trajectory.ts";
import {describe as describeValues} from "../../src/analysis/statistics/summary.ts";
import {classSchemeById} from "../../src/catalog/class-schemes.ts";
import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../src/catalog/cohort-figures.ts";
import type {FocusTypeId} from "../../src/catalog/focus-types.ts";
import {type Direction, directions, type TrajectoryId, trajectoryKinds} from "../../src/catalog/trajectories.ts";
import {resilience as r} from "./resilience-fixture.ts";

const breaks = classSchemeById("leefbaarometer_afwijking").breaks;
const bands = {problems: r.bands[0], vulnerability: r.bands[1]};
const input = (area: number): TrajectoryInput => ({
  nuisanceFrom: r.nuisanceFrom[area]!,
  nuisanceTo: r.nuisanceTo[area]!,
  vulnerabilityFrom: r.standard[0]![area]!,
  vulnerabilityTo: r.standard[2]![area]!,
  problemsAtStart: classOf(r.nuisanceFrom[area]!, breaks) <= 4,
  borders: null,
  population: "enough" as const,
  otherPopulation: false,
  fewAtAnEnd: false,
  unusual: null
});
const plain: TrajectoryInput = Object.freeze({
  nuisanceFrom: 0,
  nuisanceTo: 0,
  vulnerabilityFrom: 0,
  vulnerabilityTo: 0,
  problemsAtStart: false,
  borders: null,
  population: "enough" as const,
  otherPopulation: false,
  fewAtAnEnd: false,
  unusual: null
});
const areas = r.film.map((film, area) =>
  Object.freeze({
    focusType: r.type[area] as FocusTypeId | null,
    cohesionClass: r.cohesion[area]!,
    trajectory: film as TrajectoryId | null
  })
);

test("the stable band is a quarter of the sd of all changes, as in R", () => {
  const changes = r.nuisanceTo.map((to, area) => to - r.nuisanceFrom[area]!);
  expect(stableBand(describeValues(changes)!.sd!)).toBeCloseTo(r.bands[0], 12);
  expect(() => stableBand(-1)).toThrow("invalid sd: -1");
});

test("trajectories agree with R on 600 areas", () => {
  expect(r.film.map((_, area) => trajectory(input(area), bands).id)).toEqual(r.film);
});

test("nine cells have nine kinds, and easing needs problems at the start", () => {
  const cells = directions.flatMap(vulnerability =>
    directions.map(problems => trajectoryId(vulnerability, problems, true))
  );
  expect(new Set(cells).size).toBe(9);
  expect(cells).toContain("ontspanning");
  expect(trajectoryId("down", "down", false)).toBe("minder_kwetsbaar_en_minder_problemen");
});

test("a trajectory read backwards mirrors", () => {
  const mirror: Record<Direction, Direction> = {up: "down", stable: "stable", down: "up"};
  const level = fc.double({min: -3, max: 3, noNaN: true});
  fc.assert(
    fc.property(level, level, level, level, (nuisanceFrom, nuisanceTo, vulnerabilityFrom, vulnerabilityTo) => {
      const forward = trajectory({...plain, nuisanceFrom, nuisanceTo, vulnerabilityFrom, vulnerabilityTo}, bands);
      const back = trajectory(
        {
          ...plain,
          nuisanceFrom: nuisanceTo,
          nuisanceTo: nuisanceFrom,
          vulnerabilityFrom: vulnerabilityTo,
          vulnerabilityTo: vulnerabilityFrom
        },
        bands
      );
      if (forward.missing !== null || back.missing !== null) throw new Error("expected two trajectories");
      expect(back.problems).toBe(mirror[forward.problems]);
      expect(back.vulnerability).toBe(mirror[forward.vulnerability]);
      expect(back.id).toBe(trajectoryId(mirror[forward.vulnerability], mirror[forward.problems], false));
    })
  );
});

test.each([
  [{borders: "boundary_change" as const, population: "few" as const}, "boundary_change"],
  [{population: "few" as const, nuisanceTo: null}, "too_few_residents"],
  [{population: "unknown" as const}, "residents_unknown"],
  [{otherPopulation: true, unusual: "mostly_students"} as const, "other_population"],
  [{fewAtAnEnd: true}, "too_few_then"],
  [{unusual: "mostly_students", nuisanceTo: null} as const, "mostly_students"],
  [{nuisanceTo: null}, "missing_year"],
  [{vulnerabilityFrom: null}, "missing_year"]
])("%j has no trajectory: %s", (change, missing) => {
  expect(trajectory({...plain, ...change}, bands)).toEqual({id: null, missing});
});

test("a change of exactly the band is stable", () => {
  expect(directionOf(0.5, 0.5)).toBe("stable");
  expect(directionOf(-0.5, 0.5)).toBe("stable");
  expect(directionOf(0, 0)).toBe("stable");
  expect(() => directionOf(Number.NaN, 1)).toThrow("invalid change: NaN");
});

test("the longest period wins, then the years that differ least, then the latest", () => {
  expect(longestPeriod([2014, 2018, 2022], [2012, 2014, 2022])).toEqual({
    problemsFrom: 2014,
    problemsTo: 2022,
    vulnerabilityFrom: 2012,
    vulnerabilityTo: 2022
  });
  expect(longestPeriod([2014, 2016, 2018], [2014, 2016, 2018])).toMatchObject({
    problemsTo: 2018,
    vulnerabilityFrom: 2014
  });
  expect(longestPeriod([2014, 2024], [2004, 2030])).toBeNull();
  expect(longestPeriod([2014], [2014])).toBeNull();
});

test("stableShare counts areas with a trajectory only", () => {
  const one = trajectory(plain, bands);
  const moved = trajectory({...plain, nuisanceTo: 9}, bands);
  expect(stableShare([one, moved, {id: null, missing: "missing_year"}])).toBe(0.5);
  expect(stableShare([])).toBeNull();
});

test.each(cohortFigures)("figure $id agrees with R's counts", figure => {
  const shares = cohortFigure(areas, figure);
  expect(shares.map(({count}) => count)).toEqual(r.figures[figure.id]!.count);
  expect(shares.map(share => share.areas)).toEqual(r.figures[figure.id]!.areas);
});

test("figure 4-7 agrees with R and adds up to one", () => {
  const shares = cohesionOfCohort(areas, cohortCohesion.focusTypes);
  expect(shares.map(({count}) => count)).toEqual(r.cohesionOfProblems);
  expect(shares.reduce((sum, {share}) => sum + share!, 0)).toBeCloseTo(1, 12);
});

test("figure 2-2: the trajectories of a class of cohesion add up to one", () => {
  for (const {shares} of cohortTable(areas, cohortCrossTable.focusTypes)) {
    expect(Object.values(shares).reduce((sum, {share}) => sum + share!, 0)).toBeCloseTo(1, 12);
  }
});

test("the order of areas does not matter to a figure", () => {
  for (const figure of cohortFigures) {
    expect(cohortFigure(areas.toReversed(), figure)).toEqual(cohortFigure(areas, figure));
  }
});

test("cells of fewer than ten areas are greyed, empty ones have no share", () => {
  expect(cohortShare(9, 9)).toMatchObject({share: 1, greyed: true});
  expect(cohortShare(5, 10)).toMatchObject({share: 0.5, greyed: false});
  expect(cohortShare(0, 0).share).toBeNull();
  expect(() => cohortShare(3, 2)).toThrow("invalid count: 3 (expected 0 to 2)");
});

test("areas without type, cohesion or trajectory count nowhere", () => {
  const holes = [
    {focusType: null, cohesionClass: 1, trajectory: "veerkracht" as const},
    {focusType: 1 as const, cohesionClass: null, trajectory: "veerkracht" as const},
    {focusType: 1 as const, cohesionClass: 1, trajectory: null}
  ];
  expect(cohortFigure(holes, cohortFigures[0]!).every(({areas: count}) => count === 0)).toBe(true);
});

test("published shares are fractions for classes that exist", () => {
  const published = [...cohortFigures.flatMap(figure => figure.published), cohortCohesion.published];
  expect(published.every(({share}) => share >= 0 && share <= 1)).toBe(true);
  expect(published.flatMap(({cohesionClasses}) => [...cohesionClasses]).every(c => c >= 1 && c <= 9)).toBe(true);
  expect(trajectoryKinds).toHaveLength(10);
});

const between = {problemsFrom: 2014, problemsTo: 2022, vulnerabilityFrom: 2012, vulnerabilityTo: 2022};

test("the moments of a film begin and end as its period, whatever lies between", () => {
  expect(filmMoments([], [], between)).toEqual([
    {problems: 2014, vulnerability: 2012},
    {problems: 2022, vulnerability: 2022}
  ]);
});

test("a moment takes the nearest year of vulnerability, of two as near the earlier", () => {
  expect(filmMoments([2014, 2018, 2022], [2012, 2017, 2019, 2022], between)[1]).toEqual({
    problems: 2018,
    vulnerability: 2017
  });
});

test("a year with no year of vulnerability within two years is no moment", () => {
  expect(filmMoments([2014, 2018, 2022], [2012, 2015, 2021, 2022], between)).toHaveLength(2);
  expect(filmMoments([2014, 2018, 2022], [2012, 2016, 2022], between)).toHaveLength(3);
});

test("moments are in order, use no year twice, and stay within the period", () => {
  const years = fc.uniqueArray(fc.integer({min: 2000, max: 2030})).map(list => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(years, years, (problems, vulnerability) => {
      const moments = filmMoments(problems, vulnerability, between);
      for (const key of ["problems", "vulnerability"] as const) {
        const found = moments.map(moment => moment[key]);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect([found[0], found.at(-1)]).toEqual([between[`${key}From`], between[`${key}To`]]);
      }
    })
  );
});
