import {homedir, userInfo} from "node:os";
import {dirname, join, parse, relative, sep} from "node:path";
import {FolderError} from "./folder-error.ts";
import {type FolderKind, findForeign, isEmptyFolder, readMark, type Seen} from "./mark.ts";
import type {Place} from "./place.ts";
import {isInside, lookAt, realPath} from "./real-path.ts";

/** A folder that a command is to write, as the operator named it. */
export interface WantedFolder {
  /** The option that names it, for messages: `--out`. */
  option: string;
  path: string;
  kind: FolderKind;
}

/** What lies around a folder that is to be written, and must stay as it is. */
export interface Surroundings {
  /** Folder of the program itself. */
  projectDir: string;
  /** Folders that the command reads or writes besides, by the option that names them. */
  others: readonly {option: string; path: string}[];
}

/** What the program's own folder holds; everything else in it is for the operator to name. */
export const programNames: readonly string[] = [
  ...[
    ".ci",
    ".git",
    ".gitattributes",
    ".github",
    ".gitignore",
    "LICENSE",
    "README.md",
    "astro.config.mjs",
    "biome.json",
    "content",
    "knip.json"
  ],
  ...["data/README.md", "data/sample", "node_modules", "package-lock.json", "package.json", "scripts", "src", "tests"],
  "tsconfig.json"
];

const advice = "Give a folder that is empty or not there yet";
const shownForeign = 5;

/**
 * Throws `FolderError` when a folder may not be written because of where it lies: the operator's data, the program, a
 * home, the root of a disk, another folder of the same command, or one that lies in or around any of those.
 *
 * @param path  the real path of the wanted folder
 */
export async function refusePlace({option}: WantedFolder, path: string, around: Surroundings): Promise<void> {
  const refuse = (why: string): never => {
    throw new FolderError(`${option} ${path}: ${why}; nothing was written. ${advice}, apart from all else`);
  };
  if (path === parse(path).root) refuse("this is the root of a disk");
  for (const home of await homes())
    if (await isInside(home, path)) refuse(home === path ? "this is a home" : `the home ${home} lies in it`);
  if (/^([a-z]:)?[\\/](home|users)[\\/][^\\/]+$/i.test(path)) refuse("this is a home");
  for (const other of around.others) {
    const there = await realPath(other.path);
    const named = `the folder of ${other.option} (${there})`;
    if ((await isInside(path, there)) && (await isInside(there, path))) refuse(`this is also ${named}`);
    if (await isInside(there, path)) refuse(`${named} lies in it`);
    if (await isInside(path, there)) refuse(`it lies in ${named}`);
  }
  await refuseProgram(path, around.projectDir, refuse);
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) {
    const mark = await readMark(above).catch(() => null);
    if (mark) refuse(`it lies in ${above}, a folder with a ${nouns[mark.kind]} that is replaced as a whole`);
  }
}

const nouns: Record<FolderKind, string> = {tables: "set of tables", site: "site", part: "share of a site"};

async function refuseProgram(path: string, projectDir: string, refuse: (why: string) => never): Promise<void> {
  const project = await realPath(projectDir);
  if (await isInside(project, path)) refuse(`the program itself lies there (${project})`);
  for (const name of programNames) {
    const part = join(project, name);
    if ((await isInside(path, part)) || (await isInside(part, path)))
      refuse(`this is a part of the program (${relative(project, part).split(sep).join("/")})`);
  }
}

/** Homes of who runs this, as the environment and as the system have it. */
async function homes(): Promise<string[]> {
  const named = [homedir(), process.env.HOME, process.env.USERPROFILE];
  try {
    named.push(userInfo().homedir);
  } catch {
    // a user without an entry in the list of users has no home there
  }
  const given = named.filter(home => home !== undefined && home.trim() !== "" && parse(home).root !== home);
  return [...new Set(await Promise.all(given.map(home => realPath(home!).catch(() => home!))))];
}

/**
 * Throws `FolderError` when a folder holds what this program did not make, or what someone changed since.
 *
 * @param seen  what was read and found ours before; without it names alone are compared
 */
export async function refuseForeign(wanted: WantedFolder, place: Place, seen?: Seen): Promise<void> {
  const {target, isOwn: besides} = place;
  const refuse = (why: string, what: string): never => {
    throw new FolderError(`${wanted.option} ${target}: ${why}; nothing was deleted or written. ${what}`);
  };
  const found = await lookAt(target);
  if (found === null) return;
  if (!found.isDirectory()) refuse("this is not a folder", advice);
  if (await isEmptyFolder(target, besides)) return;
  const mark = await readMark(target);
  if (mark === null) {
    const earlier = (await looksLikeOurs(target))
      ? "It looks like the work of an earlier version of this program: if nothing in it is yours, delete it yourself and run this again."
      : `${advice}.`;
    return refuse("there are files in it, and no mark (.buurtspiegel) that this program made them", earlier);
  }
  if (mark.kind !== wanted.kind) refuse(`this holds a ${nouns[mark.kind]}, not a ${nouns[wanted.kind]}`, `${advice}.`);
  const foreign = await findForeign(target, mark.made, {besides, ...(seen ? {seen} : {})});
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, shownForeign).join(", ");
  const more = foreign.length > shownForeign ? ` and ${foreign.length - shownForeign} more` : "";
  refuse(
    `this program did not make, or someone changed since: ${shown}${more}`,
    "Move them elsewhere, or give another folder."
  );
}

/** Versions before the mark left tables with a manifest, and sites with a copy of it. */
async function looksLikeOurs(dir: string): Promise<boolean> {
  const names = ["manifest.json", "data/manifest.json"];
  return (await Promise.all(names.map(name => lookAt(join(dir, name))))).some(found => found?.isFile());
}

/** Throws `FolderError` when the folder with the publishers' files is not there, or is no folder. */
export async function requireDataFolder(path: string): Promise<void> {
  const found = await lookAt(await realPath(path));
  if (found === null) throw new FolderError(`data folder ${path} does not exist; give one with --data DIR`);
  if (!found.isDirectory())
    throw new FolderError(`--data ${path}: this is a file; give the folder that it lies in, with the other files`);
}
