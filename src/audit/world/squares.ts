import type {Outline} from "../files/sink.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {toDegrees} from "./degrees.ts";
import type {Area, World} from "./world.ts";

const figure = "leefbaarheid_score";
/** Squares whose middle lies within 200 metres of that of a square, itself among them. */
const around = [-2, -1, 0, 1, 2].flatMap(east =>
  [-2, -1, 0, 1, 2].filter(north => east ** 2 + north ** 2 <= 4).map(north => [east, north] as const)
);

/** Scores of the squares of 100 metres in each buurt, in the last year of the file, as they may be shown, from low to high. */
export interface Squares {
  year: number;
  inBuurt: ReadonlyMap<string, readonly number[]>;
  /** How many of them show not their own score, but the mean around them. */
  averaged: ReadonlyMap<string, number>;
}

const known = new WeakMap<World, Squares | null>();

/** Null where the data holds no squares. */
export function squaresOf(world: World): Squares | null {
  if (!known.has(world)) known.set(world, readSquares(world));
  return known.get(world)!;
}

function readSquares({cells, outlines, squares}: World): Squares | null {
  if (cells.size === 0) return null;
  const year = Math.max(...[...cells.values()].flatMap(years => [...years.keys()]));
  const scoreAt = (east: number, north: number) => cells.get(nameOf(east, north))?.get(year)?.[figure];
  const found = new Map<string, number[]>();
  const averaged = new Map<string, number>();
  for (const name of cells.keys()) {
    const corner = cornerOf(name);
    if (!corner || cells.get(name)?.get(year)?.[figure] === undefined) continue;
    const [east, north] = corner;
    const code = buurtAt(toDegrees(100 * east + 50, 100 * north + 50), outlines);
    if (code === null) continue;
    const near = around.flatMap(([right, up]) => scoreAt(east + right, north + up) ?? []);
    const {residents, homes} = squares.get(name) ?? {};
    const enough = (residents ?? 0) >= rules.personsShown && (homes ?? 0) >= rules.homesInSquare;
    const shown = enough ? scoreAt(east, north)! : near.reduce((sum, one) => sum + one, 0) / near.length;
    found.set(code, [...(found.get(code) ?? []), shown]);
    if (!enough) averaged.set(code, (averaged.get(code) ?? 0) + 1);
  }
  const inBuurt = new Map([...found].map(([code, scores]) => [code, scores.toSorted((a, b) => a - b)]));
  return {year, inBuurt, averaged};
}

const cornerOf = (name: string): [east: number, north: number] | null => {
  const found = /^E(\d+)N(\d+)$/.exec(name);
  return found && [Number(found[1]), Number(found[2])];
};

/** Housing-association homes within 200 metres of the homes of an area, at least and at most. */
export interface HomesAround {
  year: number | null;
  low: number;
  high: number;
  /** The same of the homes of the area itself. */
  own: readonly [low: number, high: number];
}

const counted = new WeakMap<World, ReadonlyMap<string, Around>>();

/** Sums over the homes of an area. */
interface Around {
  year: number | null;
  residents: number;
  homes: number;
  low: number;
  high: number;
  ownLow: number;
  ownHigh: number;
}

/** Null where no squares of CBS lie, or they count too few of the residents. */
export function homesAround(world: World, {code, residents}: Area): HomesAround | null {
  if (!counted.has(world)) counted.set(world, countHomes(world));
  const found = counted.get(world)!.get(code);
  if (!found || found.homes === 0 || residents === null || found.residents < rules.squaresForStock * residents)
    return null;
  const {year, homes, low, high, ownLow, ownHigh} = found;
  return {year, low: low / homes, high: high / homes, own: [ownLow / homes, ownHigh / homes]};
}

function countHomes({squares, outlines, areas}: World): ReadonlyMap<string, Around> {
  const sums = new Map<string, Around>();
  for (const [name, {year, residents, homes, association}] of squares) {
    const corner = cornerOf(name);
    const code = corner && buurtAt(toDegrees(100 * corner[0] + 50, 100 * corner[1] + 50), outlines);
    const buurt = code === null ? undefined : areas.get(code);
    if (!corner || !buurt) continue;
    const near = around.flatMap(([right, up]) => squares.get(nameOf(corner[0] + right, corner[1] + up)) ?? []);
    const known = near.filter(one => one.homes !== null);
    const all = known.reduce((sum, one) => sum + one.homes!, 0);
    const atLeast = known.reduce((sum, one) => sum + Math.min(one.association ?? 0, one.homes!), 0);
    const atMost = known.reduce((sum, one) => sum + Math.min(one.association ?? 4, one.homes!), 0);
    for (const area of [buurt, buurt.wijk]) {
      if (area === null) continue;
      const sum = sums.get(area.code) ?? {year, residents: 0, homes: 0, low: 0, high: 0, ownLow: 0, ownHigh: 0};
      sums.set(area.code, sum);
      sum.residents += residents ?? 0;
      if (homes === null || all === 0) continue;
      sum.homes += homes;
      sum.low += (homes * atLeast) / all;
      sum.high += (homes * atMost) / all;
      sum.ownLow += Math.min(association ?? 0, homes);
      sum.ownHigh += Math.min(association ?? 4, homes);
    }
  }
  return sums;
}

const nameOf = (east: number, north: number) => `E${String(east).padStart(4, "0")}N${String(north).padStart(4, "0")}`;

/** The buurt whose outline holds a point: a line from it to the east crosses that an odd number of times. */
function buurtAt([x, y]: readonly [number, number], outlines: ReadonlyMap<string, Outline>): string | null {
  for (const [code, {box, rings}] of outlines) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    const crossings = rings.reduce((sum, ring) => sum + crossed(ring, x, y), 0);
    if (crossings % 2 === 1) return code;
  }
  return null;
}

function crossed(ring: readonly (readonly number[])[], x: number, y: number): number {
  let count = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]] as [[number, number], [number, number]];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) count++;
  }
  return count;
}
