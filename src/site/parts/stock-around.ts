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
  const near = [around.aroundLow!, around.aroundHigh!] as const;
  const own = [around.ownLow!, around.ownHigh!] as const;
  const beside = published === null ? words.noWhole(area.level) : words.whole(area.level, published);
  const differs = whole?.value != null && isCountedApart(whole.value, own);
  const sentences = [
    `${words.around(area.level, rangeOf(near), around.year)}${beside}`,
    whole?.value != null && isOutside(whole.value, near) && words.outside(area.level, whole.year !== around.year),
    differs && words.countsDiffer(area.level, rangeOf(own)),
    (isRange(near) || (differs && isRange(own))) && words.rounding
  ];
  return html`<p class="note">${sentences.filter(Boolean).join(" ")}</p>`;
}

type Range = readonly [low: number, high: number];

const toPercent = (share: number): number => Math.round(100 * share);

/** Does the page print a share of the whole below the least or above the most around the dwellings? */
const isOutside = (share: number, [low, high]: Range): boolean =>
  toPercent(share) < toPercent(low) || toPercent(share) > toPercent(high);

const isRange = ([low, high]: Range): boolean => toPercent(low) !== toPercent(high);

/** Is the share of the whole clearly outside what its own squares say? */
const isCountedApart = (share: number, [low, high]: Range): boolean =>
  Math.max(low - share, share - high) > thresholds.stockCountsApart.value;

/** "37 tot 47 %", or "ongeveer 62 %" where both are that: the squares are rounded. */
function rangeOf(shares: Range): string {
  const [low, high] = shares.map(share => formatNumber(toPercent(share))) as [string, string];
  const most = percentWords(high, language);
  return isRange(shares) ? words.range(low, most) : words.about(most);
}
