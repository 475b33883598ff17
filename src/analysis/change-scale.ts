import type {Unit} from "../catalog/indicators/types.ts";
import {requireFinite} from "./require-finite.ts";
import type {Estimate} from "./when-a-difference-is-a-difference.ts";

/** Units in which a hundred more means something else for a large figure than for a small one. */
const relativeUnits: readonly Unit[] = ["eur", "per_km2", "m3", "kwh"];

/**
 * A figure on the scale on which its changes are measured. Densities, money and energy change by a part of themselves:
 * their scale is the natural logarithm, so that 500 to 550 per km² is as much as 5,000 to 5,500, and a rise as much as
 * the fall that undoes it. Of all others a change is a difference in their own unit.
 *
 * @returns the value itself, or its natural logarithm; null where that does not exist (zero residents per km²)
 * @throws RangeError on a NaN or infinite value
 * @example
 * onChangeScale(0.4, "share"); // => 0.4
 * @example
 * onChangeScale(1, "per_km2"); // => 0
 * @example
 * onChangeScale(0, "per_km2"); // => null
 */
export function onChangeScale(value: number, unit: Unit): number | null {
  requireFinite("value", value);
  if (!relativeUnits.includes(unit)) return value;
  return value > 0 ? Math.log(value) : null;
}

/**
 * The same of a figure with its interval: an interval that the scale cannot hold is none.
 *
 * @throws RangeError on a NaN or infinite number
 * @example
 * estimateOnChangeScale({value: 1, low: null, high: null}, "eur"); // => {value: 0, low: null, high: null}
 */
export function estimateOnChangeScale({value, low, high}: Estimate, unit: Unit): Estimate | null {
  const scaled = onChangeScale(value, unit);
  if (scaled === null) return null;
  const bounds = [low, high].map(bound => (bound === null ? null : onChangeScale(bound, unit)));
  const [from, to] = bounds.includes(null) ? [null, null] : bounds;
  return {value: scaled, low: from!, high: to!};
}
