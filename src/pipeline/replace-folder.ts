import {existsSync} from "node:fs";
import {mkdir, rename, rm} from "node:fs/promises";
import {dirname} from "node:path";

/**
 * Fills a new folder and puts it in the place of the old one only when `fill` succeeded: a half-written build never
 * replaces a good one.
 *
 * @param target  folder to replace or create
 * @param fill  writes everything into the folder it is given, which lies beside the target
 */
export async function replaceFolder<T>(target: string, fill: (dir: string) => Promise<T>): Promise<T> {
  const fresh = `${target}.new`;
  const old = `${target}.old`;
  await mkdir(dirname(target), {recursive: true});
  await rm(fresh, {recursive: true, force: true});
  await rm(old, {recursive: true, force: true});
  await mkdir(fresh, {recursive: true});
  try {
    const result = await fill(fresh);
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
    await rm(old, {recursive: true, force: true});
    return result;
  } catch (error) {
    await rm(fresh, {recursive: true, force: true});
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw error;
  }
}
