import {misfitOf, misfitSince} from "../../analysis/population/misfit.ts";
import type {Figure} from "../../catalog/figures.ts";
import {type Indicator, type IndicatorId, indicatorById, type Theme} from "../../catalog/indicators/index.ts";
import {sourceById} from "../../catalog/sources.ts";
import {borderSeams} from "../borders.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {overSharedYears, pieceOf, type Series} from "../charts/series.ts";
import {smallTrend} from "../charts/small-trend.ts";
import {type TrendScale, trendScale} from "../charts/trend-scale.ts";
import type {FiguresByIndicator, Profile} from "../data.ts";
import {seamLegend, yearAndEdition} from "../editions.ts";
import {formatNumber, formatShare, formatValue, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {judgedResidents} from "../other-residents.ts";
import {trendDescription, trendFinding} from "../sentences/trend.ts";
import {isSmall} from "../shown.ts";
import {chartFigure} from "./chart-figure.ts";
import type {ProfileContext} from "./context.ts";
import {seriesOf} from "./liveability-view.ts";
import {markedValue, trendMarks} from "./trend-marks.ts";

/** One trend a theme, where there are three years or more. */
const trendIds: Partial<Record<Theme, IndicatorId>> = {
  samenhang: "eenzaam_share",
  bevolking: "inwoners_count",
  inkomen: "laag_inkomen_share",
  gezondheid: "gezondheid_goed_share",
  veiligheid: "misdrijven_per_1000"
};

const width = 360;
const minimumYears = 3;

/**
 * The trend of a theme; null where there is none to show.
 *
 * @param said  cautions that the page has beside an earlier line; what is said here in the open is added
 * @param folded  does the chart lie behind its finding?
 */
export function themeTrend(
  theme: Theme,
  context: ProfileContext,
  said = new Set<string>(),
  folded = false
): Html | null {
  const id = trendIds[theme];
  const {profile} = context;
  if (!id || isSmall(profile.area)) return null;
  const indicator = indicatorById(id);
  const [self, ...larger] = seriesOf(profile, id);
  if (self?.key !== "self" || self.points.length < minimumYears) return null;
  const others = yearsOfOthers(self, indicator, profile);
  // a line whose last year is not about the residents of today is no trend of this area
  if (others.includes(self.points.at(-1)!.year)) return null;
  const own = brokenAfter(others, brokenAtBorders(self, indicator, profile.figures));
  // Sizes of a buurt and of a country do not fit one axis.
  const beside = indicator.unit === "count" ? [] : larger;
  const lines = [own, ...overSharedYears(own, beside)];
  const today = lastPiece(own);
  const scale = scaleOf(lines, indicator);
  const title = trendFinding(indicator, today);
  const draw = (titleId: string) =>
    renderSvg(
      smallTrend(
        {series: lines, scale, format: value => axisValue(value, indicator.unit)},
        {document: context.document, width}
      ),
      {titleId, description: trendDescription(indicator, [today, ...overSharedYears(today, beside)])}
    );
  const years = own.points.map(({year}) => year);
  const cited = sourcesOf(profile.figures.get(id) ?? [], years);
  const caveats = new Set(cited.map(({sourceId}) => sourceById(sourceId).caveat[language]));
  const unsaid = [...caveats].filter(caveat => !said.has(caveat));
  if (!folded) for (const caveat of unsaid) said.add(caveat);
  const caution = unsaid.length > 0 ? html`<p class="caveat">${unsaid.join(" ")}</p>` : null;
  const figure = chartFigure(
    {
      id: `trend-${theme}`,
      title,
      subtitle: strings.profile.trendSubtitle(indicator.definition[language].replace(/\.$/, ""), formatYears(years)),
      draw,
      legend:
        [startSaid(scale, indicator), breaksSaid(indicator, own, others, context)].filter(Boolean).join(" ") || null,
      table: {
        head: [strings.profile.year, ...lines.map(({label}) => label)],
        rows: years.map(year => [
          yearAndEdition(year, id, context),
          ...lines.map(({points}) => {
            const point = points.find(candidate => candidate.year === year);
            return markedValue(point, value => formatValue(value, indicator));
          })
        ]),
        note: trendMarks(indicator, lines, context)
      },
      indicatorIds: [id],
      indicatorLabel: indicator.label[language],
      sourceId: cited.at(-1)!.sourceId,
      years,
      figures: cited,
      folded: folded ? {caution} : undefined
    },
    context
  );
  return html`${figure}${!folded && caution}`;
}

/** The last figure of each source that the years of a line come from; what has no value is not on the line. */
function sourcesOf(figures: readonly Figure[], years: readonly number[]): Figure[] {
  const drawn = figures.filter(({year, value}) => value !== null && years.includes(year));
  return [...new Map(drawn.map(figure => [figure.sourceId, figure])).values()].sort((a, b) => a.year - b.year);
}

/** The axis of a drawing, with steps that its printed values show. */
const scaleOf = (lines: readonly Series[], {unit}: Indicator): TrendScale =>
  trendScale(
    lines.flatMap(({points}) => points.map(({value}) => value)),
    unit === "share" ? 0.01 : 1
  );

/** Where the axis of a drawing does not begin at zero. */
function startSaid({low}: TrendScale, {unit}: Indicator): string | null {
  return low > 0 ? strings.profile.scaleStart(axisValue(low, unit)) : null;
}

/** The line of an area, in pieces where its figures go on in other borders. */
function brokenAtBorders(line: Series, indicator: Indicator, figures: FiguresByIndicator): Series {
  const years = borderSeams(figures, indicator.id).map(({year}) => year);
  if (years.length === 0) return line;
  return {...line, breaks: [...new Set([...(line.breaks ?? []), ...years])].sort((a, b) => a - b)};
}

/** Years in which too few lived here, or others than now: a figure of then is no beginning of that of now. */
function yearsOfOthers({points}: Series, {id}: Indicator, profile: Profile): number[] {
  // how many people live somewhere is itself the change
  if (id === "inwoners_count") return [];
  const residents = judgedResidents(profile);
  return points.map(({year}) => year).filter(year => misfitOf(residents, year) !== null);
}

/** A line that does not run on from these years to the next. */
function brokenAfter(years: readonly number[], line: Series): Series {
  const next = line.points.flatMap(({year}, at) => (years.includes(line.points[at - 1]?.year ?? 0) ? [year] : []));
  return next.length === 0 ? line : {...line, breaks: [...(line.breaks ?? []), ...next].sort((a, b) => a - b)};
}

/** Why a line is broken, under its drawing; null where it is whole. */
function breaksSaid(
  indicator: Indicator,
  own: Series,
  others: readonly number[],
  context: ProfileContext
): string | null {
  const last = others.at(-1);
  const misfit = last === undefined ? null : misfitSince(judgedResidents(context.profile), last);
  const said = [
    misfit && (own.breaks?.length ?? 0) > 0
      ? strings.profile.lineOfOthers(last!, misfit.year, misfit.reason === "too_few_then")
      : null,
    ...borderSeams(context.profile.figures, indicator.id).map(strings.profile.lineBroken),
    seamLegend(indicator.id, indicator.sourceId, difference => formatDifference(difference, indicator), context)
  ];
  return said.filter(text => text !== null).join(" ") || null;
}

/** What two figures differ: of shares in percentage points. */
const formatDifference = (difference: number, indicator: Indicator): string =>
  indicator.unit === "share"
    ? strings.profile.points(formatNumber(100 * difference, indicator.decimals))
    : formatValue(difference, indicator);

/** A line as far as it is about the area of today. */
const lastPiece = (line: Series): Series => ({
  ...line,
  points: line.points.filter(({year}) => pieceOf(line, year) === pieceOf(line, line.points.at(-1)!.year))
});

const axisValue = (value: number, unit: string) => (unit === "share" ? formatShare(value) : formatNumber(value));
