import {InputError, type InputFile, type Issue, type ParsedFile} from "../../../src/sources/adapter.ts";
import {describeUnknown} from "../../../src/sources/describe-unknown.ts";
import {guarded} from "../../../src/sources/guard.ts";
import {adapterFor} from "../../../src/sources/index.ts";
import {ownTable} from "../../../src/sources/own/own-table.ts";
import {decodeHead} from "../../../src/sources/shared/file-format.ts";
import type {WholeFile} from "./whole-files.ts";

/** What is judged: a file of a layout, as text or in bytes. */
export type JudgedFile = Pick<WholeFile, "path" | "own"> & {
  text: string | Uint8Array;
  siblings: Readonly<Record<string, string | Uint8Array>>;
};

/** What became of a file; the last two must never happen. */
export type Verdict = "read right" | "refused" | "told" | "altered" | "lost in silence";

/** Everything that a file says, as text by key. Outlines count as there or not. */
function recordsOf(parsed: ParsedFile): Map<string, string> {
  const records = new Map<string, string>();
  const put = (key: string, value: unknown) => records.set(key, JSON.stringify(value));
  for (const {areaCode, measure, year, value, low, high} of parsed.figures)
    put(`figure ${areaCode} ${measure} ${year}`, [value, low, high]);
  for (const {areaCode, measure, year, class: rank} of parsed.classes)
    put(`class ${areaCode} ${measure} ${year}`, rank);
  for (const {cellId, year, values} of parsed.cells) put(`cell ${cellId} ${year}`, values);
  for (const {cellId, year, counts} of parsed.squares) put(`square ${cellId} ${year}`, counts);
  for (const {postcode6, buurtCode, addresses} of parsed.postcodes)
    put(`postcode ${postcode6} ${buurtCode}`, addresses);
  // who a respondent is may be written in any way: in a whole file there is one in each area
  for (const {areaCode, year, weight, answers} of parsed.respondents)
    put(`respondent ${areaCode} ${year}`, [weight, answers]);
  for (const area of parsed.areas) {
    put(`area ${area.code}`, [area.wijkCode, area.gemeenteCode, area.vintageYear, area.geometry !== null]);
    if (area.name !== null) put(`name ${area.code}`, area.name);
  }
  return records;
}

const toFile = (path: string, bytes: Uint8Array): InputFile => ({path, bytes});
const textBytes = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);

function parse({path, siblings, own}: JudgedFile, bytes: Uint8Array): ParsedFile | Issue {
  const adapter = own ? guarded(ownTable(own)) : adapterFor(path, decodeHead(bytes.subarray(0, 16_384)));
  if (!adapter) return describeUnknown(path, bytes);
  const beside = Object.entries(siblings).map(([other, text]) => toFile(other, textBytes(text)));
  return adapter.parse(toFile(path, bytes), beside);
}

/** Judges what is made of a mutated file, by what the whole file says. Any error but an `InputError` passes through. */
export const judge = (whole: JudgedFile, mutated: string | Uint8Array): Judgement => judgeIn(whole, whole, mutated);

/** Judges what is made of a whole file when another that is read with it was mutated. */
export const judgeBeside = (whole: JudgedFile, path: string, mutated: string | Uint8Array): Judgement =>
  judgeIn(whole, {...whole, siblings: {...whole.siblings, [path]: mutated}}, whole.text);

interface Judgement {
  verdict: Verdict;
  why: string;
}

function judgeIn(whole: JudgedFile, around: JudgedFile, mutated: string | Uint8Array): Judgement {
  const right = parse(whole, textBytes(whole.text)) as ParsedFile;
  const oracle = recordsOf(right);
  try {
    const result = parse(around, textBytes(mutated));
    if ("action" in result) return {verdict: "told", why: result.expected};
    return compare(oracle, recordsOf(result), newIssues(right.issues, result.issues));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const named = error.message.includes(whole.path.split("/").at(-2) ?? whole.path);
    return {verdict: named ? "refused" : "lost in silence", why: error.message};
  }
}

function newIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const known = new Set(before.map(issue => JSON.stringify(issue)));
  return after.filter(issue => !known.has(JSON.stringify(issue)));
}

function compare(oracle: Map<string, string>, found: Map<string, string>, issues: readonly Issue[]) {
  const differing = [...found].filter(([key, value]) => oracle.get(key) !== value);
  const lost = [...oracle.keys()].filter(key => !found.has(key));
  const first = [...differing.map(([key, value]) => `${key}: ${value} for ${oracle.get(key)}`), ...lost]
    .slice(0, 3)
    .join("; ");
  if (differing.length === 0 && lost.length === 0) return {verdict: "read right" as const, why: ""};
  // A number in the place of another is wrong even when something is said; a text or an emptiness is not, once told.
  const numbers = differing.filter(([key, value]) => !isLoss(key, oracle.get(key), value));
  if (numbers.length > 0) return {verdict: "altered" as const, why: first};
  return {verdict: issues.length > 0 ? ("told" as const) : ("lost in silence" as const), why: first};
}

/** Does a record only lack what the right one has? */
function isLoss(key: string, right: string | undefined, found: string): boolean {
  if (right === undefined) return false;
  if (key.startsWith("name ")) return true;
  const nulled = (one: unknown, other: unknown): boolean => {
    if (one === null || one === false || JSON.stringify(one) === JSON.stringify(other)) return true;
    if (typeof one !== "object" || typeof other !== "object" || other === null) return false;
    return Object.entries(one).every(([name, value]) => nulled(value, (other as Record<string, unknown>)[name]));
  };
  return nulled(JSON.parse(found), JSON.parse(right));
}
