import {closedNumbers} from "../../catalog/closed-numbers.ts";
import type {Verdict} from "../../catalog/judgements.ts";
import {type ClaimUnit, type PublishedClaim, publishedClaims} from "../../catalog/published-claims.ts";
import {publishedFindings} from "../../catalog/published-findings.ts";
import {capitalise, formatNumber, formatShare, formatSigned, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import type {ResearchTable} from "./research-figure.ts";
import type {ComparisonRow} from "./rows.ts";
import {words} from "./words.ts";

const texts = words.comparison;

/** Our number as its unit is written. */
function written(value: number, unit: ClaimUnit): string {
  switch (unit) {
    case "share":
      return formatShare(value, value > 0 && value < 0.05 ? 1 : 0);
    case "share_difference":
      return texts.points(formatSigned(value * 100, 0));
    case "growth":
      return `${formatSigned(value * 100, 0)} %`;
    case "score":
      return formatSigned(value, 3);
    case "residents":
      return formatNumber(Math.round(value / 10_000) * 10_000);
  }
}

/** Our row of a claim: of the level that rests on most areas; null where there is none. */
export function rowOfClaim(rows: readonly ComparisonRow[], {id}: Pick<PublishedClaim, "id">): ComparisonRow | null {
  const own = rows.filter(({claimId}) => claimId === id);
  return own.toSorted((a, b) => b.areasCount - a.areasCount)[0] ?? null;
}

/** Our number with its interval, years and areas, in words. */
function oursOf(row: ComparisonRow | null, unit: ClaimUnit): string {
  if (row === null || (row.value === null && row.areasCount === 0)) return texts.noAreas;
  const {value, low, high, areasCount, level, fromYear, toYear} = row;
  const years = fromYear === toYear ? `${toYear}` : formatYears([fromYear, toYear]);
  const about = texts.about(
    formatNumber(areasCount),
    texts.areas(areasCount, level),
    years,
    unit === "share_difference"
  );
  if (value === null) return `${texts.none}; ${about}`;
  const between = (from: number, to: number) =>
    from === to ? written(from, unit) : `${written(from, unit)} ${texts.to} ${written(to, unit)}`;
  const interval = low === null || high === null ? "" : ` (${between(low, high)})`;
  const {withoutLowest: lowest, withoutHighest: highest} = row;
  const without = lowest === null || highest === null ? "" : `; ${texts.without(between(lowest, highest))}`;
  return `${written(value, unit)}${interval}${without}; ${about}`;
}

const verdictOf = (row: ComparisonRow | null): Verdict => row?.verdict ?? "too_few";

/** What is published beside what is found here, for one page; null where the text gives nothing to compare. */
export function claimsTable(page: string, rows: readonly ComparisonRow[]): ResearchTable | null {
  const own = publishedClaims.filter(claim => claim.page === page);
  if (own.length === 0) return null;
  return {head: texts.head, rows: own.map(claim => claimRow(claim, rows))};
}

function claimRow(claim: PublishedClaim, rows: readonly ComparisonRow[]): ResearchTable["rows"][number] {
  const row = rowOfClaim(rows, claim);
  const verdict = verdictOf(row);
  const unsaid = verdict === "too_few" || verdict === "too_uncertain";
  const few = unsaid || verdict === "depends_on_index";
  const told = texts.verdicts[verdict];
  const read = unsaid ? null : readAs(claim);
  return {
    few,
    cells: [
      claim.subject.nl,
      claim.isOtherReading ? texts.otherReading(told) : told,
      `${claim.wording.nl} (${claim.where.nl})${read === null ? "" : `, ${read}`}`,
      oursOf(row, claim.unit)
    ]
  };
}

/** "gelezen als 12,5 tot 17,5 %": what a rounded number or a limit covers; null where its wording is a direction, a range or exact. */
function readAs({says, wording, unit}: PublishedClaim): string | null {
  if (!("range" in says)) return null;
  const [from, to] = says.range;
  if (from === to) return null;
  const isShare = unit === "share" || unit === "growth";
  const [low, high] = [from, to].map(edge => {
    const shown = isShare ? Math.round(edge * 1000) / 10 : edge;
    return formatNumber(shown, Number.isInteger(shown) ? 0 : 1);
  }) as [string, string];
  const printed: readonly string[] = wording.nl.match(/\d[\d.,]*/g) ?? [];
  if (printed.includes(low) && printed.includes(high)) return null;
  return texts.readAs(low, isShare ? `${high}\u00a0%` : high);
}

/** Which sentence says what differs. */
function differenceOf({publication, page, unit}: PublishedClaim): keyof typeof texts.differs {
  if (unit === "residents") return "residents";
  if (publication === "woon") return "film";
  return page === "ontwikkeling-naar-niveau" ? "level" : "stock";
}

/** Whether what a page shows says something else with another choice of the figures of the index. */
export const hangsOnIndex = (page: string, rows: readonly ComparisonRow[]): boolean =>
  publishedClaims.some(claim => claim.page === page && verdictOf(rowOfClaim(rows, claim)) === "depends_on_index");

/** The whole table of published against ours, each subject a link to its page. */
export function comparisonTable(rows: readonly ComparisonRow[]): Html {
  const body = publishedClaims.map(claim => {
    const {cells, few} = claimRow(claim, rows);
    const [subject, verdict, published, ours] = cells;
    const source = texts.publications[claim.publication];
    const differs = texts.differs[differenceOf(claim)];
    return html`<tr><th scope="row"><a href="/onderzoek/${claim.page}/">${subject}</a></th><td${few && html` class="few"`}>${verdict}</td><td>${source}: ${published}</td><td${few && html` class="few"`}>${ours}</td><td>${differs}</td></tr>`;
  });
  return html`<section class="scroll" tabindex="0" aria-label="${texts.title}"><table class="stacked"><thead><tr>${[...texts.head, texts.differsHead].map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${body}</tbody></table></section>`;
}

/** How many claims have each verdict, in a sentence; a number that has two readings is one claim. */
export function verdictSentence(rows: readonly ComparisonRow[]): string {
  const claims = publishedClaims.filter(({isOtherReading}) => !isOtherReading);
  const counted = (verdict: Verdict) => claims.filter(claim => verdictOf(rowOfClaim(rows, claim)) === verdict).length;
  return texts.sentence(
    claims.length,
    counted("also_here"),
    counted("not_here"),
    counted("depends_on_index"),
    counted("too_few"),
    counted("too_uncertain")
  );
}

/** The numbers of the publications that open figures cannot be set beside, folded by the reason. */
export function closedList(hasSurvey: boolean): Html {
  const surveyed = publishedFindings.map(finding => ({
    ...finding,
    publication: "woon" as const,
    reason: hasSurvey ? texts.withSurvey : texts.because.survey
  }));
  const closed = closedNumbers.map(({because, ...number}) => ({...number, reason: texts.because[because]}));
  const byReason = [...Map.groupBy([...surveyed, ...closed], ({reason}) => reason)];
  return html`${byReason.map(
    ([reason, numbers]) =>
      html`<details class="extra"><summary>${reason} (${numbers.length})</summary><dl class="by-type">${numbers.map(
        ({subject, publication, wording, where}) =>
          html`<dt>${capitalise(subject.nl)}</dt><dd>${texts.publications[publication]}: ${wording.nl} (${where.nl})</dd>`
      )}</dl></details>`
  )}`;
}
