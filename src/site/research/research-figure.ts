import {type Html, html} from "../html.ts";
import {words} from "./words.ts";

/** A table as rows of text; the first cell of a row is its heading. Cells of few areas are greyed. */
export interface ResearchTable {
  head: readonly string[];
  /** Few: of the row as a whole, or of each cell after the heading. */
  rows: readonly {cells: readonly string[]; few?: boolean | readonly boolean[]}[];
}

/** A chart of the research with the table that holds the same figures. */
export interface ResearchChart {
  /** Unique on the page. */
  id: string;
  title: string;
  subtitle: string;
  draw: (titleId: string) => Html;
  legend: string;
  table: ResearchTable;
}

/** A chart with its title and, behind a word, the equal table. */
export function renderChart({id, title, subtitle, draw, legend, table}: ResearchChart): Html {
  const titleId = `${id}-kop`;
  return html`<figure class="chart-figure" id="${id}"><figcaption><h2 id="${titleId}">${title}</h2><p>${subtitle}</p></figcaption>${draw(titleId)}<p class="legend">${legend}</p><div class="more"><details><summary>${words.table}</summary>${renderTable(table, title)}</details></div></figure>`;
}

/** A table in a box of its own that scrolls where it does not fit. */
export function renderTable({head: [first, ...others], rows}: ResearchTable, label: string): Html {
  const body = rows.map(({cells: [heading, ...cells], few = false}) => {
    const isFew = (at: number) => (typeof few === "boolean" ? few : few[at]!);
    return html`<tr><th scope="row">${heading}</th>${cells.map((cell, at) => html`<td${isFew(at) && html` class="few"`}>${cell}</td>`)}</tr>`;
  });
  const greyed = rows.some(({few = false}) => (typeof few === "boolean" ? few : few.includes(true)));
  return html`<section tabindex="0" aria-label="${words.table}: ${label}"><table><thead><tr><th scope="col">${first}</th>${others.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${body}</tbody></table></section>${greyed && html`<p class="note">${words.fewNote}</p>`}`;
}
