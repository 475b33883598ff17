import {type Html, html} from "../html.ts";
import {mapWidth} from "./area-map.ts";
import {outlinePaths} from "./outline-path.ts";
import {type Box, frameBox, projectPoint, type Shape, unionBox} from "./project.ts";

/** A square of 100 metres on the Dutch grid, with what it is coloured by. */
export interface MapSquare {
  /** "E1213N4879": its corner in hundreds of metres. */
  cellId: string;
  longitude: number;
  latitude: number;
  class: number;
  /** Drawn half as wide: what it shows is not its own. */
  half: boolean;
}

const aspect = 1.15;
const factor = 1.05;

/** Squares in the colours of their classes, under the outline they lie in; drawn in squares of their own grid, turned as it lies. */
export function squareMap(
  {id, description}: {id: string; description: string},
  squares: readonly MapSquare[],
  outline: Shape | null
): Html {
  const placed = squares.map(square => ({...square, ...cornerOf(square.cellId)}));
  const grid = gridOn(placed);
  const side = Math.hypot(grid.a, grid.b);
  const boxes = placed.map(({longitude, latitude}): Box => {
    const [x, y] = projectPoint([longitude, latitude]);
    return [x! - side / 2, y! - side / 2, x! + side / 2, y! + side / 2];
  });
  const view = frameBox(unionBox(outline ? [outline.box, ...boxes] : boxes), factor, aspect);
  const scale = mapWidth / (view[2] - view[0]);
  const [a, b] = [grid.a * scale, grid.b * scale].map(inDrawing);
  const [e, f] = [(grid.x - view[0]) * scale, (grid.y - view[1]) * scale].map(inDrawing);
  const drawn = [...Map.groupBy(placed, one => one.class)].sort(([one], [other]) => one - other);
  const paths = drawn.map(([number, ofClass]) => html`<path class="k${number}" d="${pathOf(ofClass, grid)}"/>`);
  const around = outline && html`<path class="here" d="${outlinePaths({view, width: mapWidth})(outline)}"/>`;
  return html`<svg class="map squares" viewBox="0 0 ${mapWidth} ${Math.round(mapWidth / aspect)}" role="img" aria-labelledby="${id}"><desc>${description}</desc><g transform="matrix(${a} ${b} ${-b!} ${a} ${e} ${f})">${paths}</g>${around}</svg>`;
}

const inDrawing = (value: number) => Math.round(value * 100) / 100;

interface Corner {
  east: number;
  north: number;
}

function cornerOf(cellId: string): Corner {
  const found = /^E(\d+)N(\d+)$/.exec(cellId);
  if (!found) throw new RangeError(`invalid cell: ${cellId} (expected one such as E1213N4879)`);
  return {east: Number(found[1]), north: Number(found[2])};
}

/** How the grid lies on the plane: where its first column and upper row begin, and one square to the right. */
interface Grid {
  column: number;
  row: number;
  x: number;
  y: number;
  a: number;
  b: number;
}

/** From the two squares that are farthest from each other: turning and size are the same all over a buurt. */
function gridOn(placed: readonly (MapSquare & Corner)[]): Grid {
  const first = placed[0]!;
  const apart = (one: Corner) => Math.hypot(one.east - first.east, one.north - first.north);
  const last = placed.reduce((farthest, one) => (apart(one) > apart(farthest) ? one : farthest), first);
  const [x, y] = projectPoint([first.longitude, first.latitude]) as [number, number];
  const [lastX, lastY] = projectPoint([last.longitude, last.latitude]) as [number, number];
  const [right, down] = [last.east - first.east, first.north - last.north];
  const length = right ** 2 + down ** 2;
  const a = ((lastX - x) * right + (lastY - y) * down) / length;
  const b = ((lastY - y) * right - (lastX - x) * down) / length;
  const column = Math.min(...placed.map(({east}) => east));
  const row = Math.max(...placed.map(({north}) => north));
  // back from the middle of the first square to the corner of the upper left one
  const [back, up] = [first.east - column + 0.5, row - first.north + 0.5];
  return {column, row, x: x - a * back + b * up, y: y - b * back - a * up, a, b};
}

/** Squares beside each other as one; those that are drawn half as wide each alone. */
function pathOf(squares: readonly (MapSquare & Corner)[], {column, row}: Grid): string {
  const path: string[] = [];
  const rows = Map.groupBy(squares, ({north}) => row - north);
  for (const [down, ofRow] of [...rows].sort(([one], [other]) => one - other)) {
    const wide = ofRow.filter(({half}) => !half).map(({east}) => east - column);
    for (const {from, length} of runsOf(wide)) path.push(`M${from} ${down}h${length}v1h-${length}z`);
    for (const {east, half} of ofRow) if (half) path.push(`M${east - column + 0.25} ${down + 0.25}h.5v.5h-.5z`);
  }
  return path.join("");
}

function runsOf(columns: readonly number[]): {from: number; length: number}[] {
  const runs: {from: number; length: number}[] = [];
  for (const column of columns.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.from + last.length === column) last.length += 1;
    else runs.push({from: column, length: 1});
  }
  return runs;
}
