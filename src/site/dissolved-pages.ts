import {areaPath} from "../catalog/areas.ts";

/** Up to this many dissolved codes get a page of their own; hosts with a limit on files pay for more. */
export const ownPageLimit = 250;

/**
 * The one rule for where a reader of a dissolved code is helped on: a page at its old address, or, where there are
 * too many for that, its place on the page of its old gemeente.
 *
 * @example
 * dissolvedPath("BU00030000", 12); // => "/buurt/BU00030000/"
 * @example
 * dissolvedPath("BU00030000", 1786); // => "/vervallen/GM0003/#BU00030000"
 */
export function dissolvedPath(code: string, dissolvedCount: number): string {
  if (dissolvedCount <= ownPageLimit) return areaPath(code);
  return `/vervallen/GM${code.slice(2, 6)}/#${code}`;
}
