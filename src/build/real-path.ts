import type {BigIntStats} from "node:fs";
import {lstat, realpath, stat} from "node:fs/promises";
import {basename, dirname, join, resolve, sep} from "node:path";
import {FolderError} from "./folder-error.ts";
import {insteadOf} from "./system-code.ts";

/** What lies at a path, a link as itself; null when nothing does. */
export const lookAt = (path: string): Promise<BigIntStats | null> =>
  lstat(path, {bigint: true}).catch(insteadOf(null, "ENOENT", "ENOTDIR"));

/**
 * The one true path of a file or folder that may not exist yet: links, `..`, a trailing slash and the case of names are
 * those of the disk, as far as there is something there. Throws `FolderError` on a link that leads nowhere.
 */
export async function realPath(path: string): Promise<string> {
  const given = resolve(path);
  const found = await realpath(given).catch(insteadOf(null, "ENOENT", "ENOTDIR"));
  if (found !== null) return found;
  if ((await lookAt(given)) !== null)
    throw new FolderError(`${given} is a link that leads nowhere; remove the link, or make what it leads to`);
  const parent = dirname(given);
  return parent === given ? given : join(await realPath(parent), basename(given));
}

/** Paths from a path up to the root of its disk. */
function* upwards(path: string): Generator<string> {
  for (let at = path; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

/** The same on every disk, also on one that tells no case apart or composes accents otherwise. */
const fold = (path: string): string => path.normalize("NFC").toLowerCase();

/**
 * Is `inner` the folder `outer`, or does it lie in it? Judged by name and by what the disk calls the same folder, so that
 * a second mount of it counts too. Both are real paths; neither needs to exist.
 */
export async function isInside(inner: string, outer: string): Promise<boolean> {
  const root = fold(outer).endsWith(sep) ? fold(outer) : fold(outer) + sep;
  if (fold(inner) === fold(outer) || fold(inner).startsWith(root)) return true;
  const identity = await identityOf(outer);
  if (identity === null) return false;
  for (const path of upwards(inner)) if ((await identityOf(path)) === identity) return true;
  return false;
}

async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, {bigint: true}).catch(insteadOf(null, "ENOENT", "ENOTDIR", "EACCES", "EPERM"));
  return found && `${found.dev}:${found.ino}`;
}
