import type {Figure} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Truth} from "./truth.ts";
import type {Level} from "./world.ts";

/** Of these a change is a part of the figure, and not a difference: its natural logarithm is compared. */
const byParts = ["eur", "per_km2", "m3", "kwh"];
/** Areas of a size swing alike. */
const sizes = [300, 1000, 2500, 5000, 10_000];
const longest = 4;

/** What a figure moved by between two years, as it is judged; NaN where one has none, or is nothing. */
export function movement({unit}: Figure, then: number, now: number): number {
  if (!byParts.includes(unit)) return now - then;
  return then > 0 && now > 0 ? Math.log(now / then) : Number.NaN;
}

const known = new WeakMap<Truth, Map<string, readonly number[]>>();

/** The least that areas of any level and size change anyway, two to four years apart; null where nothing tells. */
export function leastUsualChange(truth: Truth, figure: Figure): number | null {
  const all = usualChanges(truth, figure);
  return all.length > 0 ? Math.min(...all) : null;
}

/** The most that areas of some level and size change anyway; null where nothing tells. */
export function mostUsualChange(truth: Truth, figure: Figure): number | null {
  const all = usualChanges(truth, figure);
  return all.length > 0 ? Math.max(...all) : null;
}

function usualChanges(truth: Truth, figure: Figure): readonly number[] {
  const found = known.get(truth) ?? new Map<string, readonly number[]>();
  known.set(truth, found);
  const all =
    found.get(figure.id) ??
    (["buurt", "wijk", "gemeente"] as const).flatMap(level => usualOfLevel(truth, figure, level));
  found.set(figure.id, all);
  return all;
}

/** By size of area, of the latest two years near each other that tell of any size. */
function usualOfLevel(truth: Truth, figure: Figure, level: Level): number[] {
  const years = truth.years(figure.id).toReversed();
  for (const to of years)
    for (const from of years.filter(year => year < to && year >= to - longest)) {
      const bySize = Map.groupBy(changes(truth, figure, level, [from, to]), ({size}) => size);
      const usual = [...bySize.values()].filter(of => of.length >= rules.areasForUsual).map(swing);
      if (usual.length > 0) return usual;
    }
  return [];
}

function changes(truth: Truth, figure: Figure, level: Level, [from, to]: readonly [number, number]) {
  return truth.world.byLevel[level].flatMap(area => {
    const change = movement(figure, truth.raw(area, figure.id, from), truth.raw(area, figure.id, to));
    if (Number.isNaN(change) || area.residents === null) return [];
    const editions = [from, to].flatMap(year => [...truth.editions(area, figure.id, year)]);
    if (new Set(editions).size > 1) return [];
    return [{change, size: sizes.findLastIndex(least => area.residents! >= least)}];
  });
}

/** What 95 in 100 of them stay within, around the middle one. */
function swing(all: readonly {change: number}[]): number {
  const middle = at(
    all.map(({change}) => change),
    0.5
  );
  return at(
    all.map(({change}) => Math.abs(change - middle)),
    0.95
  );
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low + (place % 1) * (high - low);
}
