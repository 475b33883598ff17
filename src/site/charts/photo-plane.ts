import {type Html, html} from "../html.ts";
import type {PathPoint} from "./film-path.ts";
import {pixelScale} from "./pixel-scale.ts";

const size = {width: 360, height: 250, left: 8, right: 8, top: 20, bottom: 34};

/** The two inner breaks of each axis: between the columns and between the rows of the nine kinds. */
export interface PlaneBreaks {
  vulnerability: readonly [low: number, high: number];
  /** High is favourable: the lower break leads to the upper row. */
  nuisance: readonly [low: number, high: number];
}

export interface PlaneWords {
  description: string;
  /** Of the columns, from little to much vulnerability. */
  columns: readonly [string, string, string];
  /** Of the rows, from few to many problems. */
  rows: readonly [string, string, string];
  moreVulnerable: string;
  moreProblems: string;
}

/**
 * Where an area lies in the plane of vulnerability and problems, among the others of its gemeente, over the nine kinds.
 *
 * @param others  areas of the same level, this one not among them; nameless, and one dot where several coincide
 * @param whole   the gemeente itself; null where it has no photo of that year
 */
export function photoPlane(
  own: PathPoint,
  others: readonly PathPoint[],
  whole: PathPoint | null,
  breaks: PlaneBreaks,
  words: PlaneWords
): Html {
  const {width, height, left, right, top, bottom} = size;
  const all = [own, ...others, ...(whole ? [whole] : [])];
  const xs = pixelScale([...all.map(({vulnerability}) => vulnerability), -2, 2], left + 6, width - right - 6);
  const ys = pixelScale([...all.map(({nuisance}) => -nuisance), -0.2, 0.2], height - bottom - 6, top + 6);
  const place = ({vulnerability, nuisance}: PathPoint) => ({x: xs(vulnerability), y: ys(-nuisance)});
  const columns = [left, ...breaks.vulnerability.map(xs), width - right];
  const rows = [height - bottom, ...breaks.nuisance.toReversed().map(score => ys(-score)), top];
  const middle = (edges: readonly number[], at: number) => (edges[at]! + edges[at + 1]!) / 2;
  const lines = `${columns.map(x => `M${x},${top}V${height - bottom}`).join("")}${rows.map(y => `M${left},${y}H${width - right}`).join("")}`;
  const {x, y} = place(own);
  const here = [columns.findLastIndex(edge => edge <= x), rows.findLastIndex(edge => edge >= y)] as const;
  const cell = {x: columns[here[0]]!, y: rows[here[1] + 1]!, right: columns[here[0] + 1]!, bottom: rows[here[1]]!};
  const wholeAt = whole && place(whole);
  return html`<svg class="chart plane" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="foto-d"><desc id="foto-d">${words.description}</desc><path class="cell" d="M${cell.x},${cell.y}H${cell.right}V${cell.bottom}H${cell.x}Z"/><path class="axis" d="${lines}"/>${others.length > 0 && html`<path class="peers" d="${dots(others.map(place))}"/>`}${wholeAt && html`<path class="mark gemeente" d="M${wholeAt.x - 7},${wholeAt.y}h14m-7,-7v14"/>`}<circle class="self" cx="${x}" cy="${y}"/><g class="name">${words.columns.map((name, at) => html`<text x="${middle(columns, at)}" y="${height - bottom + 13}">${name}</text>`)}${words.rows.map((name, at) => html`<text x="${width - right - 4}" y="${middle(rows, at) + 4}" text-anchor="end">${name}</text>`)}<text x="${left}" y="12" text-anchor="start">${words.moreProblems}</text><text x="${width - right}" y="${height - 5}" text-anchor="end">${words.moreVulnerable}</text></g></svg>`;
}

/** Dots as one path of lines without length, each place once, in steps from the one before. */
function dots(places: readonly {x: number; y: number}[]): string {
  const distinct = new Map(places.map(place => [`${place.x} ${place.y}`, place]));
  const sorted = [...distinct.values()].sort((a, b) => a.x - b.x || a.y - b.y);
  return sorted
    .map(({x, y}, at) => {
      const before = sorted[at - 1];
      if (!before) return `M${x} ${y}h0`;
      return `m${x - before.x}${y < before.y ? "" : " "}${y - before.y}h0`;
    })
    .join("");
}
