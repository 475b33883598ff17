import type {Indicator} from "../catalog/indicators/index.ts";
import type {Language} from "../catalog/languages.ts";
import {euroWords, locales, numberWords, percentWords} from "../catalog/number-words.ts";
import {language} from "./i18n/strings.ts";

/** No-break space between a number and its unit. */
const space = "\u00a0";

/** Scores that are contributions around zero and show their sign. */
const isContribution = (indicator: Indicator) => indicator.schemeId === "leefbaarometer_afwijking";

/** The ways in which figures are written in one language. */
export interface Formats {
  /** A number: "2.345", "43,2". With a true minus sign, and never "-0". */
  formatNumber(value: number, decimals?: number): string;
  /** A number with its sign, for contributions around zero: "+0,12", "−0,04", "0,00". */
  formatSigned(value: number, decimals?: number): string;
  /** A share as a percentage; one that would round to nothing says so. */
  formatShare(share: number, decimals?: number): string;
  /** A figure of an indicator for people, unit included. */
  formatValue(value: number, indicator: Indicator): string;
  /** A file size: "12 kB", "3,4 MB". */
  formatBytes(bytes: number): string;
  /** A list in a sentence: "a, b en c". */
  formatList(items: readonly string[]): string;
}

/** How many written numbers are kept, of each count of decimals. */
const keptNumbers = 20_000;

/** How figures are written in a language; the site's own are exported below. */
export function formatsFor(language: Language): Formats {
  const written = new Map<number, Map<number, string>>();

  // a page and those after it write the same figures of larger areas again and again
  function formatNumber(value: number, decimals = 0): string {
    let ofDecimals = written.get(decimals);
    if (!ofDecimals || ofDecimals.size >= keptNumbers) {
      ofDecimals = new Map();
      written.set(decimals, ofDecimals);
    }
    let text = ofDecimals.get(value);
    if (text === undefined) {
      text = numberWords(value, decimals, language);
      ofDecimals.set(value, text);
    }
    return text;
  }

  const conjunction = new Intl.ListFormat(locales[language], {type: "conjunction"});

  function formatSigned(value: number, decimals = 2): string {
    const text = formatNumber(value, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  }

  function formatShare(share: number, decimals = 0): string {
    const smallest = 10 ** -decimals;
    const percent = (value: number) => percentWords(formatNumber(value, decimals), language);
    return share > 0 && share * 100 < smallest / 2 ? `<${space}${percent(smallest)}` : percent(share * 100);
  }

  function formatValue(value: number, indicator: Indicator): string {
    const {roundedTo, decimals} = indicator;
    const number = formatNumber(roundedTo ? Math.round(value / roundedTo) * roundedTo : value, decimals);
    switch (indicator.unit) {
      case "share":
        return formatShare(value, indicator.decimals);
      case "eur":
        return euroWords(number, language);
      case "km":
        return `${number}${space}km`;
      case "ha":
        return `${number}${space}ha`;
      case "per_1000":
        return `${number}${space}per${space}${formatNumber(1000)}`;
      case "per_km2":
        return `${number}${space}per${space}km²`;
      case "m3":
        return `${number}${space}m³`;
      case "kwh":
        return `${number}${space}kWh`;
      case "score":
        return isContribution(indicator) ? formatSigned(value, indicator.decimals) : number;
      default:
        return number;
    }
  }

  function formatBytes(bytes: number): string {
    if (bytes < 1000) return `${formatNumber(bytes)}${space}bytes`;
    if (bytes < 1_000_000) return `${formatNumber(bytes / 1000)}${space}kB`;
    return `${formatNumber(bytes / 1_000_000, 1)}${space}MB`;
  }

  const formatList = (items: readonly string[]) => conjunction.format(items);
  return {formatNumber, formatSigned, formatShare, formatValue, formatBytes, formatList};
}

export const {formatNumber, formatSigned, formatShare, formatValue, formatBytes, formatList} = formatsFor(language);

/** Years of a series: "2024", "2012–2020". */
export function formatYears(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  return first === last ? `${first ?? ""}` : `${first}–${last}`;
}

/** First letter as a capital, also in "'s-Gravenhage" (the 's stays small). */
export function capitalise(text: string): string {
  const index = /^'[a-z][- ]/.test(text) ? 3 : 0;
  return text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1);
}
