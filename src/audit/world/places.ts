import {publicationRules as rules} from "../knowledge/rules.ts";
import {misfitOf} from "./residents.ts";
import type {Truth} from "./truth.ts";
import type {Area, Level} from "./world.ts";

/** Where a value stands among the other areas of its level. */
export interface Place {
  others: number;
  below: number;
  equal: number;
  /** Share of the others below it, equals counted half. */
  midrank: number;
  /** Areas of the level that could have had a place. */
  eligible: number;
}

/** Places among areas of one level, of the country or of a gemeente, in the latest year that they have. */
export class Places {
  private readonly truth: Truth;
  private readonly lists = new Map<string, {sorted: Float64Array; eligible: number} | null>();
  /** Does an area take part with its figure? The downloads tell which areas the site compares. */
  private readonly takesPart: (area: Area, figure: string) => boolean;

  constructor(truth: Truth, takesPart: (area: Area, figure: string) => boolean) {
    this.truth = truth;
    this.takesPart = takesPart;
  }

  /** The areas that may have a place at all. */
  eligible(level: Level, gemeente: Area | null): Area[] {
    const all = this.truth.world.byLevel[level] ?? [];
    return all.filter(
      area => !area.water && this.truth.isLarge(area) && (gemeente === null || area.gemeente === gemeente)
    );
  }

  private list(figure: string, level: Level, gemeente: Area | null) {
    const key = `${figure} ${level} ${gemeente?.code ?? ""}`;
    let list = this.lists.get(key);
    if (list === undefined) {
      const year = this.truth.levelYear(figure, level);
      const eligible = this.eligible(level, gemeente);
      const values =
        year === null
          ? []
          : eligible
              .filter(area => this.takesPart(area, figure) && misfitOf(this.truth, area, year) === null)
              .map(area => this.truth.value(area, figure, year));
      list = {
        sorted: Float64Array.from(values.filter(value => !Number.isNaN(value))).sort(),
        eligible: eligible.length
      };
      this.lists.set(key, list);
    }
    return list;
  }

  /**
   * The place of a value that is itself among the areas; null where too few others have the figure, or where it may be
   * rounded past too many of them, or where too few events are to be expected of so many residents.
   */
  of(
    value: number,
    figure: string,
    level: Level,
    gemeente: Area | null,
    rounded: readonly [number, number] | null = null,
    exposed: number | null = null
  ): Place | null {
    if (exposed !== null && (exposed * this.middle(figure, level)) / 1000 < rules.eventsForPlace) return null;
    if (gemeente === null && !this.truth.holdsCountry) return null;
    const list = this.list(figure, level, gemeente);
    if (list === null) return null;
    const {sorted, eligible} = list;
    const others = sorted.length - 1;
    if (others < rules.othersForPlace || sorted.length / eligible < rules.shareForPlace) return null;
    const below = firstNotBelow(sorted, value);
    const equal = firstAbove(sorted, value) - below - 1;
    if (rounded) {
      const within = firstAbove(sorted, rounded[1]) - firstNotBelow(sorted, rounded[0]) - 1;
      if (within / others > rules.placesWithinRounding) return null;
    }
    return {others, below, equal, midrank: (below + equal / 2) / others, eligible};
  }

  /** The figure of the middle area of a level: halfway the two of an even number; NaN of none. */
  middle(figure: string, level: Level): number {
    const sorted = this.list(figure, level, null)?.sorted ?? new Float64Array();
    const half = (sorted.length - 1) / 2;
    const [under, over] = [sorted[Math.floor(half)] ?? Number.NaN, sorted[Math.ceil(half)] ?? Number.NaN];
    return under + (over - under) / 2;
  }

  /** Smallest and largest figure of the buurten inside an area. */
  rangeInside(figure: string, whole: Area): [number, number] | null {
    const year = this.truth.levelYear(figure, "buurt");
    const inside = this.eligible("buurt", null).filter(({wijk, gemeente}) => wijk === whole || gemeente === whole);
    const values = year === null ? [] : inside.map(area => this.truth.value(area, figure, year));
    const known = values.filter(value => !Number.isNaN(value)).sort((a, b) => a - b);
    return known.length > 0 ? [known[0]!, known.at(-1)!] : null;
  }

  /** Smallest and largest figure among the areas. */
  range(figure: string, level: Level, gemeente: Area | null): [number, number] | null {
    const sorted = this.list(figure, level, gemeente)?.sorted;
    return sorted && sorted.length > 0 ? [sorted[0]!, sorted.at(-1)!] : null;
  }
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
