import {wilsonInterval} from "../../analysis/statistics/wilson-interval.ts";
import type {ResearchLevel} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {renderSvg} from "../charts/render-svg.ts";
import {shareBars} from "../charts/research/share-bars.ts";
import {svgDocument} from "../charts/svg-document.ts";
import {formatNumber, formatShare, formatYears} from "../format.ts";
import type {ResearchChart} from "./research-figure.ts";
import type {PeriodRow} from "./rows.ts";
import {words} from "./words.ts";

const texts = words.stable;

/** Areas of a level with a film in a period, and the share of them where neither measure changed. */
export const stableOf = (period: PeriodRow, level: ResearchLevel): {count: number; share: number | null} =>
  level === "wijk"
    ? {count: period.wijkenCount, share: period.wijkenStableShare}
    : {count: period.areasCount, share: period.stableShare};

/** In how many areas both measures stayed the same, period by period; null without a period. */
export function stableChart(periods: readonly PeriodRow[], level: ResearchLevel): ResearchChart | null {
  const bars = periods.flatMap(period => {
    const {count, share} = stableOf(period, level);
    if (share === null || count < thresholds.areasForCell.value) return [];
    return [
      {
        label: formatYears([period.problemsFromYear, period.problemsToYear]),
        count: texts.areas(formatNumber(count)),
        ...{areas: count, share, ...wilsonInterval(share, count)},
        vulnerability: formatYears([period.vulnerabilityFromYear, period.vulnerabilityToYear]),
        few: false,
        published: null
      }
    ];
  });
  if (bars.length === 0) return null;
  return {
    id: "stabiel",
    title: texts.title,
    subtitle: texts.subtitle,
    draw: titleId =>
      renderSvg(shareBars(bars, {document: svgDocument, width: 360}), {
        titleId,
        description: bars.map(({label, share, count}) => `${label}: ${formatShare(share)}, ${count}.`).join(" ")
      }),
    legend: words.legendShare,
    table: {
      head: texts.head,
      rows: bars.map(({label, vulnerability, areas, share, low, high}) => ({
        cells: [
          label,
          vulnerability,
          formatNumber(areas),
          formatShare(share),
          `${formatShare(low)} – ${formatShare(high)}`
        ]
      }))
    }
  };
}
