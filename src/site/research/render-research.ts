import {publishedTablePath, tablesOfIndex} from "../../catalog/analysis-marts.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {formatNumber, formatShare} from "../format.ts";
import {type Html, html, raw} from "../html.ts";
import type {UsedThreshold} from "./analysis-functions.ts";
import {cohortChart, hasEnough, publishedTable} from "./cohort-view.ts";
import {dataLines} from "./data-lines.ts";
import type {ResearchFigure} from "./figures.ts";
import {functionId, thresholdLines} from "./functions-view.ts";
import {queryText, researchQueries} from "./queries.ts";
import type {ResearchText} from "./research-content.ts";
import {type ResearchChart, renderChart, renderTable} from "./research-figure.ts";
import type {
  CellVarianceRow,
  CohortRow,
  DevelopmentRow,
  GapRow,
  PeriodRow,
  StockIndexRow,
  SurveyRow,
  SurveyStatisticRow,
  TurningLineRow,
  TurningPointRow
} from "./rows.ts";
import {concentratedChart, gapTable, indexCharts, levelChart, turningCharts} from "./stock-view.ts";
import {gemeenteTable, varianceChart} from "./street-view.ts";
import {surveyCharts} from "./survey-view.ts";
import {words} from "./words.ts";

/** All that the pages of the research are made of. */
export interface ResearchData {
  manifest: Pick<Manifest, "title">;
  /** Address of the site, for queries; empty when it is not known. */
  origin: string;
  nameOf(areaCode: string): string;
  thresholds: readonly UsedThreshold[];
  periods: readonly PeriodRow[];
  /** True where the licensed index is loaded: some tables are then not published. */
  licensed: boolean;
  cohorts: readonly CohortRow[];
  indices: readonly StockIndexRow[];
  gaps: readonly GapRow[];
  developments: readonly DevelopmentRow[];
  turningPoints: readonly TurningPointRow[];
  turningLines: readonly TurningLineRow[];
  variances: readonly CellVarianceRow[];
  survey: readonly SurveyRow[];
  surveyStatistics: readonly SurveyStatisticRow[];
}

/** What a page shows: charts, and what stands below them. */
interface Content {
  charts: readonly ResearchChart[];
  below: Html | null;
}

/** Everything under the title of a page: charts, words, the published numbers, how it was computed and the query. */
export function renderResearch(figure: ResearchFigure, text: ResearchText, data: ResearchData): Html {
  const {charts, below} = contentOf(figure, data);
  const shown =
    charts.length === 0
      ? html`<p class="caveat">${emptyReason(figure, data)}</p>`
      : html`<div class="charts">${charts.map(renderChart)}</div>`;
  return html`${shown}${below}${raw(text.html)}${publishedSection(figure, data)}${computedSection(figure, data)}${querySection(figure, data)}`;
}

const cohortId = ({slug}: ResearchFigure) => slug.replace("figuur-", "");
/** Figure 4-7 is about one moment, the others of its group about a period. */
const isFilm = ({group, slug}: ResearchFigure) => group === "samenhang" && slug !== "figuur-4-7";
const defaultPeriod = ({periods}: Pick<ResearchData, "periods">) => periods.find(({isDefault}) => isDefault) ?? null;

const emptyReason = (figure: ResearchFigure, data: ResearchData): string =>
  isFilm(figure) && defaultPeriod(data) === null ? words.noFilm : words.noData;

const only = (chart: ResearchChart | null, below: Html | null = null): Content => ({
  charts: chart === null ? [] : [chart],
  below
});

function contentOf(figure: ResearchFigure, data: ResearchData): Content {
  switch (figure.slug) {
    case "verschillen":
      return {charts: indexCharts(data.indices), below: data.gaps.length > 0 ? gapSection(data.gaps) : null};
    case "ontwikkeling":
      return only(concentratedChart(data.developments));
    case "ontwikkeling-naar-niveau":
      return only(levelChart(data.developments));
    case "kantelpunt":
      return {charts: turningCharts(data.turningPoints, data.turningLines), below: null};
    case "binnen-de-buurt":
      return only(varianceChart(data.variances), data.variances.length > 0 ? gemeenteSection(data) : null);
    case "enquete":
      return {charts: surveyCharts(data.survey), below: surveySection(data.surveyStatistics)};
    default:
      return cohortContent(cohortId(figure), data);
  }
}

function cohortContent(figureId: string, data: ResearchData): Content {
  const chart = cohortChart(data.cohorts, figureId, defaultPeriod(data));
  const tooFew = chart !== null && !hasEnough(data.cohorts, figureId);
  return only(chart, tooFew ? html`<p class="caveat">${words.fewData}</p>` : null);
}

const gemeenteSection = ({variances, nameOf}: ResearchData): Html =>
  html`<h2 id="gemeenten">${words.gemeentenTitle}</h2><p>${words.gemeentenNote}</p>${renderTable(gemeenteTable(variances, nameOf), words.gemeentenTitle)}`;

const gapSection = (gaps: readonly GapRow[]): Html =>
  html`<h2 id="groei">${words.gapTitle}</h2><p>${words.gapNote}</p>${renderTable(gapTable(gaps), words.gapTitle)}`;

function surveySection(statistics: readonly SurveyStatisticRow[]): Html | null {
  const [first] = statistics;
  if (!first) return null;
  const {heldBy, respondents, explained, alpha} = words.survey;
  const lines = statistics.flatMap(({statisticId, value}) => {
    if (value === null) return [];
    if (statisticId === "explained_variance") return [explained(formatShare(value))];
    return [alpha(statisticId.replace("alpha_", "").replace("_", " "), formatNumber(value, 2))];
  });
  return html`<p>${heldBy(first.survey, first.publisher, first.licence)} ${respondents(formatNumber(first.respondentsCount))}</p><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`;
}

function publishedSection(figure: ResearchFigure, {cohorts}: ResearchData): Html {
  const table = figure.group === "samenhang" ? publishedTable(cohorts, cohortId(figure)) : null;
  const numbers =
    table !== null
      ? renderTable(table, words.publishedTitle)
      : figure.group === "samenhang" && html`<p>${words.publishedNone}</p>`;
  return html`<h2 id="publicatie">${words.publishedTitle}</h2>${numbers}<p class="note">${words.source} ${figure.published}.</p>`;
}

function computedSection(figure: ResearchFigure, data: ResearchData): Html {
  const lines = isFilm(figure) ? dataLines(data.manifest, defaultPeriod(data)) : [words.dataSet(data.manifest.title)];
  const functions = figure.functions.map(
    (name, at) => html`${at > 0 && ", "}<a href="/methode/berekeningen/#${functionId(name)}"><code>${name}</code></a>`
  );
  return html`<h2 id="berekening">${words.computedTitle}</h2><ul>${lines.map(line => html`<li>${line}</li>`)}</ul><p>${words.computedBy} ${functions}.</p><p>${words.thresholds}</p><ul>${thresholdLines(data.thresholds, figure.thresholds).map(line => html`<li>${line}</li>`)}</ul>`;
}

function querySection({slug}: ResearchFigure, {origin, licensed}: ResearchData): Html {
  const query = researchQueries.get(slug)!;
  const withheld = licensed && tablesOfIndex.has(query.table);
  const download = html`<p><a href="${publishedTablePath(query.table)}" download>${words.download}</a></p>`;
  return html`<h2 id="vraag">${words.queryTitle}</h2><p>${withheld ? words.queryLicensed : words.queryIntro}</p><pre tabindex="0" aria-label="${words.queryTitle}"><code>${queryText(query, origin)}</code></pre>${!withheld && download}`;
}
