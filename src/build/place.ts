import {constants} from "node:fs";
import {access, readFile, stat} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {diskOwn} from "./mark.ts";
import {lookAt} from "./real-path.ts";

/** Where a folder is worked on: beside it, or, where that cannot be, in it. */
export interface Place {
  /** The folder itself, a real path. */
  target: string;
  /** Holds the new folder while it is filled, and the old one until the new one stands. */
  work: string;
  lock: string;
  /** The lock of runs that must keep theirs in the other place. */
  otherLock: string;
  /** Is this the name, in the folder itself, of a working file of the program? */
  isOwn(name: string): boolean;
  /** True when everything lies in the folder itself: it can be filled, but not be put away as a whole. */
  inside: boolean;
}

const workName = ".buurtspiegel-work";
const lockName = ".buurtspiegel-lock";
/** What a run that was killed while it took over a lock left of it. */
const isGuard = /^\.buurtspiegel-lock(\.[0-9a-f]{8})+$/;

/** @param target  a real path; the folder need not exist */
export async function placeFor(target: string): Promise<Place> {
  const inside = await mustWorkInside(target);
  const beside = (name: string) => join(dirname(target), `.${basename(target)}${name}`);
  const within = (name: string) => join(target, name);
  return {
    target,
    work: inside ? within(workName) : beside(workName),
    lock: inside ? within(lockName) : beside(lockName),
    otherLock: inside ? beside(lockName) : within(lockName),
    isOwn: name => name === workName || name === lockName || isGuard.test(name),
    inside
  };
}

/** A mounted disk cannot be moved, and a folder whose own folder may not be written to neither. */
async function mustWorkInside(target: string): Promise<boolean> {
  const parent = dirname(target);
  const [own, above] = [await lookAt(target), await stat(parent, {bigint: true}).catch(() => null)];
  if (own === null || above === null) return false;
  if (own.dev !== above.dev || (await isMounted(target)) || (await lookAt(join(target, diskOwn))) !== null) return true;
  return access(parent, constants.W_OK).then(
    () => false,
    () => true
  );
}

/** Linux tells where disks and folders are mounted; a folder that is mounted twice is on the disk of its parent. */
async function isMounted(path: string): Promise<boolean> {
  const table = await readFile("/proc/self/mountinfo", "utf8").catch(() => "");
  const plain = (text: string) =>
    text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return table.split("\n").some(line => plain(line.split(" ")[4] ?? "") === path);
}
