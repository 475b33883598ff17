import {mkdir, rmdir} from "node:fs/promises";
import {dirname, join} from "node:path";
import {flushFolder} from "./flush.ts";
import {heldBy, type Lock, takeLock} from "./lock.ts";
import {readMark, type Seen, sealFolder, type Verified} from "./mark.ts";
import {type Place, placeFor} from "./place.ts";
import {lookAt, realPath} from "./real-path.ts";
import {refuseForeign, refusePlace, type Surroundings, type WantedFolder} from "./refuse-folder.ts";
import {onShutdown, undisturbed} from "./shutdown.ts";
import {swapIn, undoHalfSwap} from "./swap.ts";
import {findWorkFolder, makeWorkFolder, newName, removeWorkFolder, scratchName} from "./work-folder.ts";

/**
 * Writes a new folder. `dir` is empty and gets everything; `scratch` is for what is needed on the way, on the same disk.
 * `before` is the folder that it takes the place of, as it was claimed: to be read alone. Null when there was none.
 */
export type Fill<T> = (dir: string, scratch: string, before: Verified | null) => Promise<T>;

/** A folder that this run alone may write, from the moment it is claimed until it is released. */
export interface Claim {
  /** The real path. */
  path: string;
  /**
   * Fills a new folder and puts it in the place of the old one, only when `fill` succeeded: a half-written build never
   * replaces a good one. Whatever happens, power cut included, the old or the new one is whole.
   */
  replace<T>(fill: Fill<T>): Promise<T>;
  release(): Promise<void>;
}

/**
 * Takes a folder to write. Throws `FolderError`, before anything is written, when it may not be: it holds what this
 * program did not make, lies where it must not, or another run has it. What a killed run left half-way is put right.
 */
export async function claimFolder(wanted: WantedFolder, around: Surroundings): Promise<Claim> {
  const path = await realPath(wanted.path);
  await refusePlace(wanted, path, around);
  const firstMade = await makeFolders(dirname(path));
  const giveBack: (() => Promise<void>)[] = [() => removeEmpty(dirname(path), firstMade)];
  let released: Promise<void> | null = null;
  // once, for all who ask: a run that is being stopped must not end before the last step is done
  const release = () => {
    released ??= (async () => {
      for (const step of giveBack.toReversed()) await step();
      await staysOpen();
    })();
    return released;
  };
  let staysOpen: () => Promise<void> = async () => {};
  try {
    const place = await placeFor(path);
    const left = await findWorkFolder(place.work);
    // a lock that lies in the folder must not be put into one that is not ours
    if (!left) await refuseForeign(wanted, place);
    const lock = await takeLock(place.lock, path, [place.otherLock]);
    giveBack.push(() => lock.release());
    if (await findWorkFolder(place.work)) await undoHalfSwap(place);
    const seen: Seen = new Map();
    await refuseForeign(wanted, place, seen);
    await removeWorkFolder(place.work);
    staysOpen = onShutdown(() => tidyUp(place).then(release));
    return {path, replace: fill => replaceFolder(wanted, place, lock, seen, fill), release};
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * Puts right what a killed run left half-way in a folder that is only to be read. Does nothing while another run has it.
 *
 * @returns who writes it now, as a sentence; null when nobody does
 */
export async function mendFolder(given: string): Promise<string | null> {
  const path = await realPath(given);
  const place = await placeFor(path);
  const busy = (await heldBy(place.lock, path)) ?? (await heldBy(place.otherLock, path));
  if (busy !== null || !(await findWorkFolder(place.work))) return busy;
  const lock = await takeLock(place.lock, path, [place.otherLock]);
  try {
    await undoHalfSwap(place);
  } finally {
    await lock.release();
  }
  return null;
}

async function replaceFolder<T>(wanted: WantedFolder, place: Place, lock: Lock, seen: Seen, fill: Fill<T>): Promise<T> {
  const {work, target} = place;
  const [fresh, scratch] = [join(work, newName), join(work, scratchName)];
  let result: T;
  try {
    await makeWorkFolder(work);
    await mkdir(fresh);
    await mkdir(scratch);
    result = await fill(fresh, scratch, await verifiedOf(target));
    await sealFolder(fresh, wanted.kind);
    await lock.verify();
    await refuseForeign(wanted, place, seen);
    await undisturbed(() => swapIn(place));
  } catch (error) {
    await tidyUp(place);
    throw error;
  }
  await flushFolder(dirname(target));
  // the new folder stands: what is left over is cleared now, or by the next run
  await removeWorkFolder(work).catch(() => {});
  return result;
}

/** The folder that was claimed, and found to be ours; null when there is none. */
async function verifiedOf(dir: string): Promise<Verified | null> {
  const mark = await readMark(dir);
  return mark && {dir, made: mark.made};
}

/** After a failure: the target as it was, and nothing of ours beside it. What cannot be done now, the next run does. */
async function tidyUp(place: Place): Promise<void> {
  try {
    await undoHalfSwap(place);
    await removeWorkFolder(place.work);
  } catch {
    // why there is something to tidy up is what the operator must hear
  }
}

/** Makes a folder and those it lies in; returns the first that was made. */
async function makeFolders(path: string): Promise<string | undefined> {
  return mkdir(path, {recursive: true}).catch(async error => {
    // Node says of a folder that cannot be made that what it lies in is not there: ask why the first one cannot
    let first = path;
    while ((await lookAt(dirname(first))) === null) first = dirname(first);
    await mkdir(first);
    throw error;
  });
}

/** Removes folders that were made to put ours in, as far as nothing was put in them. */
async function removeEmpty(from: string, firstMade: string | undefined): Promise<void> {
  if (firstMade === undefined) return;
  for (let at = from; at.length >= firstMade.length; at = dirname(at)) {
    const gone = await rmdir(at).then(
      () => true,
      () => false
    );
    if (!gone) return;
  }
}
