import {mkdir, readdir, rm, rmdir, unlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {FolderError} from "./folder-error.ts";
import {markName} from "./mark.ts";
import {readPlain} from "./read-plain.ts";
import {lookAt} from "./real-path.ts";
import {insteadOf} from "./system-code.ts";

/** What lies in it: the new folder while it is filled, what is needed on the way, and what was in the place of the new. */
export const newName = "new";
export const scratchName = "scratch";
export const oldName = "old";
/** What is being swapped, while it is. */
export const journalName = "journal.json";

const mark = "# buurtspiegel work: made by the program, and removed by it\n";
/** A disk that is busy, or a process that has just ended, may hold on to a file for a moment. */
const patiently = {recursive: true, force: true, maxRetries: 10, retryDelay: 100} as const;

/** Makes the folder in which a new one is filled. There is none yet. */
export async function makeWorkFolder(work: string): Promise<void> {
  await mkdir(work);
  await writeFile(join(work, markName), mark);
}

/**
 * Is there a work folder that an earlier run left? Throws `FolderError` when something of that name is there that this
 * program did not make.
 */
export async function findWorkFolder(work: string): Promise<boolean> {
  if ((await lookAt(work)) === null) return false;
  const names = await readdir(work).catch(insteadOf(null, "ENOTDIR"));
  const text = (await readPlain(join(work, markName)).catch(insteadOf(null, "ENOTDIR"))) ?? null;
  // a run that was killed in its very first moment left an empty folder, or a mark that was cut off
  const cutOff = text !== null && mark.startsWith(text) && names?.length === 1;
  if (names?.length === 0 || text === mark || cutOff) return true;
  throw new FolderError(
    `${work} is in the place where the program works, and the program did not make it; move it away`
  );
}

/**
 * Removes it; its mark goes last, so that what is left of it after a power cut is still known as ours. A run that is being
 * stopped may still write while this goes on: then there is something again, and it starts anew.
 */
export async function removeWorkFolder(work: string): Promise<void> {
  for (let left: number = patiently.maxRetries; ; left--) {
    const names = await readdir(work).catch(insteadOf(null, "ENOENT"));
    if (names === null) return;
    for (const name of names) if (name !== markName) await rm(join(work, name), patiently);
    await unlink(join(work, markName)).catch(insteadOf(undefined, "ENOENT"));
    try {
      return await rmdir(work);
    } catch (error) {
      await writeFile(join(work, markName), mark).catch(insteadOf(undefined, "ENOENT"));
      if (left === 0) throw error;
    }
  }
}
