import type {Truth} from "./truth.ts";
import type {Area} from "./world.ts";

const nationalYears = new WeakMap<Truth, Map<string, number | null>>();

/**
 * Does a figure end, in this area, before the year of most others and before the first year of which its residents are
 * known? Then nobody can say of how many people it was.
 */
export function isOutdated(truth: Truth, area: Area, id: string): boolean {
  const national = nationalYear(truth, id);
  const last = truth.years(id).findLast(year => !Number.isNaN(truth.raw(area, id, year)));
  if (national === null || last === undefined || last >= national) return false;
  return !truth
    .years("inwoners_count")
    .some(year => year <= last && !Number.isNaN(truth.raw(area, "inwoners_count", year)));
}

/** The last year in which at least half as many areas have the figure as in its best year. */
function nationalYear(truth: Truth, id: string): number | null {
  const known = nationalYears.get(truth) ?? new Map<string, number | null>();
  nationalYears.set(truth, known);
  let found = known.get(id);
  if (found === undefined) {
    const {buurt, wijk, gemeente} = truth.world.byLevel;
    const areas = [...buurt, ...wijk, ...gemeente];
    const counts = truth
      .years(id)
      .map(year => ({year, count: areas.filter(one => !Number.isNaN(truth.raw(one, id, year))).length}));
    const most = Math.max(0, ...counts.map(({count}) => count));
    found = counts.findLast(({count}) => count > 0 && count >= most / 2)?.year ?? null;
    known.set(id, found);
  }
  return found;
}
