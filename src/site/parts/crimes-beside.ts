import type {PartRow, WholeParts} from "../../catalog/bundles.ts";
import {capitalise, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {scrollTable} from "./quality-tables.ts";

const words = strings.crimesBeside;

/** How often a page says that registered crimes contradict the estimate of nuisance, to either side; null without both. */
export function crimesBeside(rows: readonly PartRow<WholeParts["crimesBeside"]>[]): Html | null {
  if (rows.length === 0) return null;
  const lines = rows.map(
    ({level, side, areasCount, judgedCount}) =>
      html`<tr><th scope="row">${capitalise(strings.levels[level].many)}</th><td>${words.sides[side]}</td><td>${formatNumber(areasCount)}</td><td>${formatNumber(judgedCount)}</td></tr>`
  );
  return html`<h2 id="misdrijven-naast-overlast">${words.title}</h2><p>${words.intro}</p>${scrollTable(words.title, "wide", words.head, lines)}`;
}
