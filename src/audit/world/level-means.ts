import type {Truth} from "./truth.ts";
import type {Level} from "./world.ts";

/** Mean of the areas of a level that are large enough and have the figure. */
export interface LevelMean {
  mean: number;
  areas: number;
}

const known = new WeakMap<Truth, Map<string, LevelMean>>();

/** The mean over a level in a year; NaN without areas. */
export function levelMean(truth: Truth, figure: string, level: Level, year: number): LevelMean {
  const means = known.get(truth) ?? new Map<string, LevelMean>();
  known.set(truth, means);
  const key = `${figure} ${level} ${year}`;
  let found = means.get(key);
  if (!found) {
    const values = truth.world.byLevel[level]
      .filter(area => truth.isLarge(area))
      .map(area => truth.value(area, figure, year))
      .filter(value => !Number.isNaN(value));
    found = {mean: values.reduce((sum, value) => sum + value, 0) / values.length, areas: values.length};
    means.set(key, found);
  }
  return found;
}
