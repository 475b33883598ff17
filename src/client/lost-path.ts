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

/**
 * What to look for instead of a page that is missing, the nearest first: the wijk and the gemeente that a code says it
 * lies in, or the words of the last part of the address.
 *
 * @example
 * questionsFor("/buurt/BU03440799/"); // => ["WK034407", "GM0344"]
 * @example
 * questionsFor("/gemeente/den-haag/"); // => ["den haag"]
 * @example
 * questionsFor("/"); // => []
 */
export function questionsFor(pathname: string): string[] {
  const code = maybeLostPath(pathname)?.code;
  if (code) return [`WK${code.slice(2, 8)}`, `GM${code.slice(2, 6)}`].filter(one => areaLevel(one) && one !== code);
  const last = pathname
    .replace(/\.html$/, "")
    .split("/")
    .findLast(part => part !== "" && part !== "index");
  // unlike decodeURIComponent it reads any text
  const words = (new URLSearchParams(`q=${last ?? ""}`).get("q") ?? "").replace(/[-_+]+/g, " ").trim();
  return words === "" ? [] : [words];
}
