import {constants} from "node:fs";
import {open} from "node:fs/promises";
import {systemCode} from "./system-code.ts";

/**
 * The text of a file of the program's own; null when nothing is there, undefined when that is anything but a file: a
 * folder, a link, or a pipe, which would keep who reads it waiting for ever.
 */
export async function readPlain(path: string): Promise<string | null | undefined> {
  const {O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0} = constants;
  try {
    const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
      return (await file.stat()).isFile() ? await file.readFile("utf8") : undefined;
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemCode(error) ?? "";
    if (code === "ENOENT") return null;
    if (["EISDIR", "ELOOP", "EMLINK", "ENXIO"].includes(code)) return undefined;
    throw error;
  }
}
