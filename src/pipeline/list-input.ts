import {isUtf8} from "node:buffer";
import type {Dirent} from "node:fs";
import {readdir, stat} from "node:fs/promises";
import {resolve} from "node:path";
import {InputError, type Issue} from "../sources/adapter.ts";

/** What lies in a data folder: the files to read, and what is not read, with why. */
export interface InputListing {
  /** Paths inside the folder with forward slashes, sorted: the same order on every machine. */
  paths: string[];
  left: Issue[];
}

/** More than this is no data folder but a disk or a home. */
const mostEntries = 100_000;

/** Files that systems and programs leave behind, beside those whose name begins with a dot. */
const clutter = /^(__MACOSX|Thumbs\.db|desktop\.ini|~\$.*|lost\+found)$/i;

/**
 * Lists a data folder. Links to files are followed; hidden files, links to folders, broken links and what is no file are
 * not read, and each is told.
 *
 * @throws InputError when the folder, or one in it, cannot be listed
 */
export async function listInput(dir: string): Promise<InputListing> {
  if (resolve(dir) === resolve("/")) throw new InputError(`${dir} is the whole disk; give the folder with the data`);
  const listing: InputListing = {paths: [], left: []};
  await walk(dir, "", listing);
  listing.paths.sort();
  return listing;
}

async function walk(dir: string, folder: string, listing: InputListing): Promise<void> {
  for (const entry of await list(dir, folder)) {
    const path = `${folder}${entry.name.toString("utf8")}`;
    const tell = (expected: string, action: Issue["action"] = "file_rejected") =>
      listing.left.push({file: path, row: null, column: null, value: null, expected, action});
    if (listing.paths.length + listing.left.length > mostEntries) {
      throw new InputError(
        `${dir} holds more than ${mostEntries} files; give a folder with the publishers' files alone`
      );
    }
    if (!isUtf8(entry.name)) tell("a name in UTF-8; rename the file or folder, it is not read");
    else if (path.startsWith(".") || path.includes("/.") || clutter.test(entry.name.toString()))
      tell("files that are not hidden: this one is not read", "note");
    else if (entry.isDirectory()) await walk(dir, `${path}/`, listing);
    else if (entry.isFile()) listing.paths.push(path);
    else if (!entry.isSymbolicLink()) tell("a file; this is a pipe, a socket or a device, and is not read");
    else await follow(dir, path, listing, tell);
  }
}

async function list(dir: string, folder: string): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(resolve(dir, folder), {withFileTypes: true, encoding: "buffer"});
  } catch (cause) {
    const {code} = cause as NodeJS.ErrnoException;
    const name = folder === "" ? dir : `${dir}, folder ${folder}`;
    if (code === "ENOTDIR") throw new InputError(`${name} is a file; expected the folder that it lies in`, {cause});
    throw new InputError(`${name} cannot be listed (${code}); give the right to read it, or take it out`, {cause});
  }
}

async function follow(dir: string, path: string, listing: InputListing, tell: (expected: string) => void) {
  const target = await stat(resolve(dir, path)).catch(() => null);
  if (target?.isFile()) listing.paths.push(path);
  else if (target)
    tell("a file or a link to a file; put the folder itself here, what lies behind this link is not read");
  else tell("a file; this is a link to nothing (or in a circle): mend it or take it out");
}
