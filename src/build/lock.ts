import {createHash} from "node:crypto";
import {closeSync, openSync, writeSync} from "node:fs";
import {rename, stat, unlink, utimes} from "node:fs/promises";
import {setTimeout as wait} from "node:timers/promises";
import {FolderError} from "./folder-error.ts";
import {type Holder, holderSchema, stateOf, thisProcess} from "./holder.ts";
import {readPlain} from "./read-plain.ts";
import {insteadOf, systemCode} from "./system-code.ts";

/** A holder shows that it lives by touching its lock; where its process cannot be seen, so long a silence means gone. */
const touchSeconds = 20;
const silenceSeconds = 600;
/** A lock is made and written at once: one that stays empty was left by a process that was killed in between. */
const emptyWaits = 10;
const emptyWaitMs = 100;
const attempts = 20;
const retryMs = 50;
const guardLength = 8;

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
    for (const other of others) await judge(other, folder);
    const left = await judge(path, folder);
    if (left === null ? !create(path, mine) : !(await takeOver(path, left, mine))) {
      await wait(retryMs * Math.random());
      continue;
    }
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

/**
 * Throws `FolderError` when a living process holds a lock.
 *
 * @returns the text of a lock whose process is gone; null when there is none
 */
async function judge(path: string, folder: string): Promise<string | null> {
  const text = await readSettled(path);
  if (text === null) return null;
  const holder = toHolder(text);
  if (holder && (await lives(holder, path))) throw new FolderError(heldMessage(folder, holder, path));
  if (!holder && !text.startsWith(beginning) && !beginning.startsWith(text)) throw noLock(path);
  return text;
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

/**
 * Puts our text in the place of that of a lock whose process is gone. Of all who judged the same text only one may: who
 * made the file that is named for it. That file becomes the lock, so that nothing is left over, whenever we are killed.
 *
 * @returns false when another was first
 */
async function takeOver(path: string, judged: string, mine: string): Promise<boolean> {
  const guard = `${path}.${createHash("sha256").update(judged).digest("hex").slice(0, guardLength)}`;
  if (!create(guard, mine)) {
    const text = await readSettled(guard);
    const holder = toHolder(text ?? "");
    if (text === null || (holder && (await lives(holder, guard)))) return false;
    if (!(await takeOver(guard, text, mine))) return false;
  }
  const stillLeft = (await readText(path)) === judged;
  await (stillLeft ? rename(guard, path) : unlink(guard));
  return stillLeft;
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

const noLock = (path: string) =>
  new FolderError(`${path} is not a lock that this program wrote, and is in its place; move it away`);

async function readText(path: string): Promise<string | null> {
  const text = await readPlain(path);
  if (text === undefined) throw noLock(path);
  return text;
}

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
