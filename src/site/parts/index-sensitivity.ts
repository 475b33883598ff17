import {publishedTablePath} from "../../catalog/analysis-marts.ts";
import type {PartRow, WholeParts} from "../../catalog/bundles.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {capitalise, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {scrollTable} from "./quality-tables.ts";

export type SensitivityRow = PartRow<WholeParts["sensitivity"]>;

const words = strings.sensitivity;

/** Place of this part on the page on method. */
export const sensitivityId = "een-cijfer-weglaten";

/** What becomes of photos and films without one component of the index; a sentence where there is no open index. */
export function indexSensitivity(rows: readonly SensitivityRow[]): Html {
  const heading = html`<h2 id="${sensitivityId}">${words.title}</h2><p>${words.intro}</p>`;
  const [first] = rows;
  if (!first) return html`${heading}<p>${words.none}</p>`;
  const ofHowMany = (same: number, all: number) =>
    all === 0 ? words.notThere : words.ofHowMany(formatNumber(same), formatNumber(all));
  const lines = rows.map(
    row =>
      html`<tr><th scope="row">${indicatorById(row.indicatorId).label[language]}</th><td>${capitalise(strings.levels[row.level].many)}</td><td>${ofHowMany(row.sameLevelCount, row.areasCount)}</td><td>${ofHowMany(row.sameTypeCount, row.areasCount)}</td><td>${ofHowMany(row.sameFilmCount, row.filmsCount)}</td><td>${row.rankCorrelation === null ? words.notThere : formatNumber(row.rankCorrelation, 3)}</td></tr>`
  );
  return html`${heading}<p>${words.photo(first.year)} ${words.limits}</p>${scrollTable(words.title, "wide", words.head, lines)}<p>${words.rank} <a href="${publishedTablePath("index_sensitivity")}" download>${words.download}</a></p>`;
}
