import {execFile} from "node:child_process";
import {readFile, readlink} from "node:fs/promises";
import {hostname} from "node:os";
import {promisify} from "node:util";
import {z} from "zod";

/**
 * A process as it names itself to others. A number alone is not enough: systems give the number of a process that is
 * gone to a new one, and a container numbers its own from 1.
 */
export const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Moment at which the folder was taken, ISO 8601. */
  since: z.string(),
  /** When the process began, as the system tells; null where it does not. */
  started: z.string().nullable(),
  /** Which run of the machine, and which numbering of its processes; null where the system does not tell. */
  boot: z.string().nullable(),
  numbering: z.string().nullable()
});
export type Holder = z.infer<typeof holderSchema>;

/** This process. */
export async function thisProcess(): Promise<Holder> {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: await startOf(process.pid),
    boot: await bootId(),
    numbering: await numberingId()
  };
}

/**
 * Does a process still run? `unknown` when it belongs to another machine or container, whose processes cannot be seen
 * from here.
 */
export async function stateOf(holder: Holder): Promise<"running" | "gone" | "unknown"> {
  if (holder.host !== hostname()) return "unknown";
  if (holder.boot !== (await bootId())) return "gone";
  if (holder.numbering !== (await numberingId())) return "unknown";
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return "gone";
  }
  const started = await startOf(holder.pid);
  return started !== null && holder.started !== null && started !== holder.started ? "gone" : "running";
}

/** When a process began, in the words of the system; `ended` when it only waits to be counted out by its parent. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform === "win32") return null;
  if (process.platform === "linux") {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
    // the second field is the name, in brackets, and may hold anything
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (!fields) return null;
    return /[ZX]/.test(fields[0]!) ? "ended" : fields[19]!;
  }
  const {stdout} = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)]).catch(() => ({stdout: ""}));
  return stdout.trim() || null;
}

const bootId = () =>
  readFile("/proc/sys/kernel/random/boot_id", "utf8")
    .then(id => id.trim())
    .catch(() => null);
const numberingId = () => readlink("/proc/self/ns/pid").catch(() => null);
