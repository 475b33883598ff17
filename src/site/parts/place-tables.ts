import type {OwnDefinition} from "../../catalog/own.ts";
import {publishedPaths} from "../../catalog/published.ts";
import type {PlaceCount} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {sourceName} from "../source-name.ts";
import {folded, scrollTable} from "./quality-tables.ts";

const words = strings.quality.places;

/** Of how many areas figures and outlines on the codes of another year were let through, and where the others stand. */
export function placeCounts(counts: readonly PlaceCount[], own: readonly OwnDefinition[]): Html {
  if (counts.length === 0) return html`<p>${words.none}</p>`;
  const rows = counts.map(
    ({sourceId, codesYear, level, same, changed, another, unknown}) =>
      html`<tr><th scope="row">${sourceName(sourceId, own)}</th><td>${codesYear}</td><td class="t">${strings.levels[level].many}</td>${[same, changed, another, unknown].map(count => html`<td>${formatNumber(count)}</td>`)}</tr>`
  );
  const head = [
    strings.quality.source,
    words.year,
    words.level,
    words.same,
    words.changed,
    words.another,
    words.unknown
  ];
  return html`<p>${words.intro} <a href="${publishedPaths.refusedPlaces}" download>${words.download}</a></p>${folded(words.all, scrollTable(words.title, "numbers", head, rows))}`;
}
