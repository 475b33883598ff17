import {thresholds} from "../catalog/thresholds.ts";
import {requireFinite} from "./require-finite.ts";
import {quantile} from "./statistics/quantile.ts";

/** A larger area whose figure its publisher gives, beside the same figure made of its parts. */
export interface ComputedBeside {
  level: string;
  published: number;
  computed: number;
}

/** What computing a figure of larger areas from smaller ones differs from what its publisher gives. */
export interface ComputingError {
  /** Difference that 95 % of the areas stay within, in the unit of the figure. */
  error: number;
  /** Areas that it rests on. */
  areas: number;
}

/**
 * How far a figure of a level that is computed here may lie from what the publisher would have given: the 95th percentile
 * of the difference where both are there. Of a level with too few of such areas it is that over all levels together.
 *
 * Sources: Hyndman & Fan (1996) for the quantile (type 7).
 *
 * @param pairs         areas with both, of any level
 * @param level         of which it is asked
 * @param minimumAreas  fewer than this say nothing
 * @returns null where all levels together have too few
 * @throws RangeError on a non-finite figure
 * @example
 * computingError([{level: "wijk", published: 4, computed: 4.1}, {level: "gemeente", published: 4, computed: 4}], "wijk", 2)?.areas; // => 2
 */
export function computingError(
  pairs: readonly ComputedBeside[],
  level: string,
  minimumAreas: number = thresholds.areasForUsualChange.value
): ComputingError | null {
  const own = pairs.filter(pair => pair.level === level);
  const counted = own.length >= minimumAreas ? own : pairs;
  if (counted.length < Math.max(1, minimumAreas)) return null;
  const apart = counted.map(({published, computed}) =>
    Math.abs(requireFinite("published", published) - requireFinite("computed", computed))
  );
  return {
    error: quantile(
      apart.toSorted((a, b) => a - b),
      0.95
    )!,
    areas: counted.length
  };
}
