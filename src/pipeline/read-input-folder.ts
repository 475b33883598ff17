import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {dirname, join, relative, sep} from "node:path";
import type {Adapter, InputFile, Issue, ParsedFile} from "../sources/adapter.ts";
import {InputError} from "../sources/adapter.ts";
import {adapterFor, isCompanionFile} from "../sources/index.ts";

/** One file of the data folder, parsed; or why it was not. */
export interface ReadFile {
  path: string;
  bytes: number;
  sha256: string;
  adapter: Adapter;
  parsed: ParsedFile;
}

const headLength = 4096;
/** Documents and hidden files beside the data: nobody reads them, and nobody misses them. */
const documents = /\.(md|txt)$|(^|\/)(dataset\.json$|\.)/i;

/** Paths of all files below a folder, sorted, with forward slashes: the same order on every machine. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Reads a data folder file by file, so that only one is in memory at a time.
 *
 * A file of no known layout is reported in `unknown`, not dropped in silence. A file that cannot be used at all stops
 * the run: its `InputError` says which file, what was received and what to do.
 */
export async function* readInputFolder(dir: string, unknown: Issue[]): AsyncGenerator<ReadFile> {
  const paths = await listFiles(dir);
  if (paths.length === 0)
    throw new InputError(`no files in ${dir}: expected the publishers' files, see data/README.md`);
  let recognised = 0;
  for (const path of paths) {
    const bytes = await readFile(join(dir, path));
    const adapter = adapterFor(path, new TextDecoder().decode(bytes.subarray(0, headLength)));
    if (!adapter) {
      if (!isCompanionFile(path) && !documents.test(path)) unknown.push(unknownFile(path, bytes));
      continue;
    }
    recognised++;
    const file: InputFile = {path, bytes};
    yield {
      path,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      adapter,
      parsed: adapter.parse(file, await readSiblings(dir, path, paths))
    };
  }
  if (recognised === 0) {
    throw new InputError(
      `none of the ${paths.length} files in ${dir} has a layout we read (first: ${paths[0]}); see data/README.md for the files expected`
    );
  }
}

/** Small companion files in the same folder; large ones are other inputs and stay on disk. */
async function readSiblings(dir: string, path: string, paths: string[]): Promise<InputFile[]> {
  const siblings = paths.filter(other => other !== path && dirname(other) === dirname(path) && isCompanionFile(other));
  return Promise.all(siblings.map(async sibling => ({path: sibling, bytes: await readFile(join(dir, sibling))})));
}

function unknownFile(path: string, bytes: Uint8Array): Issue {
  const firstLine = new TextDecoder().decode(bytes.subarray(0, 120)).split(/\r?\n/, 1)[0] ?? "";
  return {
    file: path,
    row: null,
    column: null,
    value: firstLine,
    expected: "a file layout listed in data/README.md",
    action: "file_rejected"
  };
}
