import {figureId} from "../../catalog/figures.ts";
import {sourceById} from "../../catalog/sources.ts";
import {editionNames} from "../editions.ts";
import {formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {areaName} from "../sentences/names.ts";
import type {ProfileContext} from "./context.ts";
import {inDutch} from "./in-dutch.ts";

/** A table as rows of text. The first cell of a row is its heading. */
export interface PlainTable {
  /** What marks in it mean. */
  note?: string | null;
  head: readonly string[];
  rows: readonly (readonly (string | null)[])[];
}

export interface ChartFigure {
  /** Unique on the page; also the address of the figure. */
  id: string;
  /** Of the outline of the page; below a section unless it says so. */
  heading?: "h2" | "h3";
  /** The finding, in words. */
  title: string;
  subtitle: string;
  /** Draws it, given the id of its title. */
  draw: (titleId: string) => Html;
  /** Said under the drawing: what the marks mean. */
  legend: string | null;
  /** The same in numbers; null where the table of its section holds just these. */
  table: PlainTable | null;
  /** What is shown, for who cites it. */
  indicatorIds: readonly string[];
  indicatorLabel: string;
  sourceId: string;
  years: readonly number[];
  /** Whether the finding is all that shows until it is opened; with what is then said below. */
  folded?: {caution: Html | null};
  /** Where the figures differ in year or source: each with its own, in place of the two above. */
  figures?: readonly {indicatorId: string; year: number; sourceId: string}[];
}

/** A chart with its title, and behind words the equal table, where no other stands below, and the source. */
export function chartFigure(figure: ChartFigure, context: ProfileContext): Html {
  const {id, heading = "h3", title, subtitle, draw, legend, table, folded} = figure;
  const titleId = `${id}-kop`;
  const head = heading === "h2" ? html`<h2 id="${titleId}">${title}</h2>` : html`<h3 id="${titleId}">${title}</h3>`;
  const drawn = html`${draw(titleId)}${legend && html`<p class="legend">${legend}</p>`}<div class="more">${table && html`<details><summary>${strings.profile.table}</summary>${plainTable(table, titleId)}${table.note && html`<p class="note">${table.note}</p>`}</details>`}<details><summary>${strings.profile.sourceAndCite}</summary>${citation(figure, context)}</details></div>`;
  const body = folded
    ? html`<details><summary>${head}</summary><p class="note">${subtitle}</p>${drawn}${folded.caution}</details>`
    : html`<figcaption>${head}<p>${subtitle}</p></figcaption>${drawn}`;
  return html`<figure class="${folded ? "chart-figure trend" : "chart-figure"}" id="${id}">${body}</figure>`;
}

/** A table in a box of its own that scrolls where it does not fit. */
function plainTable({head, rows}: PlainTable, titleId: string): Html {
  const [first, ...others] = head;
  return html`<section tabindex="0" aria-labelledby="${titleId}"><table><thead><tr>${first === "" ? html`<td></td>` : html`<th scope="col">${first}</th>`}${others.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(plainRow)}</tbody></table></section>`;
}

function plainRow([first, ...others]: readonly (string | null)[]): Html {
  return html`<tr><th scope="row">${first}</th>${others.map(cell => html`<td>${cell ?? "–"}</td>`)}</tr>`;
}

function citation(figure: ChartFigure, {profile: {area, figures}, address}: ProfileContext): Html {
  const year = figure.years.at(-1)!;
  const shown =
    figure.figures ?? figure.indicatorIds.map(indicatorId => ({indicatorId, year, sourceId: figure.sourceId}));
  const ids = shown.map(({indicatorId, year}) => figureId({indicatorId, areaCode: area.code, year}));
  const sources = [...new Set(shown.map(({sourceId}) => sourceId))].map(sourceById);
  const subject = `${figure.indicatorLabel}, ${areaName(area)} (${area.code}), ${formatYears(figure.years)}`;
  const editions = editionNames(figures, figure.indicatorIds, figure.years);
  return html`<p>${strings.siteName}, “${subject}”, ${strings.profile.from} ${sources.map(({id, attribution}, index) => html`${index > 0 ? "; " : ""}<a href="#bron-${id}">${inDutch(attribution)}</a>${(editions.get(id) ?? []).map(name => `, ${name}`).join("")}`)}. ${address}#${figure.id}</p><p>${strings.profile.figureIds}: ${ids.map((text, index) => html`${index > 0 ? ", " : ""}<code>${text}</code>`)}.</p>`;
}
