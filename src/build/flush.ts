import {open} from "node:fs/promises";
import {insteadOf} from "./system-code.ts";

/** Hands the names in a folder to the disk, where the system can: Windows and some network disks cannot. */
export async function flushFolder(dir: string): Promise<void> {
  const cannot = insteadOf(null, "EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "ENOSYS", "EBADF");
  const folder = await open(dir, "r").catch(cannot);
  if (folder === null) return;
  try {
    await folder.sync().catch(cannot);
  } finally {
    await folder.close();
  }
}
