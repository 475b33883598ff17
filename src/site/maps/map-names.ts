import {type Html, html} from "../html.ts";
import {type Box, boxesOverlap, projectPoint} from "./project.ts";

/** An area that may get its name on a map; those in front go first where there is room for few. */
export interface NamedPlace {
  name: string;
  longitude: number | null;
  latitude: number | null;
  /** The area of the page: its name stands out. */
  own?: boolean;
}

/** Size of the letters in units of the drawing, and how wide they are on average. */
const letter = {height: 15, width: 7.6};
const lineHeight = 16;
/** A longer name of several words is broken over two lines. */
const longLine = 12;
/** More names make a map hard to read. */
const mostNames = 10;
/** What most wijken begin with says nothing beside the others: "Wijk 02 P.H.W.park". */
const numbered = /^Wijk ?\d+ (?=\S)/;

/**
 * Names of areas as text on a drawing of `view`, `width` units wide. A name that would leave the drawing or stand on
 * another or on what is `covered` is left out. Hidden from screen readers: every area is a link with its name already.
 */
export function mapNames(
  places: readonly NamedPlace[],
  view: Box,
  width: number,
  covered: readonly Box[] = []
): Html | null {
  const scale = width / (view[2] - view[0]);
  const height = (view[3] - view[1]) * scale;
  const taken = [...covered];
  const drawn: Html[] = [];
  for (const {name, longitude, latitude, own} of places) {
    if (drawn.length === mostNames) break;
    if (longitude === null || latitude === null) continue;
    const [planeX, planeY] = projectPoint([longitude, latitude]);
    const [x, y] = [Math.round((planeX! - view[0]) * scale), Math.round((planeY! - view[1]) * scale)];
    const lines = linesOf(name.replace(numbered, ""));
    const half = (letter.width * Math.max(...lines.map(line => line.length))) / 2;
    const tall = (lineHeight * lines.length) / 2;
    const box: Box = [x - half, y - tall, x + half, y + tall];
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) continue;
    if (taken.some(other => boxesOverlap(other, box))) continue;
    taken.push(box);
    drawn.push(textAt(lines, x, Math.round(y - tall + 0.8 * lineHeight), own === true));
  }
  return drawn.length === 0 ? null : html`<g class="names" aria-hidden="true">${drawn}</g>`;
}

/** One line, or two that differ least in length. */
function linesOf(name: string): string[] {
  if (name.length <= longLine) return [name];
  const spaces = [...name.matchAll(/[ /-](?=\S)/g)].map(({index}) => index + 1);
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle).trimEnd(), name.slice(middle)];
}

function textAt([first, second]: readonly string[], x: number, y: number, own: boolean): Html {
  const below = second !== undefined && html`<tspan x="${x}" dy="${lineHeight}">${second}</tspan>`;
  return html`<text${own && html` class="own"`} x="${x}" y="${y}">${first}${below}</text>`;
}
