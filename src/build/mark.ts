import {createHash} from "node:crypto";
import {open, readdir, stat} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {eachAtOnce} from "./each-at-once.ts";
import {flushFolder} from "./flush.ts";
import {readPlain} from "./read-plain.ts";
import {insteadOf} from "./system-code.ts";

/** What a folder of ours holds; a part is the share of a site that one machine made. */
const kinds = ["tables", "site", "part"] as const;
export type FolderKind = (typeof kinds)[number];

/** The file with which a folder says that this program made it, and every file in it, with its checksum. */
export const markName = ".buurtspiegel";

/** What file managers leave behind wherever they look; nobody's work. */
const droppings: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
/** What a disk keeps in its topmost folder; never moved and never deleted. */
export const diskOwn = "lost+found";
const filesAtOnce = 32;
const chunkBytes = 128 * 1024;

/** Checksum (SHA-256, hexadecimal) of each file that the program made, by its path below the folder. */
export type Made = ReadonlyMap<string, string>;

/** Files that were read, with how the disk told them apart from others and from themselves at other times. */
export type Seen = Map<string, string>;

const firstLine = (kind: FolderKind) => `# buurtspiegel ${kind}`;
const explanation =
  "# Every file in this folder that the program made, with its SHA-256. A folder without this file is never written to.";

/** A folder of ours as it was when a run claimed it: every file in it was as its mark tells. */
export interface Verified {
  dir: string;
  made: Made;
}

/**
 * Makes a folder ready to be put in place: writes its mark, the same bytes for the same files, and hands every file to
 * the disk, so that a power cut leaves none of them empty.
 */
export async function sealFolder(dir: string, kind: FolderKind): Promise<void> {
  const files = await listEntries(dir);
  const lines = await eachAtOnce(
    files.paths,
    filesAtOnce,
    async path => `${await checksumOf(dir, path, true)}  ${path}`
  );
  const file = await open(join(dir, markName), "w");
  try {
    await file.writeFile(`${[firstLine(kind), explanation, ...lines].join("\n")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await eachAtOnce([...files.folders, ""], filesAtOnce, path => flushFolder(join(dir, path)));
}

/** The mark of a folder; null when it has none that can be read, or one that names files outside of it. */
export async function readMark(dir: string): Promise<{kind: FolderKind; made: Made} | null> {
  const text = await readPlain(join(dir, markName)).catch(insteadOf(null, "ENOTDIR"));
  const kind = kinds.find(kind => text?.startsWith(`${firstLine(kind)}\n`));
  if (!text || !kind) return null;
  const lines = [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)];
  if (lines.some(([, , path]) => !isBelow(path!))) return null;
  return {kind, made: new Map(lines.map(([, sha256, path]) => [path!, sha256!]))};
}

/** Is this a path below a folder, as a mark has it? A mark that somebody wrote must not lead out of its folder. */
const isBelow = (path: string): boolean =>
  !/^([\\/]|[a-z]:)/i.test(path) && !path.split(/[\\/]/).some(part => ["", ".", ".."].includes(part));

/** True when a folder holds nothing that anyone made: no files, or what file managers and disks keep in one. */
export const isEmptyFolder = async (dir: string, besides: IsName = () => false): Promise<boolean> =>
  (await readdir(dir)).every(name => droppings.has(name) || name === diskOwn || besides(name));

type IsName = (name: string) => boolean;

/**
 * Files of a folder that the program did not make, or that someone changed since, as paths below it, sorted. Empty
 * folders count for nothing; a link or a device is never ours.
 *
 * @param besides  names at the top of the folder to leave out: our own working files
 * @param seen  files that were read before and found ours; those that did not change since are not read again, and what
 *   is read now is added. Without it names alone are compared, which takes no time
 */
export async function findForeign(
  dir: string,
  made: Made,
  {besides = () => false, seen}: {besides?: IsName; seen?: Seen} = {}
): Promise<string[]> {
  const {paths, others} = await listEntries(dir, name => name === diskOwn || besides(name));
  const known = paths.filter(path => made.has(path));
  const unknown = paths.filter(path => !made.has(path) && !droppings.has(path.split("/").at(-1)!));
  const isChanged = async (path: string) => {
    const {ctimeNs, size, ino} = await stat(join(dir, path), {bigint: true});
    const state = [ctimeNs, size, ino].join();
    if (seen?.get(path) === state) return false;
    seen?.set(path, state);
    return (await checksumOf(dir, path)) !== made.get(path);
  };
  const changed = seen
    ? await eachAtOnce(known, filesAtOnce, async path => ((await isChanged(path)) ? [path] : []))
    : [];
  return [...unknown, ...others, ...changed.flat()].toSorted();
}

/** Files that the program made and that are no longer there, or not as they were: paths below the folder, sorted. */
export async function findChanged(dir: string, made: Made): Promise<string[]> {
  const changed = await eachAtOnce([...made], filesAtOnce, async ([path, sha256]) => {
    const now = await checksumOf(dir, path).catch(insteadOf(null, "ENOENT", "ENOTDIR", "EISDIR"));
    return now === sha256 ? [] : [path];
  });
  return changed.flat().toSorted();
}

async function listEntries(dir: string, besides: IsName = () => false) {
  const found = {paths: [] as string[], folders: [] as string[], others: [] as string[]};
  for (const entry of await readdir(dir, {withFileTypes: true, recursive: true})) {
    const path = relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (path === markName || besides(path.split("/", 1)[0]!)) continue;
    (entry.isFile() ? found.paths : entry.isDirectory() ? found.folders : found.others).push(path);
  }
  found.paths.sort();
  return found;
}

/** @param flush  also hands the file to the disk */
async function checksumOf(dir: string, path: string, flush = false): Promise<string> {
  const file = await open(join(dir, path), flush ? "r+" : "r");
  try {
    const hash = createHash("sha256");
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (let {bytesRead} = await file.read(buffer); bytesRead > 0; {bytesRead} = await file.read(buffer))
      hash.update(buffer.subarray(0, bytesRead));
    if (flush) await file.sync();
    return hash.digest("hex");
  } finally {
    await file.close();
  }
}
