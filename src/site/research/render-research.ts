import {publishedTablePath, tablesOfIndex} from "../../catalog/analysis-marts.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {formatNumber, formatShare} from "../format.ts";
import {type Html, html, raw} from "../html.ts";
import type {AnalysisFunction, UsedThreshold} from "./analysis-functions.ts";
import {cohortChart, publishedTable} from "./cohort-view.ts";
import {dataLines, defaultPeriod} from "./data-lines.ts";
import type {ResearchFigure} from "./figures.ts";
import {findingsTable} from "./findings-view.ts";
import {functionPath, thresholdLinks} from "./functions-view.ts";
import {queryText, researchQueries} from "./queries.ts";
import type {ResearchText} from "./research-content.ts";
import {type ResearchChart, renderChart, renderTable} from "./research-figure.ts";
import type {
  CellVarianceRow,
  CohortRow,
  DevelopmentRow,
  GapRow,
  PeriodRow,
  PhotoYears,
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
  functions: readonly Pick<AnalysisFunction, "name" | "file">[];
  thresholds: readonly UsedThreshold[];
  periods: readonly PeriodRow[];
  photoYears: PhotoYears | null;
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
  /** True where every group is of few areas. */
  tooFew: boolean;
}

/** Everything under the title of a page: charts, words, the published numbers, how it was computed and the query. */
export function renderResearch(figure: ResearchFigure, text: ResearchText, data: ResearchData): Html {
  const {charts, below, tooFew} = contentOf(figure, data);
  const caveat = charts.length === 0 ? emptyReason(figure, data) : tooFew && `${words.fewData} ${needsOf(figure)}`;
  const shown = html`${caveat && html`<p class="caveat">${caveat}</p>`}${charts.length > 0 && html`<div class="charts">${charts.map(renderChart)}</div>`}`;
  const explained = html`<div class="words">${raw(text.html)}</div>`;
  const top =
    charts.length === 1
      ? html`<div class="split"><div>${shown}</div>${explained}</div>${below}`
      : html`${shown}${below}${explained}`;
  return html`${top}${publishedSection(figure, data)}${computedSection(figure, data)}${querySection(figure, data)}`;
}

const cohortId = ({slug}: ResearchFigure) => slug.replace("figuur-", "");
/** Figure 4-7 is about one moment, the others of its group about a period. */
const isFilm = ({group, slug}: ResearchFigure) => group === "samenhang" && slug !== "figuur-4-7";

const needsOf = (figure: ResearchFigure): string =>
  words.needs[figure.group === "samenhang" ? (isFilm(figure) ? "film" : "photo") : figure.slug]!;

function emptyReason(figure: ResearchFigure, {periods}: ResearchData): string {
  const reason = isFilm(figure) && defaultPeriod(periods) === null ? words.noFilm : words.noData;
  return `${reason} ${needsOf(figure)} ${words.emptyYetPublished}`;
}

const content = (
  charts: readonly (ResearchChart | null)[],
  rows: readonly {greyed: boolean}[],
  below: Html | null = null
): Content => ({
  charts: charts.filter(chart => chart !== null),
  below,
  tooFew: rows.length > 0 && rows.every(({greyed}) => greyed)
});

function contentOf(figure: ResearchFigure, data: ResearchData): Content {
  const ofFigure = (id: string) => data.developments.filter(({figureId}) => figureId === id);
  switch (figure.slug) {
    case "verschillen":
      return content(indexCharts(data.indices), data.indices, data.gaps.length > 0 ? gapSection(data.gaps) : null);
    case "ontwikkeling":
      return content(
        [concentratedChart(data.developments)],
        ofFigure("13").filter(({groupId}) => groupId === "concentrated")
      );
    case "ontwikkeling-naar-niveau":
      return content([levelChart(data.developments)], ofFigure("8"));
    case "kantelpunt":
      return content(turningCharts(data.turningPoints, data.turningLines), []);
    case "binnen-de-buurt":
      return content([varianceChart(data.variances)], [], data.variances.length > 0 ? gemeenteSection(data) : null);
    case "enquete":
      return content(surveyCharts(data.survey), [], surveySection(data.surveyStatistics));
    default:
      return content(
        [cohortChart(data.cohorts, cohortId(figure), defaultPeriod(data.periods))],
        data.cohorts.filter(({figureId}) => figureId === cohortId(figure))
      );
  }
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

function publishedSection(figure: ResearchFigure, data: ResearchData): Html {
  const table =
    figure.group === "samenhang" ? publishedTable(data.cohorts, cohortId(figure)) : findingsTable(figure.slug, data);
  const numbers = table === null ? html`<p>${words.publishedNone}</p>` : renderTable(table, words.publishedTitle);
  const differences = words.differences[figure.slug] ?? words.differences[figure.group]!;
  return html`<h2 id="publicatie">${words.publishedTitle}</h2>${numbers}<p class="note">${words.source} ${figure.published}.</p>${differences.length > 0 && html`<h3>${words.differencesTitle}</h3><ul>${differences.map(line => html`<li>${line}</li>`)}</ul>`}`;
}

function computedSection(figure: ResearchFigure, data: ResearchData): Html {
  const {manifest, periods, photoYears} = data;
  const lines = isFilm(figure)
    ? dataLines(manifest, periods)
    : [words.dataSet(manifest.title), ...(figure.group === "samenhang" && photoYears ? [words.photo(photoYears)] : [])];
  const functions = figure.functions
    .flatMap(name => data.functions.find(one => one.name === name) ?? [])
    .map((one, at) => html`${at > 0 && ", "}<a href="${functionPath(one)}"><code>${one.name}</code></a>`);
  return html`<h2 id="berekening">${words.computedTitle}</h2><ul>${lines.map(line => html`<li>${line}</li>`)}</ul><p>${words.computedBy} ${functions}.</p><p>${words.thresholds}</p><ul>${thresholdLinks(data.thresholds, figure.thresholds).map(line => html`<li>${line}</li>`)}</ul>`;
}

function querySection({slug}: ResearchFigure, {origin, licensed}: ResearchData): Html {
  const query = researchQueries.get(slug)!;
  const withheld = licensed && tablesOfIndex.has(query.table);
  const download = html`<p><a href="${publishedTablePath(query.table)}" download>${words.download}</a></p>`;
  return html`<h2 id="vraag">${words.queryTitle}</h2><p>${withheld ? words.queryLicensed : origin === "" ? words.queryLocal : words.queryIntro}</p><pre tabindex="0" aria-label="${words.queryTitle}"><code>${queryText(query, origin)}</code></pre>${!withheld && download}`;
}
