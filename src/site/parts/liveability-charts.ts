import type {ChangeFact} from "../../analysis/facts/fact.ts";
import {partsFact} from "../../analysis/facts/liveability-facts.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {classScale, type ScaleMark} from "../charts/class-scale.ts";
import {type Band, classTrend} from "../charts/class-trend.ts";
import {dimensions} from "../charts/dimensions.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {overSharedYears, type Series} from "../charts/series.ts";
import type {Photo} from "../data.ts";
import {seamLegend, yearAndEdition} from "../editions.ts";
import {capitalise, formatNumber, formatSigned, formatYears} from "../format.ts";
import type {Html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {liveabilityChange} from "../liveability-change.ts";
import {factWords} from "../sentences/fact-words.ts";
import {trendDescription} from "../sentences/trend.ts";
import {chartFigure, type PlainTable} from "./chart-figure.ts";
import {computingErrorOf, type ProfileContext} from "./context.ts";
import {type DimensionsView, type LiveabilityView, scoreId} from "./liveability-view.ts";
import {crimesSentence} from "./resilience-section.ts";
import {markedValue, trendMarks} from "./trend-marks.ts";

const width = 360;

/** What a score differs "at most" is never less than it does. */
const upToHundredths = (difference: number) => Math.ceil(100 * difference) / 100;

/** The trend, and the five dimensions: each where there are figures for it. */
export function liveabilityCharts(view: LiveabilityView, context: ProfileContext, photo: Photo | undefined): Html[] {
  return [trendFigure(view, context), dimensionsFigure(view, context, photo)].filter(chart => chart !== null);
}

/** The place on the nine classes, which a page opens with; null without a score. */
export function scaleFigure({own, bands, series}: LiveabilityView, context: ProfileContext): Html | null {
  const last = own.at(-1);
  if (!last) return null;
  const marks: ScaleMark[] = series.flatMap(({key, label, points}) => {
    const point = points.find(({year}) => year === last.year);
    return point ? [{key, label, value: point.value}] : [];
  });
  const title = factWords.levelTitle(last, context.manifest.indicators[scoreId]?.profileYear);
  const draw = (titleId: string) =>
    renderSvg(classScale({bands, marks}, {document: context.document, width}), {
      titleId,
      description: `${strings.profile.classScaleDescription} ${marks.map(({label, value}) => `${capitalise(label)}: ${formatNumber(value, 2)}.`).join(" ")}`
    });
  return chartFigure(
    {
      id: "schaal",
      heading: "h2",
      title,
      subtitle: `${factWords.breakSentence(last, computingErrorOf(scoreId, last.year, context))} ${strings.profile.scoreUnit}, ${last.year}.`,
      draw,
      legend: null,
      table: inSectionTable([scoreId], last.year, context) ? null : scaleTable(marks, bands),
      indicatorIds: [scoreId],
      indicatorLabel: indicatorById(scoreId).label[language],
      sourceId: "leefbaarometer",
      years: [last.year]
    },
    context
  );
}

function trendFigure({own, bands, series}: LiveabilityView, context: ProfileContext): Html | null {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length < 3) return null;
  const [self, ...larger] = series as [Series, ...Series[]];
  const lines: [Series, ...Series[]] = [self, ...overSharedYears(self, larger)];
  const indicator = indicatorById(scoreId);
  const change = liveabilityChange({own}, context);
  const title = change
    ? factWords.changeTitle(change, last)
    : factWords.levelTitle(last, context.manifest.indicators[scoreId]?.profileYear);
  const draw = (titleId: string) =>
    renderSvg(classTrend({series: lines, bands}, {document: context.document, width}), {
      titleId,
      description: trendDescription(indicator, lines)
    });
  const years = self.points.map(({year}) => year);
  return chartFigure(
    {
      id: "trend",
      title,
      subtitle: strings.profile.trendSubtitle(strings.profile.scoreUnit, formatYears(years)),
      draw,
      legend: [
        change && hasPlaceInCountry(change, context) ? factWords.changeBeside(change) : null,
        seamLegend(scoreId, "leefbaarometer", difference => formatNumber(upToHundredths(difference), 2), context)
      ]
        .filter(text => text !== null)
        .join(" "),
      table: {
        head: [strings.profile.year, ...lines.map(({label}) => label), strings.profile.classColumn],
        rows: years.map(year => {
          const classed = own.find(candidate => candidate.year === year);
          const values = lines.map(({points}) => points.find(point => point.year === year));
          return [
            yearAndEdition(year, scoreId, context),
            ...values.map(point => markedValue(point, value => formatNumber(value, 2))),
            classed ? `${classed.class} (${bands[classed.class - 1]!.label})` : null
          ];
        }),
        note: trendMarks(indicator, lines, context)
      },
      indicatorIds: [scoreId],
      indicatorLabel: indicator.label[language],
      sourceId: "leefbaarometer",
      years
    },
    context
  );
}

