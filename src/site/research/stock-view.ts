import {turningOutcome} from "../../analysis/stock/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {dimensionIds, indicatorById} from "../../catalog/indicators/index.ts";
import {stockClassLabels} from "../../catalog/stock-classes.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {indexLines} from "../charts/research/index-lines.ts";
import {signedBars} from "../charts/research/signed-bars.ts";
import {turningLine} from "../charts/research/turning-line.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {capitalise, formatNumber, formatShare, formatSigned, formatYears} from "../format.ts";
import type {ResearchChart, ResearchTable} from "./research-figure.ts";
import type {DevelopmentRow, GapRow, StockIndexRow, TurningLineRow, TurningPointRow} from "./rows.ts";
import {words} from "./words.ts";

const options = {document: svgDocument, width: 360};
const measureIds = ["leefbaarheid_score", ...dimensionIds];
const labelOf = (indicatorId: string) => capitalise(indicatorById(indicatorId).label.nl);
const signed = (value: number | null) => (value === null ? "–" : formatSigned(value, 3));
const signedBetween = ({low, high}: DevelopmentRow) =>
  low === null || high === null ? "–" : `${signed(low)} – ${signed(high)}`;
const ranks = stockClassLabels.map((label, index) => ({rank: index + 1, label: label.nl}));

/** Indicators by class of stock over the years, one chart each. */
export const indexCharts = (rows: readonly StockIndexRow[]): ResearchChart[] =>
  [...Map.groupBy(rows, row => row.indicatorId)].flatMap(([indicatorId, own]) => indexChart(indicatorId, own) ?? []);

function indexChart(indicatorId: string, own: readonly StockIndexRow[]): ResearchChart | null {
  const years = [...new Set(own.map(({year}) => year))];
  const last = years.at(-1)!;
  const rowOf = (rank: number, year: number) => own.find(row => row.stockClass === rank && row.year === year) ?? null;
  const indexOf = (rank: number, year: number) => {
    const row = rowOf(rank, year);
    return row === null || row.greyed ? null : row.indexValue;
  };
  const lines = ranks.flatMap(({rank, label}) => {
    const points = years.flatMap(year => {
      const value = indexOf(rank, year);
      return value === null ? [] : [{year, value}];
    });
    return points.length === 0 ? [] : [{rank, label, points}];
  });
  if (years.length < 2 || lines.length < 2) return null;
  return {
    id: `index-${indicatorId}`,
    title: labelOf(indicatorId),
    subtitle: words.indexTitle(formatYears(years)),
    draw: titleId =>
      renderSvg(indexLines(lines, options), {
        titleId,
        description: lines
          .map(({label, points}) =>
            words.inYear(capitalise(label), formatNumber(points.at(-1)!.value), points.at(-1)!.year)
          )
          .join(" ")
      }),
    legend: words.legendIndex,
    table: {
      head: [words.stockClass, ...years.map(String), `${words.areas}, ${last}`],
      rows: ranks.map(({rank, label}) => ({
        few: [...years, last].map(year => rowOf(rank, year)?.greyed ?? true),
        cells: [
          label,
          ...years.map(year => {
            const value = indexOf(rank, year);
            return value === null ? "–" : formatNumber(value);
          }),
          formatNumber(rowOf(rank, last)?.areasCount ?? 0)
        ]
      }))
    }
  };
}

/** A gap between groups of few areas is no gap between kinds of areas. */
export const withEnough = (rows: readonly GapRow[]): readonly GapRow[] => rows.filter(({greyed}) => !greyed);

const percentOf = (growth: number) => `${formatSigned(growth * 100, 0)} %`;

/** Growth of the gap between the outer classes; none where one of them is of few areas. */
export const gapTable = (rows: readonly GapRow[]): ResearchTable => ({
  head: words.gapHead,
  rows: withEnough(rows).map(
    ({indicatorId, firstYear, lastYear, firstGap, lastGap, growth, low, high, areasCount}) => ({
      cells: [
        labelOf(indicatorId),
        formatYears([firstYear, lastYear]),
        formatNumber(areasCount),
        formatNumber(firstGap),
        formatNumber(lastGap),
        percentOf(growth),
        low === null || high === null ? "–" : `${percentOf(low)} – ${percentOf(high)}`
      ]
    })
  )
});

