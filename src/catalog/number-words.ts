import type {Language} from "./languages.ts";

/** How numbers are written: Dutch as in the Netherlands, English as in Britain. */
export const locales: Record<Language, string> = {nl: "nl-NL", en: "en-GB"};

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as readers of a language write it, with a true minus sign and never a negative zero.
 *
 * @example
 * numberWords(2345.6, 1, "nl"); // => "2.345,6"
 * @example
 * numberWords(-2345.6, 1, "en"); // => "−2,345.6"
 * @example
 * numberWords(-0.04, 1, "nl"); // => "0,0"
 */
export function numberWords(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    });
    formats.set(key, format);
  }
  const text = format.format(value);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

/** No-break space between a number and its unit. */
const space = "\u00a0";

/**
 * A number that is a percentage already, with its sign as the language writes it: Dutch parts them, English does not.
 *
 * @example
 * percentWords("43,2", "nl"); // => "43,2\u00a0%"
 * @example
 * percentWords("43.2", "en"); // => "43.2%"
 */
export const percentWords = (number: string, language: Language): string =>
  language === "nl" ? `${number}${space}%` : `${number}%`;

/**
 * An amount in euros.
 *
 * @example
 * euroWords("302,000", "en"); // => "€302,000"
 */
export const euroWords = (number: string, language: Language): string =>
  language === "nl" ? `€${space}${number}` : `€${number}`;
