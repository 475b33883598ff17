import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import {cohortCohesion, cohortCrossTable, cohortFigures, type PublishedShare} from "../../catalog/cohort-figures.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {type ShareRow, shareBars} from "../charts/research/share-bars.ts";
import {shareMatrix} from "../charts/research/share-matrix.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {capitalise, formatNumber, formatShare, formatYears} from "../format.ts";
import type {ResearchChart} from "./research-figure.ts";
import type {CohortRow, PeriodRow} from "./rows.ts";
import {words} from "./words.ts";

const options = {document: svgDocument, width: 360};
const classes = cohesionClassLabels.map((_, index) => index + 1);
const labelOf = (cohesionClass: number) => cohesionClassLabels[cohesionClass - 1]!.nl;
/** A share of a few percent with a decimal: one in a hundred is not two in a hundred. */
const percent = (share: number | null) =>
  share === null ? "–" : formatShare(share, share > 0 && share < 0.05 ? 1 : 0);
const interval = ({low, high}: CohortRow) =>
  low === null || high === null ? "–" : `${percent(low)} – ${percent(high)}`;

/** Numbers that the text of the publication gives for a figure. */
export const publishedOf = (figureId: string): readonly PublishedShare[] =>
  figureId === cohortCohesion.id
    ? [cohortCohesion.published]
    : (cohortFigures.find(({id}) => id === figureId)?.published ?? []);

/** Chart and table of a figure on cohorts; null when no buurt counts. */
export function cohortChart(
  rows: readonly CohortRow[],
  figureId: string,
  period: PeriodRow | null
): ResearchChart | null {
  const own = rows.filter(row => row.figureId === figureId);
  if (!own.some(({areasCount}) => areasCount > 0)) return null;
  const title = words.cohortTitles[figureId] ?? cohortFigures.find(({id}) => id === figureId)!.title.nl;
  const years = period === null ? "" : formatYears([period.problemsFromYear, period.problemsToYear]);
  if (figureId === cohortCrossTable.id) return matrixChart(own, title, words.shareTitle(years));
  return barChart(own, figureId, title, figureId === cohortCohesion.id ? words.classTitle : words.shareTitle(years));
}

function barChart(own: readonly CohortRow[], figureId: string, title: string, subtitle: string): ResearchChart {
  const ordered = own.toSorted((a, b) => b.cohesionClass - a.cohesionClass);
  // the published number of figure 4-7 is about five classes together: it stands in the table below
  const published = figureId === cohortCohesion.id ? [] : publishedOf(figureId);
  const bars = ordered.map(
    (row): ShareRow => ({
      label: labelOf(row.cohesionClass),
      count: row.areasCount === 0 ? words.none : countOf(row),
      share: row.share,
      low: row.low,
      high: row.high,
      few: row.greyed,
      published: published.find(({cohesionClasses}) => cohesionClasses.includes(row.cohesionClass))?.share ?? null
    })
  );
  const known = bars.filter(({share}) => share !== null);
  return {
    id: `figuur-${figureId}`,
    title,
    subtitle,
    draw: titleId =>
      renderSvg(shareBars(bars, options), {
        titleId,
        description: known
          .map(({label, share, count, few}) => `${capitalise(label)}: ${few ? "" : `${percent(share)}, `}${count}.`)
          .join(" ")
      }),
    legend: words.legendShare + (published.length > 0 ? words.legendPublished : ""),
    table: {
      head: [words.cohesionNow, words.areas, words.outcome, words.share, words.interval],
      rows: ordered.map(row => ({
        few: row.greyed,
        cells: [
          labelOf(row.cohesionClass),
          formatNumber(row.areasCount),
          formatNumber(row.outcomeCount),
          percent(row.share),
          interval(row)
        ]
      }))
    }
  };
}

const countOf = ({outcomeCount, areasCount}: Pick<CohortRow, "outcomeCount" | "areasCount">) =>
  words.of(formatNumber(outcomeCount), formatNumber(areasCount));

function matrixChart(own: readonly CohortRow[], title: string, subtitle: string): ResearchChart {
  const cellOf = (id: string, cohesionClass: number) =>
    own.find(row => row.outcomeId === id && row.cohesionClass === cohesionClass) ?? null;
  const lines = trajectoryKinds.map(({id, label}) => ({
    label: label.nl,
    cells: classes.map(cohesionClass => {
      const cell = cellOf(id, cohesionClass);
      return cell === null || cell.share === null ? null : {share: cell.share, few: cell.greyed};
    })
  }));
  const areasOf = (cohesionClass: number) => own.find(row => row.cohesionClass === cohesionClass)?.areasCount ?? 0;
  return {
    id: `figuur-${cohortCrossTable.id}`,
    title,
    subtitle,
    draw: titleId =>
      renderSvg(
        shareMatrix({rows: lines, columns: classes.map(String), axis: words.matrixAxis as [string, string]}, options),
        {titleId, description: classes.flatMap(one => mostOften(own, one)).join(" ") || words.mostOftenUnknown}
      ),
    legend: words.legendMatrix,
    table: {
      head: [words.trajectory, ...classes.map(labelOf)],
      rows: [
        {cells: [words.areas, ...classes.map(one => formatNumber(areasOf(one)))]},
        ...lines.map(({label, cells}) => ({
          few: cells.map(cell => cell?.few ?? true),
          cells: [label, ...cells.map(cell => percent(cell?.share ?? null))]
        }))
      ]
    }
  };
}

function mostOften(own: readonly CohortRow[], cohesionClass: number): string[] {
  const known = own.flatMap(row =>
    row.cohesionClass === cohesionClass && row.share !== null && !row.greyed ? [row] : []
  );
  const top = known.toSorted((a, b) => b.share! - a.share!)[0];
  const kind = trajectoryKinds.find(({id}) => id === top?.outcomeId);
  if (!top || !kind) return [];
  const share = `${percent(top.share)} van ${formatNumber(top.areasCount)}`;
  return [words.mostOften(capitalise(labelOf(cohesionClass)), kind.label.nl, share)];
}
