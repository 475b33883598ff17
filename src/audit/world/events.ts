import type {Truth} from "./truth.ts";
import type {Area} from "./world.ts";

/** Crimes, births and deaths in a thousand residents: a year of few is chance. */
const rates: ReadonlySet<string> = new Set(["misdrijven_per_1000", "geboorte_per_1000", "sterfte_per_1000"]);
/** Those that CBS gives in whole numbers. */
const whole: ReadonlySet<string> = new Set(["geboorte_per_1000", "sterfte_per_1000"]);

/** Residents among whom the events of a rate are counted; null for a figure that is no such rate, 0 where nobody knows. */
export function exposedTo(truth: Truth, area: Area, figure: string, year: number): number | null {
  if (!rates.has(figure)) return null;
  const residents = truth.value(area, "inwoners_count", year);
  return Number.isNaN(residents) ? 0 : residents;
}

/** Between which rates a whole number of CBS lies; null for a figure that is not given so. */
export const wholeRange = (figure: string, value: number): [number, number] | null =>
  whole.has(figure) ? [value - 0.5, value + 0.5] : null;

/** Does a rate lie beyond what chance makes of the other? By the interval of its own events. */
export function isBeyondChance(rate: number, residents: number, other: number): boolean {
  const [low, high] = rateInterval(Math.round((rate * residents) / 1000), residents);
  return other < low || other > high;
}

/**
 * The 95 % interval of a rate of events, by the roots of both tails of a Poisson distribution after Byar (Breslow and Day
 * 1987): low end, high end.
 */
function rateInterval(events: number, residents: number): [number, number] {
  const cube = (count: number, deviate: number) =>
    count * (1 - 1 / (9 * count) + deviate / (3 * Math.sqrt(count))) ** 3;
  const factor = 1000 / residents;
  return [(events > 0 ? cube(events, -1.959964) : 0) * factor, cube(events + 1, 1.959964) * factor];
}
