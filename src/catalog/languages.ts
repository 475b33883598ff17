import type {Words} from "./words.ts";

/** The languages that pages can be built in. The first has the plain addresses and is always built. */
export const languages = ["nl", "en"] as const satisfies (keyof Words)[];
export type Language = (typeof languages)[number];

/**
 * Reads a language as written in an environment variable; the first where nothing is written.
 *
 * @throws Error when it is none of the languages
 * @example
 * toLanguage(undefined); // => "nl"
 * @example
 * toLanguage("en"); // => "en"
 */
export function toLanguage(text: string | undefined): Language {
  const language = languages.find(known => known === (text || languages[0]));
  if (!language) throw new Error(`unknown language: "${text}"; expected one of ${languages.join(", ")}.`);
  return language;
}

/** Parts of the site that exist in Dutch alone: their words are those of Dutch research, or quote code. */
const dutchOnly = /^\/(onderzoek\/|methode\/berekeningen\/)/;

/** True for the address of a page that exists in Dutch alone. */
export const isDutchOnly = (path: string): boolean => dutchOnly.test(path);

/**
 * Address of a page in a language. Segments are the same in every language, so that addresses stay parallel; a page that
 * exists in Dutch alone keeps its own address.
 *
 * @param path  address of the page in Dutch, such as `/buurt/BU03080000/`
 * @example
 * languagePath("/buurt/BU03080000/", "nl"); // => "/buurt/BU03080000/"
 * @example
 * languagePath("/buurt/BU03080000/", "en"); // => "/en/buurt/BU03080000/"
 * @example
 * languagePath("/onderzoek/", "en"); // => "/onderzoek/"
 */
export const languagePath = (path: string, language: Language): string =>
  language === languages[0] || isDutchOnly(path) ? path : `/${language}${path}`;
