import {type BuurtState, buurtState, distanceKeys, type ValueKey} from "./buurt-state.ts";
import {type Area, type Model, membersOf} from "./model.ts";
import {round, roundTo, wholePercentages} from "./rounding.ts";
import {special} from "./special.ts";

/** Published figures of an area and year, by our own key; null is withheld by the publisher. */
export type KeyFigures = Record<string, number | null>;

const weights = {
  residents: (state: BuurtState) => state.residents,
  households: (state: BuurtState) => state.households,
  dwellings: (state: BuurtState) => state.dwellings,
  hectares: (state: BuurtState) => state.hectares
};

type Weight = keyof typeof weights;

/** Means and shares: what they are weighted with, the factor to the published unit, decimals. */
const means: Partial<Record<ValueKey, [weight: Weight, factor: number, decimals: number]>> = {
  addressDensity: ["residents", 1, 0],
  cars: ["households", 1, 1],
  singleFamily: ["dwellings", 100, 0],
  built2000: ["dwellings", 100, 0],
  vacant: ["dwellings", 100, 0],
  wozThousand: ["dwellings", 1, 0],
  gas: ["dwellings", 1, -1],
  electricity: ["dwellings", 1, -1],
  incomePerResident: ["residents", 1, 1],
  incomePerHousehold: ["households", 1, 1],
  lowIncome: ["households", 100, 1],
  socialMinimum: ["households", 100, 1],
  participation: ["residents", 100, 0],
  youthCare: ["residents", 100, 1],
  wmoPer1000: ["residents", 1, 0],
  birthsPer1000: ["residents", 1, 1],
  deathsPer1000: ["residents", 1, 1],
  ...Object.fromEntries(distanceKeys.map(key => [key, ["residents", 1, 1]]))
};

/** Figures that remain where hardly anybody lives. */
const always = new Set(["residents", "hectares", "density", "addressDensity", "urbanClass"]);

/** The kerncijfers of an area, rounded and withheld as CBS does. */
export function keyFigures(model: Model, area: Area, year: number): KeyFigures {
  const states = membersOf(area)
    .filter(buurt => buurt.kindId !== "water" && buurt.kindId !== "leeg")
    .map(buurt => buurtState(model, buurt, year));
  const sum = (value: (state: BuurtState) => number) => states.reduce((total, state) => total + value(state), 0);
  const count = (value: number, multiple = 5) =>
    area.level === "gemeente" ? Math.round(value) : roundTo(value, multiple);
  const residents = sum(weights.residents);
  const hectares = sum(weights.hectares);

  const figures: KeyFigures = {
    residents: count(residents),
    households: count(sum(weights.households)),
    dwellings: count(sum(weights.dwellings), 1),
    hectares: Math.round(hectares),
    density: hectares > 0 ? Math.round((100 * residents) / hectares) : null,
    householdSize: residents > 0 ? round(residents / Math.max(1, sum(weights.households)), 1) : null,
    assistance: roundTo(
      sum(state => state.residents * state.values.assistance),
      10
    ),
    disability: roundTo(
      sum(state => state.residents * state.values.disability),
      10
    ),
    unemployment: roundTo(
      sum(state => state.residents * state.values.unemployment),
      10
    )
  };
  for (const [key, [weight, factor, decimals]] of Object.entries(means)) {
    figures[key] = published(states, weights[weight], state => state.values[key as ValueKey], factor, decimals);
  }
  const density = figures.addressDensity ?? 0;
  figures.urbanClass = 1 + [2500, 1500, 1000, 500].filter(edge => density < edge).length;
  addShares(figures, states);
  addAgeCounts(figures, states, count);
  return withheld(figures, area, residents);
}

function published(
  states: readonly BuurtState[],
  weight: (state: BuurtState) => number,
  value: (state: BuurtState) => number,
  factor: number,
  decimals: number
): number | null {
  const total = states.reduce((sum, state) => sum + weight(state), 0);
  if (total === 0) return null;
  const mean = (factor * states.reduce((sum, state) => sum + weight(state) * value(state), 0)) / total;
  return decimals < 0 ? roundTo(mean, 10 ** -decimals) : round(mean, decimals);
}

/** Shares that together make 100 percent, after rounding too. */
function addShares(figures: KeyFigures, states: readonly BuurtState[]): void {
  const groups = [
    [["age0", "age15", "age25", "age45", "age65"], weights.residents, (state: BuurtState) => state.ages],
    [["single", "withoutChildren", "withChildren"], weights.households, (state: BuurtState) => state.householdTypes],
    [["owned", "association", "otherRent"], weights.dwellings, (state: BuurtState) => state.tenure]
  ] as const;
  for (const [keys, weight, parts] of groups) {
    const totals = keys.map((_, i) => states.reduce((sum, state) => sum + weight(state) * partOf(parts(state), i), 0));
    const percentages = totals.some(total => total > 0) ? wholePercentages(totals) : keys.map(() => null);
    keys.forEach((key, i) => {
      figures[key] = percentages[i]!;
    });
  }
  const {association, otherRent} = figures;
  figures.rented = association == null || otherRent == null ? null : association + otherRent;
}

function addAgeCounts(figures: KeyFigures, states: readonly BuurtState[], count: (value: number) => number): void {
  const people = (part: number) => states.reduce((sum, state) => sum + state.residents * partOf(state.ages, part), 0);
  figures.count0 = count(people(0));
  figures.count65 = count(people(4));
  for (const [i, key] of (["eduLow", "eduMiddle", "eduHigh"] as const).entries()) {
    const total = states.reduce((sum, state) => {
      const adults = state.residents * (partOf(state.ages, 1) + partOf(state.ages, 2) + partOf(state.ages, 3));
      return sum + adults * partOf(state.education, i);
    }, 0);
    figures[key] = roundTo(total, 10);
  }
}

function partOf(parts: readonly number[], index: number): number {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total > 0 ? parts[index]! / total : 0;
}

/** Few residents: most figures are withheld. Households' incomes need more residents than the rest. */
function withheld(figures: KeyFigures, area: Area, residents: number): KeyFigures {
  if (area.code === special.empty || area.code === special.water) {
    return Object.fromEntries(Object.keys(figures).map(key => [key, null]));
  }
  const hidden = (key: string) => {
    if (always.has(key)) return false;
    if (residents < 50) return key !== "households";
    return residents < 250 && incomeKeys.has(key);
  };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, hidden(key) ? null : value]));
}

const incomeKeys = new Set([
  "incomePerResident",
  "incomePerHousehold",
  "lowIncome",
  "socialMinimum",
  "youthCare",
  "assistance",
  "unemployment"
]);