/** Is a change held against the country? Not its own, nor where other people live than then. */
const hasPlaceInCountry = ({outcome}: ChangeFact, {profile: {area}}: ProfileContext): boolean =>
  outcome !== "other_population" && area.level !== "land";

function dimensionsFigure(
  {dimensions: view}: LiveabilityView,
  context: ProfileContext,
  photo: Photo | undefined
): Html | null {
  if (!view) return null;
  const {rows, firstYear, lastYear, comparatorName} = view;
  const {area} = context.profile;
  const words = {below: `← ${strings.profile.dimensionBelow}`, above: `${strings.profile.dimensionAbove} →`};
  const fact = partsFact(
    rows.map(({id, last}) => ({indicatorId: id, areaCode: area.code, year: lastYear, value: last}))
  )!;
  const praises =
    fact.strongest !== null &&
    fact.strongest !== "many" &&
    fact.strongest.some(({indicatorId}) => indicatorId === "overlast_onveiligheid_score");
  // a page says it once: beside the photo, where there is one
  const against = praises && !photo?.focusType ? crimesSentence(context.profile) : "";
  const title = factWords.sentence(fact, area);
  const ids = rows.map(({id}) => id);
  const years = firstYear === null ? [lastYear] : [firstYear, lastYear];
  const draw = (titleId: string) =>
    renderSvg(dimensions({rows, words}, {document: context.document, width}), {
      titleId,
      description: rows
        .map(({label, last}) => strings.profile.valueInYear(capitalise(label), formatSigned(last), lastYear))
        .join(" ")
    });
  return chartFigure(
    {
      id: "onderdelen",
      title,
      subtitle: `${strings.profile.dimensionsSubtitle(formatYears(years))}${against && ` ${against}`}`,
      draw,
      legend: strings.profile.dimensionLegend(firstYear, lastYear, comparatorName),
      table: firstYear === null && inSectionTable(ids, lastYear, context) ? null : dimensionsTable(view),
      indicatorIds: ids,
      indicatorLabel: strings.profile.dimensionsLabel,
      sourceId: "leefbaarometer",
      years
    },
    context
  );
}

function dimensionsTable({rows, firstYear, lastYear, comparatorName}: DimensionsView): PlainTable {
  const text = (value: number | null) => (value === null ? null : formatSigned(value));
  const first = (cell: string | null) => (firstYear === null ? [] : [cell]);
  return {
    head: [
      strings.profile.dimension,
      ...(firstYear === null ? [] : [`${firstYear}`]),
      `${lastYear}`,
      ...(comparatorName ? [`${comparatorName}, ${lastYear}`] : [])
    ],
    rows: rows.map(row => [
      row.label,
      ...first(text(row.first)),
      text(row.last),
      ...(comparatorName ? [text(row.comparator)] : [])
    ])
  };
}

function scaleTable(marks: readonly ScaleMark[], bands: readonly Band[]): PlainTable {
  const classAt = (value: number) => bands.findLast(band => band.low === null || value >= band.low)!;
  return {
    head: ["", strings.profile.scoreColumn, strings.profile.classColumn],
    rows: marks.map(({label, value}) => [
      label,
      formatNumber(value, 2),
      `${classAt(value).class} (${classAt(value).label})`
    ])
  };
}

/** Whether the table of the section holds these figures of this year, so that a table of the chart would say them again. */
const inSectionTable = (ids: readonly string[], year: number, {profile: {comparisons}}: ProfileContext): boolean =>
  ids.every(id => comparisons.get(id)?.year === year);
