import {stat} from "node:fs/promises";
import {join} from "node:path";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";

/** Bytes of all files below a folder. */
export async function folderSize(dir: string): Promise<number> {
  let bytes = 0;
  for (const file of await listFiles(dir)) bytes += (await stat(join(dir, file))).size;
  return bytes;
}
