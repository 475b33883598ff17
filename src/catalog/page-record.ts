import {z} from "zod";

/**
 * File of a site in which it says what its pages and cards of areas were made of, so that the next build knows which of
 * them would come out the same. It holds names and checksums alone; compressed (zstd).
 */
export const pageRecordName = ".buurtspiegel-pages";

const files = {
  /** All that was read, sorted: the same for many pages. */
  names: z.array(z.string()),
  /** What each file read, as places in the list of names, with the checksum of it all. By its path in the site. */
  units: z.record(z.string(), z.object({reads: z.array(z.int()), digest: z.string()}))
};

/** What one process says of the pages that it was asked for. */
const share = z.object({
  /** Files that it did not make, because those of the previous site are the same. */
  kept: z.array(z.string()),
  ...files
});
export type ShareRecord = z.infer<typeof share>;

/** What a site says of its pages. */
const site = z.object({
  /** Checksum of all that every page depends on besides: code, packages, settings. */
  program: z.string(),
  ...files
});
export type PageRecord = z.infer<typeof site>;

/** Null when another version of the program wrote it. */
export function parsePageRecord(text: string): PageRecord | null {
  try {
    return site.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
export const parseShareRecord = (text: string): ShareRecord => share.parse(JSON.parse(text));

/** What was read for each file, and the checksum of it. */
export type UnitReads = ReadonlyMap<string, {reads: readonly string[]; digest: string}>;

/**
 * Writes each name once: the same record for the same reads, in whatever order they came.
 *
 * @example
 * recordOf(new Map([["b.html", {reads: ["areas BU1"], digest: "x"}]])); // => {names: ["areas BU1"], units: {"b.html": {reads: [0], digest: "x"}}}
 */
export function recordOf(made: UnitReads): Pick<PageRecord, "names" | "units"> {
  const names = [...new Set([...made.values()].flatMap(({reads}) => reads))].toSorted();
  const places = new Map(names.map((name, at) => [name, at]));
  const units = [...made]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, {reads, digest}]) => [file, {reads: reads.map(name => places.get(name)!), digest}] as const);
  return {names, units: Object.fromEntries(units)};
}

/** What was read for each file, as it was before it was written. */
export const readsOf = ({names, units}: Pick<PageRecord, "names" | "units">): UnitReads =>
  new Map(Object.entries(units).map(([file, {reads, digest}]) => [file, {reads: reads.map(at => names[at]!), digest}]));
