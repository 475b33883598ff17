import {percentWords} from "../../catalog/number-words.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {StockAround} from "../data.ts";
import {formatNumber, formatShare} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {isSmall} from "../shown.ts";
import type {ProfileContext} from "./context.ts";

const words = strings.stockAround;

/**
 * Of a wijk or buurt which housing-association stock is meant: that of the area as a whole, that within 200 m of its
 * dwellings, or both beside each other. Null where neither is known, and for larger areas.
 */
export function stockAround(around: StockAround | null, {profile: {area, comparisons}}: ProfileContext): Html | null {
  if ((area.level !== "wijk" && area.level !== "buurt") || area.water || isSmall(area)) return null;
  const whole = comparisons.get("corporatie_share");
  const published = whole?.value == null ? null : {share: formatShare(whole.value, 0), year: whole.year};
  if (around === null) return published && html`<p class="note">${words.wholeAlone(area.level, published.year)}</p>`;
  const shares = rangeOf(around.aroundLow!, around.aroundHigh!);
  const beside = published === null ? words.noWhole(area.level) : words.whole(area.level, published);
  const apart =
    whole?.value != null && differs(whole.value, around)
      ? ` ${words.countsDiffer(area.level, rangeOf(around.ownLow!, around.ownHigh!))}`
      : "";
  return html`<p class="note">${words.around(shares, around.year)}${beside} ${words.rounding}${apart}</p>`;
}

/** Is the share of the whole clearly outside what its own squares say? */
const differs = (share: number, {ownLow, ownHigh}: StockAround): boolean =>
  Math.max(ownLow! - share, share - ownHigh!) > thresholds.stockCountsApart.value;

/** "37 tot 47 %", or "62 %" where both are that. */
function rangeOf(from: number, to: number): string {
  const [low, high] = [from, to].map(share => formatNumber(100 * share));
  const most = percentWords(high!, language);
  return low === high ? most : words.range(low!, most);
}
