import {sharedYears} from "../../analysis/shared-years.ts";

/** Who a line is about: the area of the page, or a larger area beside it. Also its class in the stylesheet. */
export type SeriesKey = "self" | "wijk" | "gemeente" | "land";

/** A figure of a year; `computed` where we made it from others. */
export interface TrendPoint {
  year: number;
  value: number;
  computed?: boolean;
}

/** One line of a trend. */
export interface Series {
  key: SeriesKey;
  /** Short, for the end of the line: "deze buurt". */
  label: string;
  /** By year ascending, missing years left out. */
  points: readonly TrendPoint[];
  /** Years of another area under the same code, or of another edition: the line stops before and begins again. */
  breaks?: readonly number[];
}

/** Which piece of its line a point belongs to. */
export const pieceOf = ({breaks = []}: Series, year: number): number => breaks.filter(first => year >= first).length;

/**
 * An area and the larger ones beside it over the same years: of each larger area only the years that the area itself
 * has. Those with fewer than two such years are left out.
 *
 * @example
 * const line = (key, years) => ({key, label: key, points: years.map(year => ({year, value: 1}))});
 * overSharedYears(line("self", [2012, 2024]), [line("land", [2012, 2020, 2024]), line("gemeente", [2020])]).length; // => 1
 */
export const overSharedYears = (own: Series, larger: readonly Series[]): Series[] =>
  larger.map(line => ({...line, points: sharedYears(line.points, own.points)})).filter(({points}) => points.length > 1);

/** Where a chart is drawn: the light document during the build, the page's own in a browser. */
export interface ChartOptions {
  document: Document;
  width: number;
}

/** Comparators first, so that the area of the page is drawn on top. */
export const drawingOrder = (series: readonly Series[]): Series[] =>
  [...series].sort((a, b) => Number(a.key === "self") - Number(b.key === "self"));

/**
 * Vertical places for labels of one column, at least `gap` apart and as near as that allows to where they belong.
 *
 * @example
 * spreadLabels([10, 12, 40], 14); // => [4, 18, 40]
 */
export function spreadLabels(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const blocks: {members: number[]; centre: number}[] = [];
  for (const index of order) {
    let block = {members: [index], centre: wanted[index]!};
    for (let last = blocks.at(-1); last && overlaps(last, block, gap); last = blocks.at(-1)) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      block = {members, centre: members.reduce((sum, member) => sum + wanted[member]!, 0) / members.length};
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wanted.length);
  for (const {members, centre} of blocks) {
    for (const [rank, member] of members.entries()) placed[member] = centre + (rank - (members.length - 1) / 2) * gap;
  }
  return placed;
}

const overlaps = (
  above: {members: number[]; centre: number},
  below: {members: number[]; centre: number},
  gap: number
) => below.centre - above.centre < ((above.members.length + below.members.length) / 2) * gap;
