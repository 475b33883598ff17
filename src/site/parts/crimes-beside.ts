import type {PartRow, WholeParts} from "../../catalog/bundles.ts";
import {capitalise, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {scrollTable} from "./quality-tables.ts";

const words = strings.crimesBeside;

/** Place of this part on the page on method. */
export const crimesBesideId = "misdrijven-naast-overlast";

/** How often a page says that registered crimes contradict the estimate of nuisance, to either side; a sentence without both. */
export function crimesBeside(rows: readonly PartRow<WholeParts["crimesBeside"]>[]): Html {
  const heading = html`<h2 id="${crimesBesideId}">${words.title}</h2><p>${words.intro}</p>`;
  if (rows.length === 0) return html`${heading}<p>${words.none}</p>`;
  const lines = rows.map(
    ({level, side, areasCount, judgedCount}) =>
      html`<tr><th scope="row">${capitalise(strings.levels[level].many)}</th><td>${words.sides[side]}</td><td>${formatNumber(areasCount)}</td><td>${formatNumber(judgedCount)}</td></tr>`
  );
  return html`${heading}${scrollTable(words.title, "wide", words.head, lines)}`;
}
