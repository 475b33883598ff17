import type {Buurt} from "./areas.ts";
import {type Dimension, type Dimensions, dimensionNames, dimensionsOf, isScored} from "./liveability.ts";
import type {Model} from "./model.ts";
import {randomFor} from "./random.ts";
import type {Point} from "./tessellation.ts";
import {contains} from "./union.ts";

export interface Cell {
  id: string;
  /** Lower-left corner in EPSG:28992, whole hundreds of metres. */
  corner: Point;
  buurt: Buurt;
}

/** The 100 m cells with addresses: those whose centre lies in a buurt with a score, as densely as its kind is built. */
export function cellsOf(model: Model): Cell[] {
  return model.buurten.filter(isScored).flatMap(cellsIn);
}

function cellsIn(buurt: Buurt): Cell[] {
  const rings = buurt.polygons.map(([outer]) => outer!);
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const cells: Cell[] = [];
  for (let east = Math.floor(Math.min(...xs) / 100); east <= Math.max(...xs) / 100; east++) {
    for (let north = Math.floor(Math.min(...ys) / 100); north <= Math.max(...ys) / 100; north++) {
      const centre: Point = [east * 100 + 50, north * 100 + 50];
      if (!isInside(buurt, centre) || randomFor("cell", east, north).uniform() > buurt.kind.builtShare) continue;
      const id = `E${String(east).padStart(4, "0")}N${String(north).padStart(4, "0")}`;
      cells.push({id, corner: [east * 100, north * 100], buurt});
    }
  }
  return cells;
}

function isInside({polygons}: Buurt, point: Point): boolean {
  return polygons.some(([outer, ...holes]) => contains(outer!, point) && !holes.some(hole => contains(hole, point)));
}

/** How far the cells of a buurt differ from it, per dimension, in score. */
const spread: Record<Dimension, number> = {fys: 0.03, onv: 0.028, soc: 0.02, vrz: 0.022, won: 0.026};

/** Dimensions of a cell in millionths: those of the buurt, and a field that varies smoothly over some 300 metres. */
export function cellDimensions(model: Model, {corner: [x, y], buurt}: Cell, year: number): Dimensions {
  const around = dimensionsOf(model, buurt, year)!;
  const entries = dimensionNames.map(name => {
    const own = randomFor("cell", x, y, name, year).normal(0, 0.15);
    return [name, around[name] + Math.round(1e6 * spread[name] * (smoothField(name, x / 300, y / 300) + own))];
  });
  return Object.fromEntries(entries) as Dimensions;
}

/** Values at whole points, about standard normal, joined smoothly in between. */
function smoothField(name: string, x: number, y: number): number {
  const [left, bottom] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [ease(x - left), ease(y - bottom)];
  const at = (i: number, j: number) => randomFor("field", name, left + i, bottom + j).normal(0, 1.4);
  return (at(0, 0) * (1 - u) + at(1, 0) * u) * (1 - v) + (at(0, 1) * (1 - u) + at(1, 1) * u) * v;
}

const ease = (t: number) => t * t * (3 - 2 * t);
