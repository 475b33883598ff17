import type {Box, NamedArea} from "../files/sink.ts";
import type {Area, World} from "./world.ts";

/** What this audit makes of a code that had a place in another year too; mostly it cannot tell. */
export type Place = "same" | "another" | "unclear";

/** A number of then and of now; null where either is not known. */
type Pair = readonly [then: number, now: number] | null;

/** A figure that two editions give for the same years, each on its own areas. */
const editionFigure = "gezondheid_goed_share";

/**
 * Is the area that had a code in another year clearly the place that has it now, or clearly another? Only what leaves no
 * doubt: outlines that do not touch, less than four fifths of the land in either year, which is what a figure of it would be
 * about, two editions more than three points apart, to the same side, in every year; or the same land, residents and surroundings under the same name.
 */
export function placeOn(world: World, area: Area, vintage: number): Place {
  const land = pair(world, area, "land_ha", vintage);
  const people = pair(world, area, "inwoners_count", vintage);
  const around = pair(world, area, "adressendichtheid_per_km2", vintage);
  const apart = editionsApart(world, area, vintage);
  const named = nameIsSame(namesOn(world, area.code, vintage), [...area.names]);
  const beyond = (points: number) =>
    apart.length > 0 && (apart.every(one => one > points) || apart.every(one => one < -points));
  if (touch(world, area, vintage) === false) return "another";
  const kept = ratio(people, handful);
  if (isOtherLand(land)) return "another";
  if (beyond(0.03 + 1e-9)) return "another";
  if (named === false && kept < 0.7 && !(ratio(land) >= 0.8)) return "another";
  const isSame = near(land, 1, 0.01) && near(people, 15, 0.1) && (around === null || near(around, 5, 0.1));
  return isSame && named !== false ? "same" : "unclear";
}

/** Land is in whole hectares: one more or less is rounding. */
export const isOtherLand = (land: Pair): boolean =>
  land !== null && Math.abs(land[0] - land[1]) > 1 && ratio(land) < 0.8;

/** Residents are rounded to fives: a handful more or less is no other place. */
const handful = 15;

/** Smaller over larger; NaN when not known, or of a handful, which is neither small nor large. */
const ratio = (both: Pair, few = 0): number =>
  both === null || Math.max(...both) <= few ? Number.NaN : Math.min(...both) / Math.max(...both);

const near = (both: Pair, fixed: number, share: number): boolean =>
  both !== null && Math.abs(both[0] - both[1]) <= Math.max(fixed, share * Math.max(...both));

function valueOn(world: World, area: Area, id: string, year: number, vintage: number | null): number | null {
  const {files} = world.store;
  return (
    world.store.said(id, year, area.row).find(({file, value}) => value !== null && files[file]!.vintage === vintage)
      ?.value ?? null
  );
}

/** Land of an area in another year and in that of the site. */
export const landOn = (world: World, area: Area, vintage: number): Pair => pair(world, area, "land_ha", vintage);

function pair(world: World, area: Area, id: string, vintage: number): Pair {
  const [then, now] = [vintage, world.year].map(year => valueOn(world, area, id, year, year));
  return then == null || now == null ? null : [then, now];
}

/** What the figure of an older edition is more than that of the newer, by year. */
function editionsApart(world: World, area: Area, vintage: number): number[] {
  return world.store.years(editionFigure).flatMap(year => {
    const then = valueOn(world, area, editionFigure, year, vintage);
    const now =
      valueOn(world, area, editionFigure, year, null) ?? valueOn(world, area, editionFigure, year, world.year);
    return then === null || now === null ? [] : [then - now];
  });
}

const on = (world: World, code: string, vintage: number): NamedArea[] =>
  (world.named.get(code) ?? []).filter(one => one.vintage === vintage);

const namesOn = (world: World, code: string, vintage: number): string[] =>
  on(world, code, vintage).flatMap(({name}) => name ?? []);

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(
      word => word.length > 3 && !/^(wijk|buurt|kern|gemeente|centrum|buitengebied|verspreide|huizen)$/.test(word)
    );

/** Do any two of the names share a word that says something? Null where one of them has none. */
function nameIsSame(then: readonly string[], now: readonly string[]): boolean | null {
  const [a, b] = [then, now].map(names => names.flatMap(wordsOf)) as [string[], string[]];
  if (a.length === 0 || b.length === 0) return null;
  return a.some(word => b.some(other => word.startsWith(other) || other.startsWith(word)));
}

/** Does the outline of then touch that of now, or of the buurten that lie in it now? Null where either is not known. */
function touch(world: World, area: Area, vintage: number): boolean | null {
  const boxOf = (code: string, year: number) => on(world, code, year).find(({box}) => box !== null)?.box ?? null;
  const then = boxOf(area.code, vintage);
  const now = [area, ...area.parts].flatMap(({code}) => {
    const box = boxOf(code, world.year);
    return box === null ? [] : [box];
  });
  return then === null || now.length === 0 ? null : now.some(box => overlap(then, box));
}

const overlap = ([west, south, east, north]: Box, [w, s, e, n]: Box): boolean =>
  west < e && w < east && south < n && s < north;
