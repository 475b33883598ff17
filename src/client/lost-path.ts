import {areaLevel, areaPath} from "../catalog/areas.ts";

/** What can be made of an address that does not exist. */
export interface LostPath {
  code: string;
  /** The address of the area's page as it should be written. */
  path: string;
  /** True when the address was written so already: the page is missing, not misspelt. */
  exact: boolean;
}

/**
 * Reads an area code out of an address that was not found: wrong case, a missing slash at the end, a code without its
 * level or under another level. Null when there is none.
 *
 * @example
 * maybeLostPath("/buurt/bu03080000"); // => {code: "BU03080000", path: "/buurt/BU03080000/", exact: false}
 * @example
 * maybeLostPath("/over/"); // => null
 */
export function maybeLostPath(pathname: string): LostPath | null {
  const code = /^(?:\/(?:buurt|wijk|gemeente))?\/([a-z]{2}[0-9a-z]{4,8})(?:\/|\/index\.html|\.html)?$/i
    .exec(pathname)?.[1]
    ?.toUpperCase();
  if (code === undefined || areaLevel(code) === null) return null;
  const path = areaPath(code);
  return {code, path, exact: pathname === path};
}
