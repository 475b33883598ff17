import {chmod, chown, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, unlink} from "node:fs/promises";
import {basename, join} from "node:path";
import {z} from "zod";
import {flushFolder} from "./flush.ts";
import {FolderError} from "./folder-error.ts";
import {diskOwn, isEmptyFolder, markName} from "./mark.ts";
import type {Place} from "./place.ts";
import {readPlain} from "./read-plain.ts";
import {lookAt} from "./real-path.ts";
import {insteadOf, systemCode} from "./system-code.ts";
import {journalName, newName, oldName} from "./work-folder.ts";

/** Reasons why a folder cannot be moved as a whole, though all that is in it can: a mount, another disk, an open file. */
const cannotMove = ["EBUSY", "EXDEV", "EPERM", "EACCES", "ENOTEMPTY", "EEXIST"];

/**
 * Puts the filled folder `new` of the work folder in the place of the target, and the target's own content in `old`.
 * A failure leaves the target as it was; what a crash leaves is put right by `undoHalfSwap`.
 */
export async function swapIn({target, work, inside, isOwn}: Place): Promise<void> {
  const [fresh, old] = [join(work, newName), join(work, oldName)];
  const there = (await lookAt(target)) !== null;
  if (!there) return rename(fresh, target);
  if (!inside && !(await isEmptyFolder(target, isOwn))) {
    try {
      await keepOwner(target, fresh);
      return await swapWhole(target, fresh, old);
    } catch (error) {
      if (!cannotMove.includes(systemCode(error) ?? "")) throw error;
    }
  }
  await swapContents(target, work, isOwn);
}

async function swapWhole(target: string, fresh: string, old: string): Promise<void> {
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}

/** The new folder is open to the same people as the old one, as far as we may say so. */
async function keepOwner(from: string, to: string): Promise<void> {
  const {mode, uid, gid} = await stat(from);
  await chown(to, uid, gid).catch(insteadOf(undefined, "EPERM", "EACCES", "EINVAL", "ENOSYS", "ENOTSUP"));
  await chmod(to, mode & 0o7777).catch(insteadOf(undefined, "EPERM", "EACCES", "ENOSYS", "ENOTSUP"));
}

/**
 * What is being swapped, and how far it got: `out` while the old leaves and nothing new has come; `in` when all of the old
 * has left and the new comes.
 */
const plainName = z.string().refine(name => basename(name) === name && !["", ".", ".."].includes(name));
const journalSchema = z.object({phase: z.enum(["out", "in"]), fresh: z.array(plainName)});
type Journal = z.infer<typeof journalSchema>;

/** One thing after the other, told beforehand in a journal: for a folder that cannot itself be moved. */
async function swapContents(target: string, work: string, isOwn: Place["isOwn"]): Promise<void> {
  const [fresh, old] = [join(work, newName), join(work, oldName)];
  // the mark leaves first and comes last: a folder that holds it is whole
  const isMark = (name: string) => Number(name === markName);
  const leaving = (await readdir(target)).filter(name => !isOwn(name) && name !== diskOwn);
  const coming = (await readdir(fresh)).toSorted((a, b) => isMark(a) - isMark(b));
  await mkdir(old, {recursive: true});
  await writeJournal(work, {phase: "out", fresh: coming});
  try {
    for (const name of leaving.toSorted((a, b) => isMark(b) - isMark(a)))
      await moveTree(join(target, name), join(old, name));
    await writeJournal(work, {phase: "in", fresh: coming});
    for (const name of coming) await moveTree(join(fresh, name), join(target, name));
    await flushFolder(target);
  } catch (error) {
    await undoContents(target, work);
    throw error;
  }
  await unlink(join(work, journalName));
  await flushFolder(work);
}

async function writeJournal(work: string, journal: Journal): Promise<void> {
  const part = join(work, `${journalName}.part`);
  const file = await open(part, "w");
  try {
    await file.writeFile(JSON.stringify(journal));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(work, journalName));
  await flushFolder(work);
}

/**
 * Moves a file or folder, into a folder of that name when there is one. What cannot be moved is copied: at every moment
 * each file is whole in at least one of the two places.
 */
async function moveTree(from: string, to: string): Promise<void> {
  try {
    return await rename(from, to);
  } catch (error) {
    if (!["EXDEV", "ENOTEMPTY", "EEXIST", "EPERM"].includes(systemCode(error) ?? "")) throw error;
  }
  if ((await lstat(from)).isDirectory()) {
    await mkdir(to, {recursive: true});
    for (const name of await readdir(from)) await moveTree(join(from, name), join(to, name));
    return rmdir(from);
  }
  const part = `${to}.buurtspiegel-part`;
  await copyFile(from, part);
  const file = await open(part, "r+");
  await file.sync().finally(() => file.close());
  await rename(part, to);
  await unlink(from);
}

/**
 * Gives a target back what a run that was killed had put away, so that it is again what it was before that run. Does
 * nothing when that run had finished its swap, or had not begun it.
 */
export async function undoHalfSwap({target, work, inside, isOwn}: Place): Promise<void> {
  if ((await lookAt(join(work, journalName))) !== null) return undoContents(target, work);
  const old = join(work, oldName);
  if (inside || (await lookAt(old)) === null || (await isEmptyFolder(await realFolder(old)))) return;
  const found = await lookAt(target);
  if (found !== null && !(await isEmptyFolder(target, isOwn))) return;
  if (found !== null) await rm(target, {recursive: true});
  await rename(old, target);
}

async function readJournal(work: string): Promise<Journal> {
  const path = join(work, journalName);
  try {
    return journalSchema.parse(JSON.parse((await readPlain(path)) ?? ""));
  } catch (cause) {
    throw new FolderError(
      `${path} is not what this program wrote there, so that what a killed run left cannot be put right by itself. What was there before is in ${oldName} beside it and in the folder itself: put it together, and delete ${work}`,
      {cause}
    );
  }
}

/** Moves and deletes happen in folders, never in what a link leads to. */
async function realFolder(path: string): Promise<string> {
  if ((await lookAt(path))?.isDirectory()) return path;
  throw new FolderError(`${path} is not the folder that this program made there; nothing was moved. Move it away`);
}

async function undoContents(target: string, work: string): Promise<void> {
  const {phase, fresh} = await readJournal(work);
  const old = await realFolder(join(work, oldName));
  if (phase === "in") {
    for (const name of fresh.toReversed()) await rm(join(target, name), {recursive: true, force: true});
    await writeJournal(work, {phase: "out", fresh});
  }
  for (const name of await readdir(old)) await moveTree(join(old, name), join(target, name));
  await flushFolder(target);
  await unlink(join(work, journalName));
}
