/**
 * Which pages and cards of areas this process makes, and which stay as they are in the previous site: those of which all
 * that was read is what it was. What is read now is told to the process that started this one. It loads whatever has a
 * door, for what was read through one must be asked again before any page is made.
 */

import {hash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {languagePath} from "../catalog/languages.ts";
import {parsePageRecord, readsOf, recordOf, type UnitReads} from "../catalog/page-record.ts";
import {publishedPaths} from "../catalog/published.ts";
import {type Area, listAreas} from "./data.ts";
import "./content.ts";
import "./inside-data.ts";
import {language} from "./i18n/strings.ts";
import {once} from "./keep-last.ts";
import {askAgain, type Reads, watch} from "./reads.ts";
import {gemeentenOfShard, shard} from "./shard.ts";

/** Where the page of an area stands below the site. */
const pageFile = ({level, code}: Pick<Area, "level" | "code">): string =>
  languagePath(`/${level}/${code}/index.html`, language).slice(1);

/** Where the card of a gemeente stands below the site. */
const cardFile = (code: string): string => languagePath(publishedPaths.card(code), language).slice(1);

/** The current areas below the country whose pages this process makes or keeps, those of a gemeente together. */
const listMine = once(async (): Promise<readonly Area[]> => {
  const areas = [...(await listAreas("gemeente")), ...(await listAreas("wijk")), ...(await listAreas("buurt"))];
  const mine = gemeentenOfShard(areas, shard);
  return areas
    .filter(area => mine.has(area.gemeenteCode))
    .sort((a, b) => (a.gemeenteCode < b.gemeenteCode ? -1 : a.gemeenteCode > b.gemeenteCode ? 1 : 0));
});

/** Those of them whose pages must be made. */
export async function listPagesToMake(): Promise<readonly Area[]> {
  const {kept} = await settle();
  return (await listMine()).filter(area => !kept.has(pageFile(area)));
}

/** Gemeenten whose cards must be made. */
export async function listCardsToMake(): Promise<readonly string[]> {
  const {kept} = await settle();
  const gemeenten = (await listMine()).filter(({level}) => level === "gemeente");
  return gemeenten.map(({code}) => code).filter(code => !kept.has(cardFile(code)));
}

/** What the files that are made read, and the checksum of it. */
const made = new Map<string, {reads: readonly string[]; digest: string}>();

/**
 * Renders a page or card, and keeps what it reads.
 *
 * @param path  its address without the language, as a page or as a file
 */
export async function watchUnit<Result>(path: string, render: () => Promise<Result>): Promise<Result> {
  const file = languagePath(path.endsWith("/") ? `${path}index.html` : path, language).slice(1);
  if (!process.env.BUURTSPIEGEL_RECORD || !(await settle()).files.has(file)) return render();
  const reads: Reads = new Set();
  const result = await watch(reads, render);
  // now, while what it read is still open
  const sorted = [...reads].toSorted();
  const digest = await digestOf(sorted);
  if (digest !== null) made.set(file, {reads: sorted, digest});
  return result;
}

/** Decides which files stay as they are, and sees to it that the record is written when this process has done its work. */
const settle = once(async () => {
  const {BUURTSPIEGEL_RECORD: recordPath, BUURTSPIEGEL_PREVIOUS: previousPath} = process.env;
  const files = new Set(
    (await listMine()).flatMap(area => [pageFile(area), ...(area.level === "gemeente" ? [cardFile(area.code)] : [])])
  );
  const kept = new Map<string, {reads: readonly string[]; digest: string}>();
  if (!recordPath) return {files, kept};
  const previous = previousPath ? parsePageRecord(readFileSync(previousPath, "utf8")) : null;
  const before: UnitReads = previous ? readsOf(previous) : new Map();
  for (const file of files) {
    const then = before.get(file);
    if (then && (await digestOf(then.reads)) === then.digest) kept.set(file, then);
  }
  process.once("exit", () => {
    const record = recordOf(new Map([...kept, ...made]));
    writeFileSync(recordPath, JSON.stringify({kept: [...kept.keys()], ...record}));
  });
  return {files, kept};
});

/** Checksums of what was read before, by its name. */
const known = new Map<string, string>();

/** Checksum of all that was read, as it is now; null when something of it is no more. */
async function digestOf(reads: readonly string[]): Promise<string | null> {
  const lines: string[] = [];
  for (const read of reads) {
    let digest = known.get(read);
    if (digest === undefined) {
      const answer = await askAgain(read).catch(() => gone);
      if (answer === gone) return null;
      digest = digestOfText(textOf(answer));
      known.set(read, digest);
    }
    lines.push(`${read} ${digest}\n`);
  }
  return digestOfText(lines.join(""));
}

const gone = Symbol("gone");
/** 144 bits. */
const digestLength = 24;

const digestOfText = (text: string): string => hash("sha256", text, "base64").slice(0, digestLength);

/** A function that sees every cell is slow: it is asked only for what JSON does not know. */
const textOf = (answer: unknown): string =>
  (isPlain(answer)
    ? JSON.stringify(answer)
    : JSON.stringify(answer, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value))) ??
  "undefined";

const isPlain = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Array.isArray(value)
    ? value.every(isPlain)
    : !(value instanceof Map || value instanceof Set) && Object.values(value).every(isPlain));
