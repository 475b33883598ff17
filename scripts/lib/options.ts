import {isAbsolute, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {InvalidArgumentError} from "commander";
import {areaLevel} from "../../src/catalog/areas.ts";
import {languages as knownLanguages, type Language} from "../../src/catalog/languages.ts";
import {InputError} from "../../src/sources/adapter.ts";

export const projectDir = fileURLToPath(new URL("../..", import.meta.url));
export const inProject = (path: string) => join(projectDir, path);

/** A share of a site that another machine makes the rest of. */
export interface Share {
  index: number;
  count: number;
}

/** What the command line gives to a verb; each verb has some of them. */
export interface Options {
  data: string;
  build: string;
  out: string;
  areas: string[];
  url: string | null;
  processes: number | null;
  languages: Language[] | null;
  /** Which share of a site, of how many; null for all of it. */
  share: Share | null;
  /** Makes everything again. */
  fresh: boolean;
}

/**
 * Relative paths are those of the folder the command was given in; npm runs scripts in the project's own. Nothing is no
 * folder: that of an unset variable would be the one the command was given in.
 */
export function toPath(path: string): string {
  if (path.trim() === "") throw new InvalidArgumentError("expected a folder; got nothing. Is a variable not set?");
  if (path.startsWith("-"))
    throw new InvalidArgumentError(
      `expected a folder; got ${path}, which reads as an option. Is a variable not set? A folder of that name is ./${path}`
    );
  if (/^~([\\/]|$)/.test(path))
    throw new InvalidArgumentError(
      `expected a folder; got ${path}, which the shell did not take as your home. Write it out`
    );
  if (path.includes("\0")) throw new InvalidArgumentError("expected a folder; a name cannot hold a null byte");
  return isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function toGemeenten(text: string): string[] {
  const codes = text.split(",").map(code => code.trim().toUpperCase());
  const wrong = codes.filter(code => areaLevel(code) !== "gemeente");
  if (wrong.length > 0)
    throw new InvalidArgumentError(`expected codes of gemeenten such as GM0308,GM0344; got ${wrong.join(", ")}`);
  return codes;
}

/** More processes than this use memory and win no time. */
const processesAtMost = 64;

/** Reads a whole number of an option. */
export const toWhole =
  (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`expected a whole number ${range}; got ${text}`);
  };

/** Parts of a path that read the same in an address, a file name and a rule of `_headers`. */
const plainPath = /^(\/[\w.~-]+)*\/?$/;

/** Reads where the site will lie: a host, or a path of one. Ends in a slash. */
export function toAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new InvalidArgumentError(
      `expected an address such as https://buurten.example.org or https://example.org/buurten; got ${text}`
    );
  if (!plainPath.test(url.pathname))
    throw new InvalidArgumentError(
      `expected a path of letters, digits and - . _ ~ after ${url.origin}, such as ${url.origin}/buurten; got ${text}`
    );
  return url.href.replace(/\/?$/, "/");
}

/** Reads the port that PORT asks for. */
export function toPort(text: string | undefined): number {
  const port = text === undefined ? 4321 : /^\d+$/.test(text.trim()) ? Number(text) : -1;
  if (port < 1 || port > 65_535) throw new InputError(`PORT=${text}: expected a port from 1 to 65535, such as 4321`);
  return port;
}

function toLanguages(text: string): Language[] {
  const codes = text.split(",").map(code => code.trim().toLowerCase());
  const chosen = knownLanguages.filter(known => codes.includes(known));
  if (chosen.length !== codes.length || !chosen.includes(knownLanguages[0]))
    throw new InvalidArgumentError(
      `expected nl, or nl,en: the plain addresses are those of the Dutch pages; got ${text}`
    );
  return chosen;
}

/** The options, each as Commander takes it. */
const data = ["--data <dir>", "folder with the publishers' files", toPath, inProject("data/sample")] as const;
const build = ["--build <dir>", "folder of the tables in between", toPath, inProject("data/build")] as const;
const out = ["--out <dir>", "folder of the site", toPath, inProject("dist")] as const;
const areas: [string, string, typeof toGemeenten, string[]] = [
  "--areas <codes>",
  "gemeenten to make pages for, such as GM0308,GM0344 (default: all in the data)",
  toGemeenten,
  []
];
const url = [
  "--url <address>",
  "address the site will have, perhaps below a path of a host: for links, canonical addresses and the site map",
  toAddress,
  null
] as const;
const processes = [
  "--processes <count>",
  "processes that work at the same time (default: one a core)",
  toWhole(1, processesAtMost),
  null
] as const;

const languages = [
  "--languages <codes>",
  "languages of the site: nl, or nl,en (default: talen in content/beheerder.yml; else both for invented data, nl for real data)",
  toLanguages,
  null
] as const;

/** More shares than there are gemeenten are empty. */
const sharesAtMost = 300;

function toShare(text: string): Share {
  const [index, count] = (text.match(/^(\d+)\/(\d+)$/) ?? []).slice(1).map(Number) as [number?, number?];
  if (!index || !count || index > count || count > sharesAtMost)
    throw new InvalidArgumentError(
      `expected which share of how many, from 1/1 to ${sharesAtMost}/${sharesAtMost}, such as 3/8; got ${text}`
    );
  return {index, count};
}

const share = [
  "--share <index/count>",
  "make only a share of the pages, such as 3/8, for `merge` to put together; --out is then the folder of that share",
  toShare,
  null
] as const;

const fresh = ["--fresh", "make everything again, also what did not change since the previous build", false] as const;

export const options = {data, build, out, areas, url, processes, languages, share, fresh};
