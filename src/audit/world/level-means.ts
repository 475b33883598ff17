import type {Truth} from "./truth.ts";
import type {Level} from "./world.ts";

/** Means of a figure in two years over the areas of a level that are large enough and have both. */
export interface LevelMeans {
  before: number;
  after: number;
  areas: number;
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
