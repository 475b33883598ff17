import type {Context} from "../checks/context.ts";
import type {Block} from "../page/read-page.ts";

/** Named parts of a sentence that a pattern found. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** What a sentence may need of the sentences before it in the same paragraph. */
export interface Memory {
  block: Block;
  year: number | null;
  /** The figure, years and values that the last sentence told a change of. */
  told: {figure: string; first: number; last: number; up: boolean | null} | null;
}

/** A template of sentences: how it reads, and what it claims. */
export interface Template {
  /** Sticky expression with named groups; it stands at the beginning of a sentence and takes all of it. */
  pattern: RegExp;
  claim: (context: Context, parts: Parts, memory: Memory) => void;
}

/**
 * A template from a line in which `{name}` stands for words, `{name:year}` and the like for what they say, `[a|b]` for a
 * choice and `<a>` for what may be left out.
 *
 * @example
 * template("In {who} [is|was] het {what:count} graden.", () => {}).pattern.test("In Baarn is het 12 graden."); // => true
 */
export function template(line: string, claim: Template["claim"]): Template {
  const pattern = line
    .replace(/[.?+*()\\^$]/g, "\\$&")
    .replace(/\[([^\]]*)\]/g, "(?:$1)")
    .replace(/<([^>]*)>/g, "(?:$1)?")
    .replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind: string | undefined) => {
      const group = groups[kind ?? (name === "who" || name === "name" ? "name" : "words")]!;
      return `(?<${name}>${group})`;
    });
  // words at the end of a line are all that is left
  const end = /\{\w+(?::name)?\}$/.test(line) ? "$" : "(?= |$)";
  return {pattern: new RegExp(`${pattern}${end}`, "yu"), claim};
}

const number = String.raw`[+−]?\d[\d.,]*?`;
const groups: Readonly<Record<string, string>> = {
  // words do not run on into another sentence; names may: "St. Jozef"
  words: String.raw`(?:(?!\. [\p{Lu}\d]).)+?`,
  name: ".+?",
  // a name at the end of a paragraph, whatever stops stand in it: "St. Antoniusveld"
  last: ".+",
  // "Hoofdweg e.o. (WK036342)": the last code ends them, whatever stops stand in the names
  coded: String.raw`.+\((?:BU|WK|GM)\w+\)`,
  code: "(?:NL00|(?:BU|WK|GM)[0-9A-Z]+)",
  level: "(?:buurt|wijk|gemeente)",
  more: "(?:iets meer|meer|veel meer)",
  estimated: "(?:naar schatting )",
  estimatedAt: "estimated at ",
  estimatedToBe: "is estimated to be",
  estimatedToHave: "is estimated to have",
  wasEstimated: "was estimated at",
  increased: "(?:toe|af)",
  scoreMoved: "(?:nam de score toe|nam de score af|veranderde de score niet duidelijk)",
  scoreMovedInEnglish: "(?:went up|went down|did not clearly change)",
  moved: "(?:steeg|bleef|daalde|namen|bleven)",
  moves: "(?:steeg|bleef|daalde|namen|bleven) (?:die(?! in die jaren)|overlast en onveiligheid)(?:(?!\\. \\p{Lu}).)*?",
  movesInEnglish: "(?:also |instead )?(?:rose|fell|stayed about the same|increased|decreased)(?:(?!\\. \\p{Lu}).)*?",
  made: " \\((?:deels )?hier berekend\\)",
  madeInEnglish: " \\((?:partly )?calculated here\\)",
  higherOrLower: "(?:hoger|lager|higher|lower)",
  areaWord: "(?:buurt|wijk|gemeente)(?:en|n)?",
  plural: "(?:buurten|wijken|gemeenten)",
  most: "(?:\\d+ van de \\d+ andere|9 van de 10|19 van de 20|99 van de 100|vrijwel alle)",
  mostInEnglish: "(?:\\d+ of the \\d+ other|9 out of 10|19 out of 20|99 out of 100|almost all)",
  year: String.raw`\d{4}`,
  least: " van 300 inwoners of meer|",
  leastInEnglish: " of 300 residents or more|",
  bracketed: String.raw`\([^()]*\)`,
  years: String.raw`\d{4}–\d{4}`,
  count: String.raw`\d{1,3}(?:[.,]\d{3})*`,
  number,
  word: String.raw`\w+`,
  none: "(?:geen|no)",
  again: "(?:opnieuw|again)",
  out: "(?:eruit|stands out)",
  computed: String.raw` Het cijfer van \d{4} is hier berekend uit kleinere gebieden(?:: waar dat te controleren is, scheelt het in 95 van de 100 gevallen hooguit [^:.]+)?\.`,
  computedInEnglish: String.raw` The figure of \d{4} was computed here from smaller areas(?:: where that can be checked, it differs in 95 of 100 cases by at most \d[\d.]*[^:.]*?)?\.`,
  common: "(?:, en ten minste een op de vier heeft die|, and at least one in four has it)?",
  madeHere: "; dat cijfer is hier berekend",
  madeHereInEnglish: "; that figure is computed here",
  inFigureMade: ", in een cijfer dat hier is berekend",
  computedInFigure: ", in a figure that is computed here",
  went: "(?:ging het|ging die|werd de afstand)",
  stayed: "bleef (?:het|die)",
  class: "[1-9]",
  figure: String.raw`(?:€ ?)?[+−]?(?:< ?)?\d[\d.,]*(?: ?(?:%|km|ha|m³|kWh|per 1[.,]000|per km²))?|[a-z ]+ \(\d\)|(?:minder dan|fewer than) \d+`
};

/**
 * Reads the sentences of a text one after another.
 *
 * @returns what no template and no fixed sentence reads, from its beginning to the end; null when all is read
 */
export function readSentences(
  context: Context,
  block: Block,
  {templates, fixed}: {templates: readonly Template[]; fixed: readonly string[]}
): string | null {
  const {text} = block;
  const memory: Memory = {block, year: null, told: null};
  let at = 0;
  while (at < text.length) {
    const end = readFixed(text, at, fixed) ?? readOne(context, text, at, memory, templates);
    if (end === null) return text.slice(at);
    context.tally.findings.sentences += 1;
    at = end;
    while (text[at] === " ") at += 1;
  }
  return null;
}

function readOne(
  context: Context,
  text: string,
  at: number,
  memory: Memory,
  templates: readonly Template[]
): number | null {
  for (const {pattern, claim} of templates) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    claim(context, found.groups ?? {}, memory);
    return at + found[0].length;
  }
  return null;
}

/** The longest fixed sentence that stands there; words without a stop are all that is left. */
function readFixed(text: string, at: number, fixed: readonly string[]): number | null {
  let longest: number | null = null;
  for (const sentence of fixed) {
    const end = at + sentence.length;
    if (!text.startsWith(sentence, at) || (longest !== null && end <= longest)) continue;
    if (end === text.length || (/[.?!]$/.test(sentence) && text[end] === " ")) longest = end;
  }
  return longest;
}
