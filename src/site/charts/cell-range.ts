import {type Html, html} from "../html.ts";
import type {Band} from "./class-trend.ts";

/** Five numbers of the cells of an area, smallest first. */
export interface FiveNumbers {
  minimum: number;
  p25: number;
  p50: number;
  p75: number;
  maximum: number;
}

const size = {width: 360, height: 78, side: 6};

/** From the lowest cell to the highest over the nine classes, the middle half thick, the median as a line. */
export function cellRange(
  {minimum, p25, p50, p75, maximum}: FiveNumbers,
  bands: readonly Band[],
  {titleId, description, format}: {titleId: string; description: string; format: (value: number) => string}
): Html {
  const breaks = bands.flatMap(({low}) => (low === null ? [] : [low]));
  const low = Math.min(breaks[0]! - 0.1, minimum - 0.02);
  const high = Math.max(breaks.at(-1)! + 0.1, maximum + 0.02);
  const {width, height, side} = size;
  const x = (value: number) => Math.round(side + ((value - low) / (high - low)) * (width - 2 * side));
  const ruler = bands.map(band => {
    const [from, to] = [x(band.low ?? low), x(band.high ?? high)];
    const number = html`<text x="${Math.round((from + to) / 2)}" y="66">${band.class}</text>`;
    return html`<path class="class k${band.class}" d="M${from} 40h${to - from}v12h${from - to}z"/>${to - from > 14 && number}`;
  });
  return html`<svg class="chart cells" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId}"><desc>${description}</desc>${ruler}<path class="reach" d="M${x(minimum)} 26H${x(maximum)}"/><path class="half" d="M${x(p25)} 26H${Math.max(x(p75), x(p25) + 1)}"/><path class="median" d="M${x(p50)} 18v16"/><text x="${Math.max(x(minimum), 12)}" y="12">${format(minimum)}</text><text x="${Math.min(x(maximum), width - 12)}" y="12">${format(maximum)}</text></svg>`;
}
