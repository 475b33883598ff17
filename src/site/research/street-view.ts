import {landCode} from "../../catalog/areas.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {classBars} from "../charts/research/class-bars.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {capitalise, formatNumber, formatShare} from "../format.ts";
import type {ResearchChart, ResearchTable} from "./research-figure.ts";
import type {CellVarianceRow} from "./rows.ts";
import {words} from "./words.ts";

const scoreId = "leefbaarheid_score";
const labelOf = ({indicatorId}: CellVarianceRow) => capitalise(indicatorById(indicatorId).label.nl);
const percent = (share: number | null) => (share === null ? "–" : formatShare(share));

/** How much of all difference lies within buurten; null without cells. */
export function varianceChart(rows: readonly CellVarianceRow[]): ResearchChart | null {
  const ofAll = rows.filter(({gemeenteCode}) => gemeenteCode === landCode);
  if (ofAll.length === 0) return null;
  const last = Math.max(...ofAll.map(({year}) => year));
  const shown = ofAll
    .filter(({year}) => year === last)
    .toSorted((a, b) => Number(b.indicatorId === scoreId) - Number(a.indicatorId === scoreId))
    .map(row => ({label: labelOf(row), within: row.withinShare}));
  const bars = shown.map(({label, within}) => ({
    label,
    count: `${percent(within)} ${words.within}`,
    shares: within === null ? [] : [within, 1 - within]
  }));
  return {
    id: "binnen-tussen",
    title: words.varianceName,
    subtitle: words.varianceTitle(last),
    draw: titleId =>
      renderSvg(classBars({rows: bars, tones: [8, 6]}, {document: svgDocument, width: 360}), {
        titleId,
        description: bars.map(({label, count}) => `${label}: ${count}.`).join(" ")
      }),
    legend: words.legendVariance,
    table: {
      head: words.cellsHead,
      rows: ofAll.map(row => ({
        cells: [labelOf(row), `${row.year}`, formatNumber(row.cellsCount), percent(row.withinShare)]
      }))
    }
  };
}

/** The same for each gemeente, by name. */
export function gemeenteTable(rows: readonly CellVarianceRow[], nameOf: (code: string) => string): ResearchTable {
  const own = rows.filter(({gemeenteCode, indicatorId}) => gemeenteCode !== landCode && indicatorId === scoreId);
  const last = Math.max(...own.map(({year}) => year));
  const {compare} = new Intl.Collator("nl");
  return {
    head: words.gemeentenHead,
    rows: own
      .filter(({year}) => year === last)
      .map(row => ({cells: [nameOf(row.gemeenteCode), formatNumber(row.cellsCount), percent(row.withinShare)]}))
      .toSorted((a, b) => compare(a.cells[0]!, b.cells[0]!))
  };
}
