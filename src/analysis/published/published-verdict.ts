import type {Verdict} from "../../catalog/judgements.ts";
import type {PublishedStatement} from "../../catalog/published-claims.ts";
import {thresholds} from "../../catalog/thresholds.ts";

/** The same number of ours; bounds null where there is none to give. */
export interface OwnNumber {
  low: number | null;
  high: number | null;
  /** Areas that it rests on; of a difference those of the smaller group. */
  areas: number;
  /** Is it a share? Then an interval may be too wide to say anything. */
  isShare: boolean;
  /** Is it a count? Then its edges may lie too far apart to say anything. */
  isCount?: boolean;
  /** May there be such a number, though ours has none? */
  isUnsure?: boolean;
}

/**
 * Is what was published also found here? A number is, when our interval reaches what its wording covers; a direction is,
 * when our whole interval lies on that side of zero. Fewer areas than a cell needs say nothing, and neither does a share that
 * may be nearly anything, nor a count of which the highest edge is many times the lowest (`thresholds.tellingTimes`).
 *
 * The test is of our number, not of theirs: cells, years and index differ, and who finds another number has not shown the
 * published one wrong.
 *
 * @example
 * publishedVerdict({low: 0.3, high: 0.46, areas: 142, isShare: true}, {range: [0.75, 0.85]}); // => "not_here"
 * @example
 * publishedVerdict({low: 0.1, high: 0.4, areas: 14, isShare: false}, {side: "above"}); // => "also_here"
 */
export function publishedVerdict(
  {low, high, areas, isShare, isCount = false, isUnsure = false}: OwnNumber,
  statement: PublishedStatement
): Verdict {
  if (areas < thresholds.areasForCell.value) return "too_few";
  if (low === null || high === null) return isUnsure ? "too_uncertain" : "not_here";
  if ("side" in statement) return (statement.side === "above" ? low > 0 : high < 0) ? "also_here" : "not_here";
  if (isShare && high - low > thresholds.tellingWidth.value) return "too_uncertain";
  if (isCount && high > thresholds.tellingTimes.value * low) return "too_uncertain";
  const [from, to] = statement.range;
  return low <= to && high >= from ? "also_here" : "not_here";
}
