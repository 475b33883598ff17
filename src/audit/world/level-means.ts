import type {Figure} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Truth} from "./truth.ts";
import type {Level} from "./world.ts";

/** Means of a figure in two years over the areas of a level that are large enough and have both. */
export interface LevelMeans {
  before: number;
  after: number;
  areas: number;
}

/** Levels that may stand in for that of an area, in the order in which they are asked. */
const order: readonly Level[] = ["wijk", "buurt", "gemeente"];
/** Their mean says nothing of an area of another size. */
const ofSize = ["count", "ha", "per_km2"];

/** The level whose mean stands beside a change of an area: its own, else another, of which most have both years. */
export function levelBeside(truth: Truth, figure: Figure, own: Level, years: readonly [number, number]): Level | null {
  const others = ofSize.includes(figure.unit) ? [] : order.filter(level => level !== own);
  const found = [own, ...others].find(level => {
    const large = truth.world.byLevel[level]?.filter(area => truth.isLarge(area)) ?? [];
    const have = (year: number) => large.filter(area => !Number.isNaN(truth.value(area, figure.id, year))).length;
    const most = Math.max(0, ...truth.years(figure.id).map(have));
    const {areas} = levelMeans(truth, figure.id, level, years);
    return areas > 0 && areas >= rules.shareOfBestYear * most;
  });
  return found ?? null;
}

const known = new WeakMap<Truth, Map<string, LevelMeans>>();

/** What a figure did over a level between two years; NaN without areas. */
export function levelMeans(
  truth: Truth,
  figure: string,
  level: Level,
  [first, last]: readonly [number, number]
): LevelMeans {
  const means = known.get(truth) ?? new Map<string, LevelMeans>();
  known.set(truth, means);
  const key = `${figure} ${level} ${first} ${last}`;
  let found = means.get(key);
  if (!found) {
    const both = truth.world.byLevel[level]
      .filter(area => truth.isLarge(area))
      .map(area => [truth.value(area, figure, first), truth.value(area, figure, last)] as const)
      .filter(values => !values.some(Number.isNaN));
    const mean = (at: 0 | 1) => both.reduce((sum, values) => sum + values[at], 0) / both.length;
    found = {before: mean(0), after: mean(1), areas: both.length};
    means.set(key, found);
  }
  return found;
}
