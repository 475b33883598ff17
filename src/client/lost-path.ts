import {areaLevel, areaPath} from "../catalog/areas.ts";
import {type Language, languagePath} from "../catalog/languages.ts";

/** What can be made of an address that does not exist. */
export interface LostPath {
  code: string;
  /** The language of the page that was asked for. */
  language: Language;
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
 * maybeLostPath("/buurt/bu03080000"); // => {code: "BU03080000", language: "nl", path: "/buurt/BU03080000/", exact: false}
 * @example
 * maybeLostPath("/over/"); // => null
 */
export function maybeLostPath(pathname: string): LostPath | null {
  const match = /^(\/en)?(?:\/(?:buurt|wijk|gemeente))?\/([a-z]{2}[0-9a-z]{4,8})(?:\/|\/index\.html|\.html)?$/i.exec(
    pathname
  );
  const code = match?.[2]?.toUpperCase();
  if (code === undefined || areaLevel(code) === null) return null;
  const language = match?.[1] ? "en" : "nl";
  const path = languagePath(areaPath(code), language);
  return {code, language, path, exact: pathname === path};
}
