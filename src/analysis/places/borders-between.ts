import type {MissingReason} from "../../catalog/figures.ts";

/** A figure, as far as it tells in which borders it is counted. */
export interface BorderedFigure {
  missing: MissingReason | "new_code" | null;
  /** Year of the borders that it is counted in, where these are not the area's own. */
  bordersYear: number | null;
}

/**
 * - `boundary_change`: the area was another place, or its borders moved between the two figures
 * - `place_unknown`: nothing tells whether it was the same place
 * - `new_code`: no area had its code
 */
export type BordersReason = "boundary_change" | "place_unknown" | "new_code";

/** Why two figures make no change in an area, and the year of the borders that are not its own; null where not known. */
export interface BordersApart {
  reason: BordersReason;
  year: number | null;
}

/**
 * Do borders keep two figures under one code from being figures of one area? A figure that was refused because of its
 * borders does, and so do two that are counted in borders that differ a little: what changed may be the border.
 *
 * @returns null where borders do not
 * @example
 * bordersBetween({missing: null, bordersYear: 2020}, {missing: null, bordersYear: 2020}); // => null
 * @example
 * bordersBetween({missing: null, bordersYear: 2020}, {missing: null, bordersYear: null}); // => {reason: "boundary_change", year: 2020}
 * @example
 * bordersBetween({missing: "place_unknown", bordersYear: 2023}, {missing: null, bordersYear: null}); // => {reason: "place_unknown", year: 2023}
 */
export function bordersBetween(first: BorderedFigure, last: BorderedFigure): BordersApart | null {
  for (const [missing, reason] of refusals) {
    const refused = [first, last].find(figure => figure.missing === missing);
    if (refused) return {reason, year: refused.bordersYear};
  }
  if (first.missing !== null || last.missing !== null || first.bordersYear === last.bordersYear) return null;
  const years = [first.bordersYear, last.bordersYear].filter(year => year !== null);
  return {reason: "boundary_change", year: Math.min(...years)};
}

const refusals = [
  ["borders_changed", "boundary_change"],
  ["place_unknown", "place_unknown"],
  ["new_code", "new_code"]
] as const;
