import {createHash} from "node:crypto";
import {constants} from "node:fs";
import {copyFile, mkdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {pageRecordName} from "../catalog/page-record.ts";
import {type PartRecord, parsePartRecord, partRecordName} from "../catalog/part-record.ts";
import {eachAtOnce} from "./each-at-once.ts";
import {FolderError} from "./folder-error.ts";
import {findForeign, type Made, readMark} from "./mark.ts";
import {readAnyPageRecord, writePageRecord} from "./page-reuse.ts";
import {lookAt, realPath} from "./real-path.ts";

/** The share of a site that one machine made, every file of it as it was sealed. */
export interface Part extends PartRecord {
  dir: string;
  made: Made;
}

const copiesAtOnce = 32;
const shown = 5;

/** @throws FolderError when the folder is no share of a site, or not as it was made */
export async function readPart(given: string): Promise<Part> {
  const dir = await realPath(given);
  const refuse = (why: string): never => {
    throw new FolderError(`${dir}: ${why}. Make it with: npm run buurtspiegel -- site --share 1/3 --out ${dir}`);
  };
  const found = await lookAt(dir);
  if (!found?.isDirectory()) return refuse(found ? "this is not a folder" : "this folder does not exist");
  const mark = await readMark(dir);
  if (mark?.kind !== "part")
    return refuse(mark?.kind === "site" ? "this is a whole site, not a share of one" : "this is no share of a site");
  const changed = await findForeign(dir, mark.made, {seen: new Map()});
  const lost = (
    await eachAtOnce([...mark.made.keys()], copiesAtOnce, async path => [path, await lookAt(join(dir, path))] as const)
  )
    .filter(([, there]) => there === null)
    .map(([path]) => path);
  const wrong = [...changed, ...lost];
  if (wrong.length > 0)
    return refuse(
      `not as it was made: ${wrong.slice(0, shown).join(", ")}${wrong.length > shown ? ` and ${wrong.length - shown} more` : ""} changed, came or went since, perhaps on the way here`
    );
  const record = mark.made.has(partRecordName)
    ? parsePartRecord(await readFile(join(dir, partRecordName), "utf8"))
    : null;
  return record ? {...record, dir, made: mark.made} : refuse("another version of the program made this share");
}

/**
 * The shares of one site in their order.
 *
 * @throws FolderError when they are of different sites, one is missing or one is given twice
 */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  if (!first) throw new FolderError("no shares given; expected the folder of each, as `site --share` made them");
  for (const other of parts) {
    const [which] = differences(first, other);
    if (which)
      throw new FolderError(
        `${first.dir} and ${other.dir} are shares of different sites: ${which}. Make one of them again`
      );
  }
  const byIndex = Map.groupBy(parts, ({index}) => index);
  for (const [index, [one, another]] of byIndex)
    if (another)
      throw new FolderError(
        `share ${index}/${first.count} is given twice: ${one!.dir} and ${another.dir}. Leave one out`
      );
  const all = Array.from({length: first.count}, (_, at) => at + 1);
  const missing = all.filter(index => !byIndex.has(index)).map(index => `${index}/${first.count}`);
  if (missing.length > 0)
    throw new FolderError(
      `no folder with share ${missing.join(", ")}; make it with: npm run buurtspiegel -- site --share ${missing[0]}, and give it too`
    );
  return all.map(index => byIndex.get(index)![0]!);
}

function differences(one: Part, other: Part): string[] {
  const same = (name: keyof PartRecord) => JSON.stringify(one[name]) === JSON.stringify(other[name]);
  return [
    ...(same("count") ? [] : [`one is of ${one.count} shares, the other of ${other.count}`]),
    ...(same("tables") ? [] : ["they were made from different tables"]),
    ...(same("languages") ? [] : [`languages ${one.languages.join(",")} and ${other.languages.join(",")}`]),
    ...(same("siteUrl") ? [] : [`address ${one.siteUrl ?? "unknown"} and ${other.siteUrl ?? "unknown"}`]),
    ...(same("program") ? [] : ["another version of the program, its packages or Node made one of them"])
  ];
}

/**
 * Puts the shares of a site together in an empty folder: the bytes of a site that one machine made.
 *
 * @param parts  all shares of one site, in order
 */
export async function mergeParts(parts: readonly Part[], siteDir: string): Promise<void> {
  const taken = new Map<string, Part>();
  for (const part of parts) {
    for (const [path, sha256] of part.made) {
      const before = taken.get(path);
      if (path === partRecordName || path === pageRecordName) continue;
      if (before && before.made.get(path) !== sha256)
        throw new FolderError(
          `${path} differs between ${before.dir} and ${part.dir}, which should be shares of one site`
        );
      if (!before) taken.set(path, part);
    }
  }
  for (const folder of new Set([...taken.keys()].map(path => dirname(path))))
    await mkdir(join(siteDir, folder), {recursive: true});
  await eachAtOnce([...taken], copiesAtOnce, ([path, {dir}]) =>
    copyFile(join(dir, path), join(siteDir, path), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  );
  const records = await Promise.all(parts.map(readAnyPageRecord));
  if (records[0])
    await writePageRecord(
      siteDir,
      records[0].program,
      records.flatMap(record => record ?? [])
    );
}

/** Checksum of a text. */
export const checksumOfText = (text: string): string => createHash("sha256").update(text).digest("hex");
