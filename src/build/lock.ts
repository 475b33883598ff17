import {closeSync, openSync, writeSync} from "node:fs";
import {readFile, rename, rm, stat, unlink, utimes} from "node:fs/promises";
import {setTimeout as wait} from "node:timers/promises";
import {FolderError} from "./folder-error.ts";
import {type Holder, holderSchema, stateOf, thisProcess} from "./holder.ts";
import {insteadOf, systemCode} from "./system-code.ts";

/** A holder shows that it lives by touching its lock; where its process cannot be seen, so long a silence means gone. */
const touchSeconds = 20;
const silenceSeconds = 600;
/** A lock is made and written at once: one that stays empty was left by a process that was killed in between. */
const emptyWaits = 10;
const emptyWaitMs = 100;
const attempts = 5;

export interface Lock {
  path: string;
  /** Throws `FolderError` when the lock is no longer ours: someone deleted it, and another run may have begun. */
  verify(): Promise<void>;
  /** Gives it back; does nothing when it is no longer ours. */
  release(): Promise<void>;
}

/**
 * Takes the lock of a folder, which names who holds it and since when. A lock whose process is gone is taken over.
 *
 * @param path  of the lock file; its folder exists
 * @param folder  what is locked, for the message
 * @param others  further locks that count: those of runs that must keep theirs in another place
 */
export async function takeLock(path: string, folder: string, others: readonly string[] = []): Promise<Lock> {
  const mine = `${JSON.stringify(await thisProcess())}\n`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const other of [path, ...others]) await refuseHeld(other, folder);
    if (!create(path, mine)) continue;
    await rm(asideOf(path), {force: true});
    const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), touchSeconds * 1000);
    touching.unref();
    const isMine = async () => (await readText(path)) === mine;
    return {
      path,
      async verify() {
        if (!(await isMine()))
          throw new FolderError(
            `the lock of ${folder} (${path}) was deleted or taken while it was in use; run it again`
          );
      },
      async release() {
        clearInterval(touching);
        if (await isMine()) await unlink(path).catch(insteadOf(undefined, "ENOENT"));
      }
    };
  }
  throw new FolderError(`${folder} is wanted by several runs at once; run this one again when the others have ended`);
}

/** Throws `FolderError` when a living process holds a lock; clears one whose process is gone. */
async function refuseHeld(path: string, folder: string): Promise<void> {
  const text = await readSettled(path);
  if (text === null) return;
  const holder = toHolder(text);
  if (holder && (await lives(holder, path))) throw new FolderError(heldMessage(folder, holder, path));
  if (!holder && !text.startsWith(beginning) && !beginning.startsWith(text))
    throw new FolderError(`${path} is not a lock that this program wrote, and is in its place; move it away`);
  await clear(path, text);
}

/** Who writes a folder now, as a sentence; null when nobody does. */
export async function heldBy(path: string, folder: string): Promise<string | null> {
  const holder = toHolder((await readSettled(path)) ?? "");
  return holder && (await lives(holder, path)) ? heldMessage(folder, holder, path) : null;
}

const heldMessage = (folder: string, {pid, host, since}: Holder, path: string): string =>
  `${folder} is being written by another run: process ${pid} on ${host}, since ${since}. Wait until it has ended, or ` +
  `give another folder. If that process is not there any more, delete ${path}`;

async function lives(holder: Holder, path: string): Promise<boolean> {
  const state = await stateOf(holder);
  if (state !== "unknown") return state === "running";
  const touched = await stat(path).catch(insteadOf(null, "ENOENT"));
  return touched !== null && Date.now() - touched.mtimeMs < silenceSeconds * 1000;
}

/** How the text of each lock begins: one that was cut off while it was written is known by it. */
const beginning = '{"pid":';
const asideOf = (path: string) => `${path}.gone`;

/** Removes a lock that was judged to be left behind, unless another run did so first and holds it now. */
async function clear(path: string, judged: string): Promise<void> {
  const aside = asideOf(path);
  const moved = await rename(path, aside).then(() => true, insteadOf(false, "ENOENT"));
  if (!moved) return;
  const taken = await readText(aside);
  if (taken !== null && taken !== judged) create(path, taken);
  await rm(aside, {force: true});
}

/** Writes a file that must not exist yet; false when it does. */
function create(path: string, text: string): boolean {
  try {
    const file = openSync(path, "wx");
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

const readText = (path: string): Promise<string | null> => readFile(path, "utf8").catch(insteadOf(null, "ENOENT"));

async function readSettled(path: string): Promise<string | null> {
  let text = await readText(path);
  for (let waits = 0; text === "" && waits < emptyWaits; waits++) {
    await wait(emptyWaitMs);
    text = await readText(path);
  }
  return text;
}

function toHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
