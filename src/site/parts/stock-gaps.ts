import {indicatorById} from "../../catalog/indicators/index.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {capitalise, formatNumber, formatShare, formatValue} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import type {StockGap, StockGapRow} from "../inside-data.ts";

const words = strings.stockGaps;

/**
 * The first of the four questions of a gemeente: how areas with much housing-association stock differ from those with
 * little, and whether the country does so too. Null where there are too few of either.
 */
export function stockGaps(gaps: readonly StockGap[]): Html | null {
  const [first] = gaps;
  if (!first) return null;
  const {many} = strings.levels[first.here.level];
  const [much, little] = [thresholds.stockMuch, thresholds.stockLittle].map(({value}) => formatShare(value));
  const rows = gaps.map(gap => {
    const {label, highIs} = indicatorById(gap.here.indicatorId);
    const years = `${gap.here.fromYear} → ${gap.here.toYear}`;
    return html`<tr><th scope="row">${capitalise(label[language])}${highIs && strings.profile.highIs[highIs]}, ${years}</th>${[gap.here, gap.land].map(row => html`<td>${ofGroup(row, "much")}</td><td>${ofGroup(row, "little")}</td>`)}</tr>`;
  });
  const heads = [words.here, words.land].flatMap(where => [words.much(where), words.little(where)]);
  return html`<h3 id="veel-en-weinig">${words.title(many)}</h3><p class="note">${words.note(many, much!, little!, first.here.stockYear)}</p><section tabindex="0" aria-labelledby="veel-en-weinig"><table class="gaps"><thead><tr><td></td>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** "24,0 % → 22,1 % (5)": the mean of a group in both years, and of how many areas. */
function ofGroup(row: StockGapRow, group: "much" | "little"): string {
  const indicator = indicatorById(row.indicatorId);
  const shown = (value: number) => formatValue(value, indicator);
  const [from, to, count] =
    group === "much" ? [row.muchFrom, row.muchTo, row.muchCount] : [row.littleFrom, row.littleTo, row.littleCount];
  return `${shown(from)} → ${shown(to)} (${formatNumber(count)})`;
}
