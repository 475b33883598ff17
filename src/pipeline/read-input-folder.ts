import {readdir} from "node:fs/promises";
import {dirname, join, relative, sep} from "node:path";
import type {OwnDefinition} from "../catalog/own.ts";
import type {Adapter, Drain, Issue, ParsedFile} from "../sources/adapter.ts";
import {InputError} from "../sources/adapter.ts";
import {describeUnknown} from "../sources/describe-unknown.ts";
import {guarded} from "../sources/guard.ts";
import {adapterFor, companionOf} from "../sources/index.ts";
import {ownTable} from "../sources/own/own-table.ts";
import {decodeHead} from "../sources/shared/file-format.ts";
import {signOffsFile} from "./contract/sign-offs.ts";
import {checksum, checksums, type DiskFile, openInput, readHead} from "./input-file.ts";
import {listInput} from "./list-input.ts";
import {type OwnTable, type OwnTables, readOwnTables} from "./own-tables.ts";
import {datasetFile, type Provenance} from "./provenance.ts";

/** One file of the data folder that an adapter reads. */
export interface ReadFile {
  path: string;
  bytes: number;
  sha256: string;
  adapter: Adapter;
  /** The files that are read with it: code lists, the mapping of a survey. */
  companions: readonly Provenance[];
  /** What the description beside it says, for a table of the operator's own. */
  own: OwnDefinition | null;
  /** Reads it; the figures and cells of a large file are handed over on the way. */
  parse(drain: Drain): ParsedFile;
}

const headLength = 16_384;
/** Read elsewhere: what the folder says of itself. */
export const ownFiles: ReadonlySet<string> = new Set([datasetFile, signOffsFile]);

/** Paths of all files below a folder, sorted, with forward slashes: the same order on every machine. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Goes through a data folder file by file, so that only one is in memory at a time, and a large one not as a whole.
 *
 * What is not read is told in `left`, with why. A file that cannot be used at all stops the run: its `InputError` says
 * which file, what was received and what to do.
 */
export async function* readInputFolder(dir: string, left: Issue[], own?: OwnTables): AsyncGenerator<ReadFile> {
  const ownTables = own ?? (await readOwnTables(dir));
  const descriptions = new Set([...ownTables.values()].map(({description}) => description.path));
  const listing = await listInput(dir);
  left.push(...listing.left);
  const paths = listing.paths.filter(path => !ownFiles.has(path) && !descriptions.has(path));
  if (paths.length === 0)
    throw new InputError(`no files in ${dir}: expected the publishers' files, see data/README.md`);
  const companions = new Set(paths.filter(companionOf));
  const pathOf = new Map<string, string>();
  let recognised = 0;
  for (const path of paths) {
    const file = openInput(dir, path);
    const ours = ownTables.get(path);
    if (ours) {
      recognised++;
      yield readOwn(file, ours);
      continue;
    }
    const head = readHead(file, headLength);
    const adapter = adapterFor(path, decodeHead(head));
    if (!adapter) {
      if (!companionOf(path)) left.push(describeUnknown(path, head));
      continue;
    }
    recognised++;
    const {bytes: sha256, text} = checksums(file);
    const same = pathOf.get(text);
    if (same !== undefined) {
      left.push(leftOut(path, `another text than ${same}: the two are the same file, which is read once`));
      continue;
    }
    pathOf.set(text, path);
    const siblings = siblingsOf(dir, path, adapter, paths);
    for (const sibling of siblings) companions.delete(sibling.path);
    yield {
      path,
      bytes: file.size,
      sha256,
      adapter,
      companions: siblings.map(provenanceOf),
      own: null,
      parse: drain => adapter.parse(file, siblings, drain)
    };
  }
  for (const path of companions) {
    left.push(leftOut(path, "the table that it belongs to in the same folder; without that it is not read"));
  }
  if (recognised === 0) {
    throw new InputError(
      `none of the ${paths.length} files in ${dir} has a layout we read (first: ${paths[0]}); see data/README.md for the files expected`
    );
  }
}

const provenanceOf = (file: DiskFile): Provenance => ({file: file.path, sha256: checksum(file), bytes: file.size});

/** A table of the operator's own: two may be alike, with another column in each. */
function readOwn(file: DiskFile, {definition, description}: OwnTable): ReadFile {
  const adapter = guarded(ownTable(definition));
  return {
    path: file.path,
    bytes: file.size,
    sha256: checksum(file),
    adapter,
    companions: [provenanceOf(description)],
    own: definition,
    parse: drain => adapter.parse(file, [], drain)
  };
}

/** The files in the same folder that are read with this one; large ones are other inputs and stay on disk. */
function siblingsOf(dir: string, path: string, adapter: Adapter, paths: readonly string[]): DiskFile[] {
  return paths
    .filter(other => dirname(other) === dirname(path) && companionOf(other) === adapter.layoutId)
    .map(sibling => openInput(dir, sibling));
}

function leftOut(file: string, expected: string): Issue {
  return {file, row: null, column: null, value: null, expected, action: "file_rejected"};
}
