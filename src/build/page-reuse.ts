import {createHash} from "node:crypto";
import {constants} from "node:fs";
import {copyFile, link, mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {zstdCompress, zstdDecompress} from "node:zlib";
import {
  type PageRecord,
  pageRecordName,
  parsePageRecord,
  parseShareRecord,
  readsOf,
  recordOf,
  type ShareRecord
} from "../catalog/page-record.ts";
import {eachAtOnce} from "./each-at-once.ts";
import type {Verified} from "./mark.ts";
import {lookAt} from "./real-path.ts";
import {insteadOf, systemCode} from "./system-code.ts";

const linksAtOnce = 32;

/**
 * What a previous site says of its pages, as far as it may be relied on: made by the same program with the same settings,
 * and of pages that it has still. Null when there is nothing to keep.
 */
export async function readPageRecord(previous: Verified, program: string): Promise<PageRecord | null> {
  const record = await readAnyPageRecord(previous);
  if (record?.program !== program) return null;
  const files = Object.entries(record.units);
  const there = await eachAtOnce(
    files,
    linksAtOnce,
    async ([file]) => (await lookAt(join(previous.dir, file))) !== null
  );
  const whole = files.filter(([file], at) => there[at] && previous.made.has(file));
  return {...record, units: Object.fromEntries(whole)};
}

/** What a site or share says of its pages, whichever program made them; null when it is gone, or its bytes are not those of then. */
export async function readAnyPageRecord({dir, made}: Verified): Promise<PageRecord | null> {
  if (!made.has(pageRecordName)) return null;
  const packed = await readFile(join(dir, pageRecordName)).catch(insteadOf(null, "ENOENT"));
  if (packed === null || createHash("sha256").update(packed).digest("hex") !== made.get(pageRecordName)) return null;
  return parsePageRecord((await promisify(zstdDecompress)(packed)).toString("utf8"));
}

export const readShareRecord = async (path: string): Promise<ShareRecord> =>
  parseShareRecord(await readFile(path, "utf8"));

/**
 * Gives the new folder files of the old one under a second name: the same bytes on the disk, which nobody writes any more.
 * Where a disk gives no second name, a copy.
 */
export async function keepFiles(fromDir: string, intoDir: string, files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map(file => dirname(file)))) await mkdir(join(intoDir, folder), {recursive: true});
  await eachAtOnce(files, linksAtOnce, async file => {
    const [from, into] = [join(fromDir, file), join(intoDir, file)];
    await link(from, into).catch(async error => {
      if (!["EPERM", "EXDEV", "EMLINK", "ENOTSUP", "ENOSYS", "EACCES"].includes(systemCode(error) ?? "")) throw error;
      await copyFile(from, into, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    });
  });
}

/** Writes what the pages of a site were made of, the same bytes for the same site. */
export async function writePageRecord(
  siteDir: string,
  program: string,
  records: readonly Pick<PageRecord, "names" | "units">[]
): Promise<void> {
  const record: PageRecord = {program, ...recordOf(new Map(records.flatMap(one => [...readsOf(one)])))};
  await writeFile(join(siteDir, pageRecordName), await promisify(zstdCompress)(JSON.stringify(record)));
}
