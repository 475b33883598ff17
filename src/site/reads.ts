/**
 * Which rows a page reads, kept while it is rendered: what a page was made of decides whether it must be made again. Each
 * door through which a page gets something notes here what was asked, and can be asked the same again.
 */

import {AsyncLocalStorage} from "node:async_hooks";

/** What was read: names of doors, each with what was asked there. */
export type Reads = Set<string>;

/** Asked of a door by who wants all that is behind it. */
export const every = "*";

const reading = new AsyncLocalStorage<Reads | null>();
const doors = new Map<string, (asked: string) => Promise<unknown>>();

/** A door by its name, with how to ask it again. Each has a name of its own. */
export function openDoor(door: string, ask: (asked: string) => Promise<unknown>): void {
  if (doors.has(door) || door.includes(" ")) throw new Error(`there is a door "${door}" already, or it has a space`);
  doors.set(door, ask);
}

/** What is noted of something that is asked of a door. */
export const readName = (door: string, asked: string): string => `${door} ${asked}`;

/** Notes what was read, by its name, for whoever is being watched. */
export const noteRead = (name: string): void => {
  reading.getStore()?.add(name);
};

/** Notes that something was asked of a door. */
export const note = (door: string, asked: string): void => noteRead(readName(door, asked));

/** Notes again what was read before, to get something that is kept. */
export function noteAll(reads: Reads): void {
  const store = reading.getStore();
  if (store) for (const read of reads) store.add(read);
}

/** Does something, and adds to `reads` what it reads, whatever it waits for. */
export const watch = <Result>(reads: Reads, task: () => Result): Result => reading.run(reads, task);

/** Does something of which nothing is noted: who does it has noted what it will give. */
export const unwatched = <Result>(task: () => Result): Result => reading.run(null, task);

/**
 * Asks again what was read before: what is given now.
 *
 * @throws Error when there is no such door, or nothing behind it to be asked of any more
 */
export async function askAgain(read: string): Promise<unknown> {
  const end = read.indexOf(" ");
  const ask = doors.get(read.slice(0, end));
  if (!ask) throw new Error(`nothing was read through a door "${read.slice(0, end)}"`);
  return unwatched(() => ask(read.slice(end + 1)));
}
