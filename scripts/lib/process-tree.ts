import {execFileSync} from "node:child_process";

/** What a process and all below it have taken. */
export interface Taken {
  /** Resident memory now, in bytes. */
  bytes: number;
  /** Processor time so far by process, in seconds; a process that has ended keeps what it had when last looked at. */
  seconds: ReadonlyMap<number, number>;
}

/**
 * Looks at a process and all below it.
 *
 * @param before  what was seen last: processes that ended since stay in it
 */
export function look(root: number, before?: Taken): Taken {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,time="], {encoding: "utf8"})
    .trim()
    .split("\n")
    .map(line => {
      const [pid, parent, kilobytes, time] = line.trim().split(/\s+/) as [string, string, string, string];
      return {pid: Number(pid), parent: Number(parent), bytes: Number(kilobytes) * 1024, seconds: toSeconds(time)};
    });
  const below = Map.groupBy(rows, ({parent}) => parent);
  const seconds = new Map(before?.seconds);
  let bytes = 0;
  const visit = (row: (typeof rows)[number]): void => {
    bytes += row.bytes;
    seconds.set(row.pid, row.seconds);
    for (const child of below.get(row.pid) ?? []) visit(child);
  };
  for (const row of rows) if (row.pid === root) visit(row);
  return {bytes, seconds};
}

export const totalSeconds = ({seconds}: Taken): number => [...seconds.values()].reduce((sum, value) => sum + value, 0);

/**
 * Processor time as `ps` writes it.
 *
 * @param time  `[days-][hours:]minutes:seconds`, on some systems with hundredths
 * @returns seconds
 */
export function toSeconds(time: string): number {
  const [clock, days = "0"] = time.split("-").reverse() as [string, string?];
  return clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}
