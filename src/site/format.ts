import type {Indicator} from "../catalog/indicators/index.ts";

const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat("nl-NL", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    });
    formatters.set(decimals, formatter);
  }
  return formatter;
}

/** No-break space between a number and its unit. */
const space = "\u00a0";

/**
 * A number as Dutch readers write it: "2.345", "43,2". With a true minus sign, and never "-0".
 *
 * @example
 * formatNumber(-0.04, 1); // => "0,0"
 */
export function formatNumber(value: number, decimals = 0): string {
  const text = formatterFor(decimals).format(value);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace("-", "\u2212");
}

/** A number with its sign, for contributions around zero: "+0,12", "−0,04", "0,00". */
export function formatSigned(value: number, decimals = 2): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share as a percentage; one that would round to nothing says so. */
export function formatShare(share: number, decimals = 0): string {
  const smallest = 10 ** -decimals;
  if (share > 0 && share * 100 < smallest / 2) return `<${space}${formatNumber(smallest, decimals)}${space}%`;
  return `${formatNumber(share * 100, decimals)}${space}%`;
}

/** Scores that are contributions around zero and show their sign. */
const isContribution = (indicator: Indicator) => indicator.schemeId === "leefbaarometer_afwijking";

/** A figure of an indicator for people, unit included. */
export function formatValue(value: number, indicator: Indicator): string {
  const number = formatNumber(value, indicator.decimals);
  switch (indicator.unit) {
    case "share":
      return formatShare(value, indicator.decimals);
    case "eur":
      return `€${space}${number}`;
    case "km":
      return `${number}${space}km`;
    case "ha":
      return `${number}${space}ha`;
    case "per_1000":
      return `${number}${space}per${space}1.000`;
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

/** A file size: "12 kB", "3,4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)}${space}bytes`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000)}${space}kB`;
  return `${formatNumber(bytes / 1_000_000, 1)}${space}MB`;
}

/** Years of a series: "2024", "2012–2020". */
export function formatYears(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  return first === last ? `${first ?? ""}` : `${first}–${last}`;
}

const conjunction = new Intl.ListFormat("nl-NL", {type: "conjunction"});

/** A list in a sentence: "a, b en c". */
export const formatList = (items: readonly string[]): string => conjunction.format(items);

/** First letter as a capital, also in "'s-Gravenhage" (the 's stays small). */
export function capitalise(text: string): string {
  const index = /^'[a-z][- ]/.test(text) ? 3 : 0;
  return text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1);
}
