import type {Truth} from "./truth.ts";
import type {Area} from "./world.ts";

/** Crimes, births and deaths in a thousand residents: a year of few is chance. */
const rates: ReadonlySet<string> = new Set(["misdrijven_per_1000", "geboorte_per_1000", "sterfte_per_1000"]);
/** Those that CBS gives in whole numbers. */
const whole: ReadonlySet<string> = new Set(["geboorte_per_1000", "sterfte_per_1000"]);

/** Events that a rate of a year rests on; null for a figure that is no such rate. Of unknown residents there are none. */
export function eventsOf(truth: Truth, area: Area, figure: string, year: number): number | null {
  if (!rates.has(figure)) return null;
  const residents = truth.value(area, "inwoners_count", year);
  return Number.isNaN(residents) ? 0 : Math.round((truth.value(area, figure, year) * residents) / 1000);
}

/** Between which rates a whole number of CBS lies; null for a figure that is not given so. */
export const wholeRange = (figure: string, value: number): [number, number] | null =>
  whole.has(figure) ? [value - 0.5, value + 0.5] : null;

/**
 * The 95 % interval of a rate of events, by the roots of both tails of a Poisson distribution after Byar (Breslow and Day
 * 1987): low end, high end.
 */
export function rateInterval(events: number, residents: number): [number, number] {
  const cube = (count: number, deviate: number) =>
    count * (1 - 1 / (9 * count) + deviate / (3 * Math.sqrt(count))) ** 3;
  const factor = 1000 / residents;
  return [(events > 0 ? cube(events, -1.959964) : 0) * factor, cube(events + 1, 1.959964) * factor];
}