/** Development of the dimensions where nearly all dwellings are those of housing associations. */
export function concentratedChart(rows: readonly DevelopmentRow[]): ResearchChart | null {
  const own = rows.filter(({figureId}) => figureId === "13");
  const last = Math.max(...own.map(({toYear}) => toYear));
  const find = (groupId: string, indicatorId: string) =>
    own.find(row => row.groupId === groupId && row.indicatorId === indicatorId && row.toYear === last);
  const bars = measureIds.flatMap(indicatorId => {
    const [concentrated, all] = [find("concentrated", indicatorId), find("all", indicatorId)];
    return concentrated && all ? [{label: labelOf(indicatorId), concentrated, all}] : [];
  });
  if (bars.length === 0) return null;
  const drawn = bars.map(({label, concentrated, all}) => ({
    label,
    count: `${formatNumber(concentrated.areasCount)} ${words.areas}`,
    value: concentrated.development,
    low: concentrated.low,
    high: concentrated.high,
    few: concentrated.greyed,
    comparator: all.development
  }));
  return {
    id: "figuur-13",
    title: words.concentratedName,
    subtitle: words.concentratedTitle(formatYears([bars[0]!.all.fromYear, last])),
    draw: titleId =>
      renderSvg(signedBars({rows: drawn, words}, options), {
        titleId,
        description: drawn
          .map(({label, value, comparator}) => words.concentratedRow(label, signed(value), signed(comparator)))
          .join(" ")
      }),
    legend: words.legendConcentrated,
    table: {
      head: [words.part, words.concentrated, words.interval, words.areas, words.allAreas, words.areas],
      rows: bars.map(({label, concentrated, all}) => ({
        few: concentrated.greyed,
        cells: [
          label,
          signed(concentrated.development),
          signedBetween(concentrated),
          formatNumber(concentrated.areasCount),
          signed(all.development),
          formatNumber(all.areasCount)
        ]
      }))
    }
  };
}

/** Development by level of liveability in the last year. */
export function levelChart(rows: readonly DevelopmentRow[]): ResearchChart | null {
  const own = rows
    .filter(({figureId}) => figureId === "8")
    .toSorted((a, b) => Number(b.groupId) - Number(a.groupId))
    .map(row => ({...row, label: classSchemeById("leefbaarometer_score").labels[Number(row.groupId) - 1]!.nl}));
  if (!own.some(({areasCount}) => areasCount > 0)) return null;
  const {fromYear, toYear} = own[0]!;
  const drawn = own.map(({label, areasCount, development, low, high, greyed}) => ({
    label,
    count: areasCount === 0 ? words.none : `${formatNumber(areasCount)} ${words.areas}`,
    value: development,
    low,
    high,
    few: greyed,
    comparator: null
  }));
  return {
    id: "figuur-8",
    title: words.levelName,
    subtitle: words.levelTitle(formatYears([fromYear, toYear]), toYear),
    draw: titleId =>
      renderSvg(signedBars({rows: drawn, words}, options), {
        titleId,
        description: drawn
          .flatMap(({label, value}) => (value === null ? [] : [`${capitalise(label)}: ${signed(value)}.`]))
          .join(" ")
      }),
    legend: words.legendLevel,
    table: {
      head: [words.levelIn(toYear), words.areas, words.development, words.interval],
      rows: own.map(row => ({
        few: row.greyed,
        cells: [row.label, formatNumber(row.areasCount), signed(row.development), signedBetween(row)]
      }))
    }
  };
}

/** Turning points, one chart a measure. */
export const turningCharts = (points: readonly TurningPointRow[], lines: readonly TurningLineRow[]): ResearchChart[] =>
  measureIds.flatMap(indicatorId => {
    const point = points.find(row => row.indicatorId === indicatorId);
    const own = lines.filter(row => row.indicatorId === indicatorId);
    return point && own.length > 1 ? [turningChart(point, own)] : [];
  });

function turningChart(point: TurningPointRow, own: readonly TurningLineRow[]): ResearchChart {
  const {indicatorId, turningPoint, low, high, foundShare, fromYear, toYear, areasCount} = point;
  const finding =
    turningPoint === null || low === null || high === null
      ? words[turningOutcome(turningPoint, foundShare ?? 0) === "none" ? "turningNone" : "turningDoubt"]
      : words.turningFound(formatShare(turningPoint), formatShare(low), formatShare(high));
  const points = own.map(({stockPct, development}) => ({stock: stockPct / 100, development}));
  const labels = {above: words.turningAbove, below: words.turningBelow, axis: words.turningAxis, value: signed};
  const certainty = words.turningUnsure(
    formatShare(foundShare ?? 0),
    formatYears([fromYear, toYear]),
    formatNumber(areasCount)
  );
  return {
    id: `kantelpunt-${indicatorId}`,
    title: labelOf(indicatorId),
    subtitle: `${finding} ${certainty}`,
    draw: titleId =>
      renderSvg(turningLine({points, turningPoint, low, high}, labels, options), {titleId, description: finding}),
    legend: words.legendTurning,
    table: {
      head: [words.stockClass, words.averageDevelopment],
      rows: own
        .filter(({stockPct}) => stockPct % 10 === 0)
        .map(({stockPct, development}) => ({cells: [formatShare(stockPct / 100), signed(development)]}))
    }
  };
}
