import type {Buurt} from "./areas.ts";
import {isInhabited} from "./kinds.ts";
import {type Area, type Model, membersOf, weightedMean} from "./model.ts";
import {randomFor} from "./random.ts";
import {special} from "./special.ts";

export const scoreYears = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024] as const;
export const dimensionYears: readonly number[] = [2014, 2018, 2020, 2022, 2024];
export const dimensionNames = ["fys", "onv", "soc", "vrz", "won"] as const;
export type Dimension = (typeof dimensionNames)[number];

/** Deviations in millionths, whole numbers, so that they add up exactly. */
export type Dimensions = Record<Dimension, number>;

/** Does the buurt have a Leefbaarometer score at all? */
export function isScored(buurt: Buurt): boolean {
  return isInhabited(buurt.kindId);
}

/** The dimensions of an area in a year; null where it is not scored. Larger areas: mean by residents. */
export function dimensionsOf(model: Model, area: Area, year: number): Dimensions | null {
  if (area.level === "buurt" && (special.without2018 as readonly string[]).includes(area.code) && year === 2018)
    return null;
  const members = membersOf(area).filter(isScored);
  const scored = members.map(member => ({member, weight: model.traits(member, year).residents}));
  const mean = (dimension: Dimension) =>
    weightedMean(scored.map(({member, weight}) => ({value: dimensionValue(model, member, year, dimension), weight})));
  const values = dimensionNames.map(dimension => [dimension, mean(dimension)] as const);
  if (values.some(([, value]) => value === null)) return null;
  return Object.fromEntries(values.map(([dimension, value]) => [dimension, Math.round(value! * 1e6)])) as Dimensions;
}

/** The sum of the dimensions, in millionths: `afw`. */
export function deviationOf(dimensions: Dimensions): number {
  return dimensionNames.reduce((sum, dimension) => sum + dimensions[dimension], 0);
}

function dimensionValue(model: Model, buurt: Buurt, year: number, dimension: Dimension): number {
  const {affluence, vulnerability, nuisance, cohesion} = model.traits(buurt, year);
  const {urbanity} = buurt;
  const own = randomFor("dimension", buurt.code, dimension).normal();
  const level: Dimensions = {
    fys: 0.002 + 0.006 * affluence + 0.036 * own,
    onv: 0.022 - 0.1 * nuisance,
    soc: 0.014 + 0.058 * cohesion - 0.012 * vulnerability + 0.012 * own,
    vrz: -0.115 + 0.19 * urbanity + 0.022 * own,
    won: 0.014 + 0.022 * affluence - 0.022 * vulnerability + 0.014 * own
  };
  return level[dimension] + wobble(buurt, year, dimension) - 0.0003 * (2024 - year);
}

/** Small, smooth movement from measurement to measurement; none in 2024. */
function wobble(buurt: Buurt, year: number, dimension: Dimension): number {
  const random = randomFor("wobble", buurt.code, dimension);
  let value = 0;
  for (const measured of scoreYears.toReversed()) {
    if (measured === year) return value;
    value = 0.8 * value + random.normal(0, 0.0045);
  }
  return value;
}
