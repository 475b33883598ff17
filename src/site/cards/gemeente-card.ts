import {classSchemeById} from "../../catalog/class-schemes.ts";
import {type Html, html, raw} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {classColours, cardColours as colours} from "./card-colours.ts";
import {type CardFill, type CardMap, cardMapSize, crowded} from "./card-map.ts";
import {type FittedText, fitText, toLine} from "./fit-text.ts";
import type {Letters, Weight} from "./letters.ts";

/** What a card says. */
export interface Card {
  name: string;
  /** The line under the name: what and where it is. */
  place: string;
  /** The sentence that the page opens with. */
  statement: string;
  map: CardMap | null;
  /** Year of the classes on the map; null where it has none. */
  year: number | null;
  /** Where figures and outlines come from, as one line. */
  source: string;
  /** True for invented data. */
  fictional: boolean;
}

export const cardSize = {width: 1200, height: 630};

const margin = 72;
const mapLeft = cardSize.width - margin - cardMapSize.width;
const footRule = 548;

/** A picture that stands beside a shared link: the name, one sentence, a map, the source. Text is drawn as outlines. */
export function gemeenteCard(card: Card, letters: Letters): string {
  const draw = textDrawer(letters);
  const top = card.fictional ? 100 : 68;
  const {width, height} = cardSize;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${toLine(card.name)}</title><desc>${toLine(card.statement)}</desc><defs><pattern id="h" width="10" height="10" patternUnits="userSpaceOnUse"><path fill="${colours.paper}" d="M0 0h10v10h-10z"/><path stroke="${colours.hatch}" stroke-width="1.8" d="M-2 2 2-2M0 10 10 0M8 12 12 8"/></pattern></defs><path fill="${colours.paper}" d="M0 0h${width}v${height}h-${width}z"/>${card.fictional && fictionalMark(draw)}${words(card, top, letters, draw)}${card.map && mapWithLegend(card, card.map, top, draw)}${foot(card, draw)}</svg>`
    .text;
}

/** Draws one line of text; `align` says which end of it `x` is. */
type Draw = (text: string, style: Style) => Html;

interface Style {
  weight: Weight;
  size: number;
  x: number;
  y: number;
  fill: string;
  align?: "start" | "end";
}

const textDrawer =
  (letters: Letters): Draw =>
  (text, {weight, size, x, y, fill, align = "start"}) => {
    const left = align === "end" ? x - size * letters.width(text, weight) : x;
    return html`<path fill="${fill}" d="${letters.path(text, weight, {x: left, y, size})}"/>`;
  };

function fictionalMark(draw: Draw): Html {
  const style = {weight: 600, size: 25, x: margin, y: 38, fill: colours["notice-ink"]} as const;
  return html`<path fill="${colours.notice}" d="M0 0h${cardSize.width}v58h-${cardSize.width}z"/>${draw(strings.card.fictional, style)}`;
}

const nameLeading = 1.1;
const statementLeading = 1.36;

function words({name, place, statement, map}: Card, top: number, letters: Letters, draw: Draw): Html {
  const width = (map ? mapLeft - 56 : cardSize.width - margin) - margin;
  const fitted = fitText(
    name,
    {width, height: 190, sizes: [84, 76, 68, 60, 54, 48, 42, 37], leading: nameLeading},
    text => letters.width(text, 600)
  );
  const underName = top + fitted.lines.length * fitted.size * nameLeading;
  const placeY = underName + 30;
  const placeText = fitText(place, {width, height: 26, sizes: [26, 23], leading: 1}, text => letters.width(text, 400));
  const from = place === "" ? underName + 26 : placeY + 34;
  const sentence = fitText(
    statement,
    {width, height: footRule - 20 - from, sizes: [38, 35, 32, 29, 26, 23], leading: statementLeading},
    text => letters.width(text, 400)
  );
  const own = {weight: 600, fill: colours.ink, top, leading: nameLeading} as const;
  const said = {weight: 400, fill: colours.ink, top: from, leading: statementLeading} as const;
  return html`${block(fitted, own, draw)}${place !== "" && draw(placeText.lines[0]!, {weight: 400, size: placeText.size, x: margin, y: placeY, fill: colours["ink-2"]})}${block(sentence, said, draw)}`;
}

/** Lines below each other; `top` is the top of the first. */
function block(
  {lines, size}: FittedText,
  {top, leading, ...style}: {weight: Weight; fill: string; top: number; leading: number},
  draw: Draw
): Html[] {
  return lines.map((line, index) => {
    const y = Math.round(top + size * (0.5 * leading + 0.36 + index * leading));
    return draw(line, {...style, size, x: margin, y});
  });
}

function mapWithLegend({year}: Card, {ground, fills, areas}: CardMap, top: number, draw: Draw): Html {
  const shown = fills.map(({fill}) => fill).filter(fill => fill !== null);
  const bottom = shown.length > 0 ? legendTop : footRule;
  const y = Math.round((top + bottom - cardMapSize.height) / 2);
  const drawing = html`<g transform="translate(${mapLeft} ${y})" stroke-linejoin="round">${ground && html`<path fill="url(#h)" d="${ground}"/>`}<g stroke="${colours["map-line"]}"${areas > crowded && raw(' shape-rendering="crispEdges"')}>${fills.map(({fill, path}) => html`<path fill="${fillColour(fill)}" d="${path}"/>`)}</g>${ground && html`<path fill="none" stroke="${colours["rule-strong"]}" stroke-width="2" d="${ground}"/>`}</g>`;
  return html`${drawing}${legend(year, shown, draw)}`;
}

const fillColour = (fill: CardFill): string =>
  fill === null ? colours.map : fill === "none" ? "url(#h)" : classColours[fill - 1]!;

const labels = classSchemeById("leefbaarometer_score").labels;
const legendTop = 446;

/** The nine classes with their ends in words, and the hatching where an area has none. */
function legend(year: number | null, fills: readonly CardFill[], draw: Draw): Html {
  const right = mapLeft + cardMapSize.width;
  const style = {weight: 400, size: 18, fill: colours["ink-2"]} as const;
  const [above, below] = [
    {...style, y: legendTop + 24},
    {...style, y: legendTop + 76}
  ];
  const step = cardMapSize.width / classColours.length;
  const box = (x: number, y: number, width: number, fill: string) =>
    html`<path fill="${fill}" stroke="${colours["rule-strong"]}" d="M${x} ${y}h${width}v15h-${width}z"/>`;
  const ramp = classColours.map((colour, index) =>
    box(Math.round(mapLeft + index * step) + 0.5, legendTop + 36.5, Math.round(step), colour)
  );
  const classed = fills.some(fill => typeof fill === "number") && [
    year !== null && draw(strings.map.legendLiveability(year), {...above, x: mapLeft}),
    ramp,
    draw(`1 ${labels[0]![language]}`, {...below, x: mapLeft}),
    draw(`9 ${labels[8]![language]}`, {...below, x: right, align: "end"})
  ];
  const none = fills.includes("none") && [
    draw(strings.map.noClass, {...above, x: right, align: "end"}),
    box(right - 125.5, legendTop + 10.5, 22, fillColour("none"))
  ];
  return html`${classed}${none}`;
}

function foot({source}: Card, draw: Draw): Html {
  const y = 596;
  return html`<path fill="${colours.rule}" d="M${margin} ${footRule}h${cardSize.width - 2 * margin}v2h-${cardSize.width - 2 * margin}z"/>${draw(strings.siteName, {weight: 600, size: 31, x: margin, y, fill: colours.accent})}${draw(source, {weight: 400, size: 20, x: cardSize.width - margin, y, fill: colours["ink-2"], align: "end"})}`;
}
