import type {Verdict} from "../../catalog/judgements.ts";
import type {PublishedStatement} from "../../catalog/published-claims.ts";
import {type OwnNumber, publishedVerdict} from "./published-verdict.ts";

/**
 * The verdict on a number that rests on an index: that of `publishedVerdict`, where it is the same with each figure of the
 * index left out in turn. Else none: then it hangs on which figures were chosen, which no interval tells. A number that lies
 * below what is published with one choice and above it with another says nothing either, though it is found with neither.
 *
 * @param own      with all figures of the index
 * @param without  with each of them left out; none for a number that rests on no index, whose verdict stands
 * @example
 * verdictWithoutOne({low: 0.3, high: 0.46, areas: 142, isShare: true}, [{low: 0.9, high: 0.97, areas: 140, isShare: true}], {range: [0.75, 0.85]}); // => "depends_on_index"
 * @example
 * verdictWithoutOne({low: 0.3, high: 0.46, areas: 142, isShare: true}, [{low: 0.2, high: 0.4, areas: 140, isShare: true}], {range: [0.75, 0.85]}); // => "not_here"
 */
export function verdictWithoutOne(
  own: OwnNumber,
  without: readonly OwnNumber[],
  statement: PublishedStatement
): Verdict {
  const verdict = publishedVerdict(own, statement);
  if (verdict === "too_few" || verdict === "too_uncertain") return verdict;
  const stands = (other: OwnNumber) =>
    publishedVerdict(other, statement) === verdict &&
    (verdict === "also_here" || liesBelow(other, statement) === liesBelow(own, statement));
  return without.every(stands) ? verdict : "depends_on_index";
}

/** Does all of an interval lie below a published number? A direction has no two sides to miss it on. */
const liesBelow = ({high}: OwnNumber, statement: PublishedStatement): boolean =>
  "range" in statement && high !== null && high < statement.range[0];
