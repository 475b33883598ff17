import type {WithoutOne} from "../../analysis/resilience/turned-without.ts";
import {publishedTablePath, tablesOfIndex} from "../../catalog/analysis-marts.ts";
import {type ResearchLevel, researchLevels} from "../../catalog/judgements.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {formatNumber, formatShare} from "../format.ts";
import {type Html, html, raw} from "../html.ts";
import type {SensitivityRow} from "../parts/index-sensitivity.ts";
import type {AnalysisFunction, UsedThreshold} from "./analysis-functions.ts";
import {changeChart} from "./change-view.ts";
import {cohortChart} from "./cohort-view.ts";
import {claimsTable, hangsOnIndex} from "./comparison-view.ts";
import {dataLines, defaultPeriod} from "./data-lines.ts";
import type {ResearchFigure} from "./figures.ts";
import {findingsTable} from "./findings-view.ts";
import {functionPath, thresholdLinks} from "./functions-view.ts";
import {queryText, researchQueries} from "./queries.ts";
import type {ResearchText} from "./research-content.ts";
import {type ResearchChart, renderChart, renderTable} from "./research-figure.ts";
import type {
  CellVarianceRow,
  ChangeGroupRow,
  CohortRow,
  ComparisonRow,
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
import {stableChart, stableOf} from "./stable-view.ts";
import {concentratedChart, gapTable, indexCharts, levelChart, turningCharts, withEnough} from "./stock-view.ts";
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
  /** What is left of photos and films without each component of an open index. */
  sensitivity: readonly SensitivityRow[];
  /** Which way the index of the country went without each of them over the years of the films. */
  besideWithout: readonly WithoutOne[];
  photoYears: PhotoYears | null;
  /** True where the licensed index is loaded: some tables are then not published. */
  licensed: boolean;
  comparison: readonly ComparisonRow[];
  changeGroups: readonly ChangeGroupRow[];
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

/** The rows of the areas of a level. */
function atLevel(data: ResearchData, level: ResearchLevel): ResearchData {
  const of = <Row extends {level: string}>(rows: readonly Row[]) => rows.filter(row => row.level === level);
  return {
    ...data,
    changeGroups: of(data.changeGroups),
    cohorts: of(data.cohorts),
    indices: of(data.indices),
    gaps: of(data.gaps),
    developments: of(data.developments),
    turningPoints: of(data.turningPoints),
    turningLines: of(data.turningLines)
  };
}

/** What a page shows of one level: charts, and what stands below them. */
interface Content {
  charts: readonly ResearchChart[];
  below: Html | null;
  /** Areas behind it, where it is about areas of a level. */
  areas: number;
  /** True where the charts do not all rest on the same areas. */
  areasDiffer: boolean;
  /** True where every group is of few areas. */
  tooFew: boolean;
}

/** The content of a page for the areas of a level. */
interface LevelContent extends Content {
  level: ResearchLevel;
}

/** Everything under the title of a page: charts, words, the published numbers, how it was computed and the query. */
export function renderResearch(figure: ResearchFigure, text: ResearchText, data: ResearchData): Html {
  const [first, second] = byStrength(figure, data);
  const explained = html`<div class="words">${raw(text.html)}</div>`;
  const shown = html`${caveatOf(figure, data, first)}${first.charts.length > 0 && html`<div class="charts">${first.charts.map(renderChart)}</div>`}`;
  const top =
    first.charts.length === 1
      ? html`<div class="split"><div>${shown}</div>${explained}</div>${first.below}`
      : html`${shown}${first.below}${explained}`;
  return html`${top}${hasLevels(figure) && otherSection(first, second)}${publishedSection(figure, data)}${computedSection(figure, data)}${querySection(figure, data, first.level)}`;
}

/** The first lines: why it is empty or says little, that it hangs on the choice of figures, and over which areas it goes. */
function caveatOf(figure: ResearchFigure, data: ResearchData, first: LevelContent): Html {
  const caveat =
    first.charts.length === 0
      ? emptyReason(figure, data, first.areas > 0 || first.tooFew)
      : first.tooFew && `${words.fewData} ${needsOf(figure)}`;
  const about = first.areasDiffer ? words.aboutFewer : words.about;
  const line =
    hasLevels(figure) &&
    first.charts.length > 0 &&
    html`<p class="about">${about(formatNumber(first.areas), first.level)}</p>`;
  const hangs = first.charts.length > 0 && hangsOnIndex(figure.slug, data.comparison);
  return html`${caveat && html`<p class="caveat">${caveat}</p>`}${hangs && html`<p class="caveat">${words.hangsOnIndex}</p>`}${line}`;
}

/** The same figure for the other level, behind a word; a sentence where the data do not carry it. */
function otherSection(first: LevelContent, {level, charts, areas, tooFew}: LevelContent): Html | null {
  if (first.charts.length === 0) return null;
  if (charts.length === 0 || tooFew) return html`<p class="note">${words.notAtOther(level)}</p>`;
  const renamed = charts.map(chart => ({
    ...chart,
    id: `${chart.id}-${level}`,
    title: words.ofLevel(chart.title, level)
  }));
  return html`<details class="other-level"><summary>${words.otherLevel(formatNumber(areas), level)}</summary><div class="charts">${renamed.map(renderChart)}</div></details>`;
}

/** Figures about 100 m cells or respondents are not about areas of a level. */
const hasLevels = ({group}: ResearchFigure) => group !== "straat" && group !== "enquete";

/** The contents of a page by level: first the one that says most. */
function byStrength(figure: ResearchFigure, data: ResearchData): [LevelContent, LevelContent] {
  const [buurten, wijken] = researchLevels.map(level => ({
    level,
    ...ofEnoughAreas(figure, contentOf(figure, atLevel(data, level), level))
  })) as [LevelContent, LevelContent];
  const strength = ({charts, tooFew, areas}: Content) => (charts.length === 0 ? 0 : tooFew ? 1 : 2 + areas);
  return strength(wijken) > strength(buurten) ? [wijken, buurten] : [buurten, wijken];
}

/** Of fewer areas than a cell needs nothing is drawn: it would be a figure of one or two places without their names. */
const ofEnoughAreas = (figure: ResearchFigure, content: Content): Content =>
  hasLevels(figure) && content.areas < thresholds.areasForCell.value ? {...content, charts: [], below: null} : content;

const cohortId = ({slug}: ResearchFigure) => slug.replace("figuur-", "");
/** Figure 4-7 is about one moment, the others of its group about a period. */
const isFilm = ({group, slug}: ResearchFigure) => group === "samenhang" && slug !== "figuur-4-7";

const needsOf = (figure: ResearchFigure): string =>
  words.needs[figure.group === "samenhang" ? (isFilm(figure) ? "film" : "photo") : figure.slug]!;

function emptyReason(figure: ResearchFigure, {periods}: ResearchData, hasFew: boolean): string {
  const none = isFilm(figure) && defaultPeriod(periods) === null ? words.noFilm : words.noData;
  const reason = hasFew ? words.fewAreas : none;
  return `${reason} ${needsOf(figure)} ${words.emptyYetPublished}`;
}

const content = (
  charts: readonly (ResearchChart | null)[],
  rows: readonly {greyed: boolean}[],
  areas: number,
  {below = null, areasDiffer = false}: Partial<Pick<Content, "below" | "areasDiffer">> = {}
): Content => ({
  charts: charts.filter(chart => chart !== null),
  below,
  areas,
  areasDiffer,
  tooFew: rows.length > 0 && rows.every(({greyed}) => greyed)
});

const sumOf = (rows: readonly {areasCount: number}[]) => rows.reduce((sum, {areasCount}) => sum + areasCount, 0);
const most = (rows: readonly {areasCount: number}[]) => Math.max(0, ...rows.map(({areasCount}) => areasCount));

function contentOf(figure: ResearchFigure, data: ResearchData, level: ResearchLevel): Content {
  const ofFigure = (id: string) => data.developments.filter(({figureId}) => figureId === id);
  switch (figure.slug) {
    case "twintig-jaar":
      return content([changeChart(data.changeGroups)], [], sumOf(data.changeGroups));
    case "stabiel":
      return content(
        [stableChart(data.periods, level)],
        [],
        Math.max(0, ...data.periods.map(one => stableOf(one, level).count))
      );
    case "verschillen":
      return content(indexCharts(data.indices), data.indices, most(data.gaps), {
        below: withEnough(data.gaps).length > 0 ? gapSection(data.gaps) : null,
        areasDiffer: true
      });
    case "ontwikkeling": {
      const concentrated = ofFigure("13").filter(({groupId}) => groupId === "concentrated");
      return content([concentratedChart(data.developments)], concentrated, most(ofFigure("13")));
    }
    case "ontwikkeling-naar-niveau":
      return content([levelChart(data.developments)], ofFigure("8"), sumOf(ofFigure("8")));
    case "kantelpunt":
      return content(turningCharts(data.turningPoints, data.turningLines), [], most(data.turningPoints));
    case "binnen-de-buurt":
      return content([varianceChart(data.variances)], [], 0, {
        below: data.variances.length > 0 ? gemeenteSection(data) : null
      });
    case "enquete":
      return content(surveyCharts(data.survey), [], 0, {below: surveySection(data.surveyStatistics)});
    default:
      return cohortContent(figure, data);
  }
}

function cohortContent(figure: ResearchFigure, data: ResearchData): Content {
  const id = cohortId(figure);
  const rows = data.cohorts.filter(({figureId}) => figureId === id);
  // 2-2 has a row for every trajectory of a class, and in 4-7 every class is a share of the same areas
  const once = [...Map.groupBy(rows, ({cohesionClass}) => cohesionClass).values()].map(([row]) => row!);
  const areas = isFilm(figure) ? sumOf(once) : most(once);
  return content([cohortChart(data.cohorts, id, defaultPeriod(data.periods))], rows, areas);
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
  const table = claimsTable(figure.slug, data.comparison) ?? findingsTable(figure.slug, data);
  const numbers = table === null ? html`<p>${words.publishedNone}</p>` : renderTable(table, words.publishedTitle);
  const differences = words.differences[figure.slug] ?? words.differences[figure.group]!;
  return html`<h2 id="publicatie">${words.publishedTitle}</h2>${numbers}<p class="note">${words.source} ${figure.published}.</p>${differences.length > 0 && html`<h3>${words.differencesTitle}</h3><ul>${differences.map(line => html`<li>${line}</li>`)}</ul>`}`;
}

function computedSection(figure: ResearchFigure, data: ResearchData): Html {
  const {manifest, periods, sensitivity, photoYears} = data;
  const lines = isFilm(figure)
    ? dataLines(manifest, periods, sensitivity, data.besideWithout)
    : [words.dataSet(manifest.title), ...(figure.group === "samenhang" && photoYears ? [words.photo(photoYears)] : [])];
  const functions = figure.functions
    .flatMap(name => data.functions.find(one => one.name === name) ?? [])
    .map((one, at) => html`${at > 0 && ", "}<a href="${functionPath(one)}"><code>${one.name}</code></a>`);
  return html`<h2 id="berekening">${words.computedTitle}</h2><ul>${lines.map(line => html`<li>${line}</li>`)}</ul><p>${words.computedBy} ${functions}.</p><p>${words.thresholds}</p><ul>${thresholdLinks(data.thresholds, figure.thresholds).map(line => html`<li>${line}</li>`)}</ul>`;
}

function querySection({slug}: ResearchFigure, {origin, licensed}: ResearchData, level: ResearchLevel): Html {
  const query = researchQueries.get(slug)!;
  const withheld = licensed && tablesOfIndex.has(query.table);
  const download = html`<p><a href="${publishedTablePath(query.table)}" download>${words.download}</a></p>`;
  return html`<h2 id="vraag">${words.queryTitle}</h2><p>${withheld ? words.queryLicensed : origin === "" ? words.queryLocal : words.queryIntro}</p><pre tabindex="0" aria-label="${words.queryTitle}"><code>${queryText(query, origin, level)}</code></pre>${!withheld && download}`;
}
