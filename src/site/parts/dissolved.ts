import {gemeenteCodeOf} from "../../catalog/areas.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath, pagePath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";

/** Where to look instead of a dissolved code: its successors, else its gemeente, else the search page. */
export function whereNow(area: Area, areas: ReadonlyMap<string, Area>): Html {
  const successors = area.successorCodes.flatMap(code => areas.get(code) ?? []);
  if (successors.length > 0)
    return html`<p>${strings.dissolved.successors}</p><ul>${successors.map(successorItem)}</ul>`;
  const gemeente = areas.get(gemeenteCodeOf(area.code) ?? "");
  if (gemeente?.status === "current") {
    return html`<p>${strings.dissolved.gemeente} <a href="${areaPath(gemeente.code)}">${gemeente.name}</a>.</p>`;
  }
  return html`<p>${strings.dissolved.unknown} <a href="${pagePath("/zoeken/")}">${strings.search.title}</a>.</p>`;
}

const successorItem = ({code, level, name, gemeenteName}: Area): Html =>
  html`<li><a href="${areaPath(code)}">${name}</a> <small>${level === "gemeente" ? strings.levels.gemeente.one : `${strings.levels[level].one} ${strings.placeIn} ${gemeenteName}`} · ${code}</small></li>`;

/** Name of a dissolved area; its code where no name is known. */
export const dissolvedName = ({code, level, name}: Area): string =>
  name === code ? `${strings.levels[level].one} ${code}` : name;
