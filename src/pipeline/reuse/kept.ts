import {constants} from "node:fs";
import {copyFile, mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {z} from "zod";
import {checksum, openInput} from "../input-file.ts";

/** Folder of a build with what it keeps for the next: no table, and nothing that pages read. */
export const keptFolder = "kept";
const indexName = "index.json";

const entrySchema = z.object({
  /** What whoever kept it must know to judge whether it holds still. */
  facts: z.json(),
  /** Its files, with their checksums. */
  files: z.record(z.string(), z.string())
});
const indexSchema = z.object({program: z.string(), entries: z.record(z.string(), entrySchema)});
type Entry = z.infer<typeof entrySchema>;

/** Where a build finds what the one before it kept, and keeps what it made itself. */
export interface Kept {
  /** Folder of the tables of before; null when nothing of it may be used. */
  previousDir: string | null;
  /** What is known of an entry of the previous build, by its name; null when there is none of this program. */
  factsOf(name: string): unknown;
  /**
   * Keeps an entry of the previous build for the next. Null when its files are no longer what they were: cut off, or
   * changed. What is returned is where they are in this build, checked: the begin of the path of each.
   */
  take(name: string): Promise<string | null>;
  /** Begin of the paths of the files of a new entry: what is written there is kept when `put` is called. */
  make(name: string): Promise<string>;
  put(name: string, facts: z.infer<ReturnType<typeof z.json>>, files: readonly string[]): void;
  /**
   * Writes what there is. An entry that was neither taken nor put is gone: nothing grows from build to build. Returns the
   * names of those that were taken.
   */
  close(): Promise<string[]>;
}

/** Makes a folder in one that is there: of a run that is being stopped that one is gone, and is not made again. */
async function makeFolder(dir: string): Promise<void> {
  await mkdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/**
 * @param buildDir  folder of tables that is being filled
 * @param previousDir  the one that it takes the place of; null when nothing of it may be used
 * @param program  checksum of all that makes a table beside the files: of another, nothing is taken
 */
export async function openKept(buildDir: string, previousDir: string | null, program: string): Promise<Kept> {
  const dir = join(buildDir, keptFolder);
  await mkdir(buildDir, {recursive: true});
  const before = previousDir === null ? {} : await readIndex(join(previousDir, keptFolder), program);
  const entries: Record<string, Entry> = {};
  const taken = new Set<string>();
  const make = async (name: string) => {
    await makeFolder(dir);
    return beginOf(dir, name);
  };
  return {
    previousDir: Object.keys(before).length > 0 ? previousDir : null,
    factsOf: name => before[name]?.facts ?? null,
    async take(name) {
      const entry = before[name]!;
      const [from, into] = [beginOf(join(previousDir!, keptFolder), name), await make(name)];
      const files = Object.entries(entry.files);
      for (const [file, sha256] of files) {
        if ((await copied(from + file, into + file)) && sumOf(into + file) === sha256) continue;
        for (const [each] of files) await rm(into + each, {force: true});
        return null;
      }
      entries[name] = entry;
      taken.add(name);
      return into;
    },
    make,
    put(name, facts, files) {
      const sums = files.map(file => [file, sumOf(beginOf(dir, name) + file)]);
      entries[name] = {facts, files: Object.fromEntries(sums)};
      taken.delete(name);
    },
    async close() {
      await makeFolder(dir);
      const sorted = Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      await writeFile(join(dir, indexName), JSON.stringify({program, entries: sorted}));
      return [...taken];
    }
  };
}

const beginOf = (dir: string, name: string): string => join(dir, `${name}.`);

const sumOf = (path: string): string => checksum(openInput(dirname(path), basename(path)));

const copied = (from: string, into: string): Promise<boolean> =>
  copyFile(from, into, constants.COPYFILE_FICLONE).then(
    () => true,
    () => false
  );

async function readIndex(dir: string, program: string): Promise<Record<string, Entry>> {
  const text = await readFile(join(dir, indexName), "utf8").catch(() => "");
  try {
    const index = indexSchema.parse(JSON.parse(text));
    return index.program === program ? index.entries : {};
  } catch {
    // none, or one that was cut off: everything is made again
    return {};
  }
}
