import type {Figure} from "../../catalog/figures.ts";
import {type Indicator, type IndicatorId, indicatorById, type Theme} from "../../catalog/indicators/index.ts";
import {sourceById} from "../../catalog/sources.ts";
import {borderSeams} from "../borders.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {overSharedYears, pieceOf, type Series} from "../charts/series.ts";
import {smallTrend} from "../charts/small-trend.ts";
import type {FiguresByIndicator} from "../data.ts";
import {seamLegend, yearAndEdition} from "../editions.ts";
import {formatNumber, formatShare, formatValue, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {trendDescription, trendFinding} from "../sentences/trend.ts";
import {isSmall} from "../shown.ts";
import {chartFigure} from "./chart-figure.ts";
import type {ProfileContext} from "./context.ts";
import {seriesOf} from "./liveability-view.ts";

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
 * @param said  cautions that the page has beside an earlier line; what is said here is added
 */
export function themeTrend(theme: Theme, context: ProfileContext, said = new Set<string>()): Html | null {
  const id = trendIds[theme];
  const {profile} = context;
  if (!id || isSmall(profile.area)) return null;
  const indicator = indicatorById(id);
  const [self, ...larger] = seriesOf(profile, id);
  if (self?.key !== "self" || self.points.length < minimumYears) return null;
  const own = brokenAtBorders(self, indicator, profile.figures);
  // Sizes of a buurt and of a country do not fit one axis.
  const beside = indicator.unit === "count" ? [] : larger;
  const lines = [own, ...overSharedYears(own, beside)];
  const today = lastPiece(own);
  const title = trendFinding(indicator, today);
  const draw = (titleId: string) =>
    renderSvg(
      smallTrend(
        {series: lines, format: value => axisValue(value, indicator.unit)},
        {document: context.document, width}
      ),
      {titleId, description: trendDescription(indicator, [today, ...overSharedYears(today, beside)])}
    );
  const years = own.points.map(({year}) => year);
  const cited = sourcesOf(profile.figures.get(id) ?? [], years);
  const figure = chartFigure(
    {
      id: `trend-${theme}`,
      title,
      subtitle: strings.profile.trendSubtitle(indicator.definition[language].replace(/\.$/, ""), formatYears(years)),
      draw,
      legend: breaksSaid(indicator, context),
      table: {
        head: [strings.profile.year, ...lines.map(({label}) => label)],
        rows: years.map(year => [
          yearAndEdition(year, id, context),
          ...lines.map(({points}) => {
            const point = points.find(candidate => candidate.year === year);
            return point ? formatValue(point.value, indicator) : null;
          })
        ])
      },
      indicatorIds: [id],
      indicatorLabel: indicator.label[language],
      sourceId: cited.at(-1)!.sourceId,
      years,
      figures: cited
    },
    context
  );
  const caveats = new Set(cited.map(({sourceId}) => sourceById(sourceId).caveat[language]));
  const unsaid = [...caveats].filter(caveat => !said.has(caveat));
  for (const caveat of unsaid) said.add(caveat);
  return html`${figure}${unsaid.length > 0 && html`<p class="caveat">${unsaid.join(" ")}</p>`}`;
}

/** The last figure of each source that the years of a line come from; what has no value is not on the line. */
function sourcesOf(figures: readonly Figure[], years: readonly number[]): Figure[] {
  const drawn = figures.filter(({year, value}) => value !== null && years.includes(year));
  return [...new Map(drawn.map(figure => [figure.sourceId, figure])).values()].sort((a, b) => a.year - b.year);
}

/** The line of an area, in pieces where its figures go on in other borders. */
function brokenAtBorders(line: Series, indicator: Indicator, figures: FiguresByIndicator): Series {
  const years = borderSeams(figures, indicator.id).map(({year}) => year);
  if (years.length === 0) return line;
  return {...line, breaks: [...new Set([...(line.breaks ?? []), ...years])].sort((a, b) => a - b)};
}

/** Why a line is broken, under its drawing; null where it is whole. */
function breaksSaid(indicator: Indicator, context: ProfileContext): string | null {
  const said = [
    ...borderSeams(context.profile.figures, indicator.id).map(strings.profile.lineBroken),
    seamLegend(indicator.id, indicator.sourceId, value => formatValue(value, indicator), context)
  ];
  return said.filter(text => text !== null).join(" ") || null;
}

/** A line as far as it is about the area of today. */
const lastPiece = (line: Series): Series => ({
  ...line,
  points: line.points.filter(({year}) => pieceOf(line, year) === pieceOf(line, line.points.at(-1)!.year))
});

const axisValue = (value: number, unit: string) => (unit === "share" ? formatShare(value) : formatNumber(value));
