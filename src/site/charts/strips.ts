import {type Html, html} from "../html.ts";

/** One figure of an area among those of its peers. */
export interface StripRow {
  label: string;
  /** Values of all areas, this one included, in the unit of the figure. */
  peers: readonly number[];
  own: {value: number; text: string};
  /** The larger areas with the same figure. */
  larger: readonly {key: "gemeente" | "land"; value: number}[];
}

const width = 360;
const side = 7;
const rowHeight = 44;
const line = 30;

/**
 * A row a figure: every area a dot on the way from the lowest to the highest, this area filled, the larger ones as
 * ticks. Dots in one place are drawn once, so that a page stays light.
 */
export function strips(
  rows: readonly StripRow[],
  {titleId, description}: {titleId: string; description: string}
): Html {
  const height = rows.length * rowHeight;
  const drawn = rows.map((row, index) => stripRow(row, index * rowHeight));
  const ticks = (["gemeente", "land"] as const).map(wanted => {
    const steps = drawn.flatMap(({larger}) => larger.flatMap(({key, path}) => (key === wanted ? [path] : [])));
    return steps.length > 0 && html`<path class="mark ${wanted}" d="${steps.join("")}"/>`;
  });
  return html`<svg class="chart strips" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId}"><desc>${description}</desc><path class="peers" d="${drawn.map(({peers}) => peers).join("")}"/>${ticks}${drawn.map(({own, words}) => html`${words}${own}`)}</svg>`;
}

/** A row in parts: what is drawn alike in every row is one path for all. */
function stripRow({label, peers, own, larger}: StripRow, top: number) {
  const all = [...peers, own.value, ...larger.map(({value}) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number) =>
    high > low ? Math.round(side + ((value - low) / (high - low)) * (width - 2 * side)) : width / 2;
  const y = top + line;
  return {
    words: html`<text y="${top + 13}">${label}</text><text class="value" x="${width}" y="${top + 13}">${own.text}</text>`,
    peers: dots(peers.map(x), y),
    larger: larger.map(({key, value}) => ({key, path: `M${x(value)} ${y - 8}v16`})),
    own: html`<circle class="self" cx="${x(own.value)}" cy="${y}"/>`
  };
}

/** Width of a place: under half a dot, so that dots of two places still touch. */
const placeWidth = 3;

/** Dots as one path of lines without length, each place once, from left to right. */
function dots(places: readonly number[], y: number): string {
  const rounded = places.map(place => Math.round(place / placeWidth) * placeWidth);
  const sorted = [...new Set(rounded)].sort((a, b) => a - b);
  return sorted
    .map((place, index) => (index === 0 ? `M${place} ${y}h0` : `m${place - sorted[index - 1]!} 0h0`))
    .join("");
}
