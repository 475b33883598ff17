import {changeGroupIds} from "../../catalog/judgements.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {shareBars} from "../charts/research/share-bars.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {formatNumber, formatShare, formatYears} from "../format.ts";
import type {ResearchChart} from "./research-figure.ts";
import type {ChangeGroupRow} from "./rows.ts";
import {words} from "./words.ts";

const texts = words.change;

/** Who live where liveability fell, stayed and rose; null without areas that can be followed. */
export function changeChart(rows: readonly ChangeGroupRow[]): ResearchChart | null {
  const ordered = changeGroupIds.flatMap(id => rows.find(({groupId}) => groupId === id) ?? []);
  const total = ordered.reduce((sum, {residentsCount}) => sum + residentsCount, 0);
  if (total === 0) return null;
  const bars = ordered.map(({groupId, areasCount, residentsCount}) => ({
    label: texts.groups[groupId],
    count: texts.residents(formatNumber(residentsCount)),
    share: residentsCount / total,
    ...{low: null, high: null, published: null, few: areasCount < 10, areas: areasCount, residents: residentsCount}
  }));
  const years = formatYears([ordered[0]!.fromYear, ordered[0]!.toYear]);
  return {
    id: "verandering",
    title: texts.title,
    subtitle: texts.subtitle(years),
    draw: titleId =>
      renderSvg(shareBars(bars, {document: svgDocument, width: 360}), {
        titleId,
        description: bars.map(({label, share, count}) => `${label}: ${formatShare(share)}, ${count}.`).join(" ")
      }),
    legend: texts.legend,
    table: {
      head: texts.head,
      rows: bars.map(({label, areas, residents, share, few}) => ({
        few,
        cells: [label, formatNumber(areas), formatNumber(residents), formatShare(share)]
      }))
    }
  };
}
