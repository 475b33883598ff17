import {classSchemeById} from "../../catalog/class-schemes.ts";
import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import {stockClassLabels} from "../../catalog/stock-classes.ts";
import {surveyScales} from "../../catalog/survey-scales.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {classBars} from "../charts/research/class-bars.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {capitalise, formatNumber, formatShare} from "../format.ts";
import type {ResearchChart} from "./research-figure.ts";
import type {SurveyRow} from "./rows.ts";
import {words} from "./words.ts";

const texts = words.survey;
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const three = [2, 5, 8];

/** One chart for each figure of a survey that may be shown. */
export const surveyCharts = (rows: readonly SurveyRow[]): ResearchChart[] =>
  [...Map.groupBy(rows, row => row.survey).values()].flatMap((ofSurvey, at, all) =>
    [...Map.groupBy(ofSurvey, row => row.figureId)].map(([figureId, own]) => {
      const chart = surveyChart(figureId, own);
      if (all.length === 1) return chart;
      return {...chart, id: `${chart.id}-${at + 1}`, title: texts.of(chart.title, own[0]!.survey)};
    })
  );

function surveyChart(figureId: string, own: readonly SurveyRow[]): ResearchChart {
  const ordered = own.toSorted((a, b) => a.rowRank - b.rowRank || a.columnId - b.columnId);
  const lines = [...Map.groupBy(ordered, row => row.rowId)].map(([rowId, cells]) => ({
    label: rowLabel(figureId, rowId),
    count: formatNumber(cells[0]!.respondentsCount),
    shares: cells.map(({share}) => share)
  }));
  const columns = columnLabels(figureId, lines[0]!.shares.length);
  const last = columns.at(-1)!;
  const tones = columns.length === three.length ? three : nine;
  const shown = (share: number | null) => (share === null ? texts.withheld : formatShare(share));
  return {
    id: `enquete-${figureId}`,
    title: texts.titles[figureId]!,
    subtitle: texts.subtitle(columns[0]!, last),
    draw: titleId =>
      renderSvg(classBars({rows: lines, tones}, {document: svgDocument, width: 360}), {
        titleId,
        description: lines
          .map(({label, shares}) => texts.highest(capitalise(label), last, shown(shares.at(-1)!)))
          .join(" ")
      }),
    legend: words.legendClasses,
    table: {
      head: [texts.group, ...columns, texts.participants],
      rows: lines.map(({label, shares, count}) => ({cells: [label, ...shares.map(shown), count]}))
    }
  };
}

function columnLabels(figureId: string, count: number): readonly string[] {
  if (count === three.length) return texts.agreement;
  if (figureId === "2-1") return nine.map(texts.class);
  const labels = figureId === "3-1" ? classSchemeById("leefbaarometer_score").labels : cohesionClassLabels;
  return labels.map(({nl}) => nl);
}

function rowLabel(figureId: string, rowId: string): string {
  const rank = Number(rowId);
  switch (figureId) {
    case "2-1":
      return surveyScales.find(({id}) => id === rowId)!.label.nl;
    case "3-2":
      return texts.stock(stockClassLabels[rank - 1]!.nl);
    case "3-3":
      return texts.vulnerability[rank - 1]!;
    case "3-4":
      return texts.nuisance(rank);
    case "forms":
      return texts.forms[rowId.split(".").at(-1)!] ?? rowId;
    default:
      return texts.cohesion(cohesionClassLabels[rank - 1]!.nl);
  }
}
