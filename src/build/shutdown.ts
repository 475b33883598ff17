type Task = () => Promise<void>;

const tasks: Task[] = [];
const critical = new Set<Promise<unknown>>();
let ending: Promise<void> | null = null;

/** Is this process being ended by a signal, or because the one that started it is gone? */
export const isEnding = (): boolean => ending !== null;

/**
 * Has a task done when the process is ended before its time: the last one asked for first.
 *
 * @returns a function that takes it back
 */
export function onShutdown(task: Task): () => Promise<void> {
  tasks.push(task);
  return async () => {
    const at = tasks.indexOf(task);
    if (at >= 0) tasks.splice(at, 1);
  };
}

/** Does something that a shutdown waits for, and that does not begin when one has begun. */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  if (isEnding()) throw new Error("the run was stopped");
  const running = work();
  critical.add(running);
  try {
    return await running;
  } finally {
    critical.delete(running);
  }
}

/** Does what was asked for with `onShutdown`, once. Never throws: there is nobody left to hear it. */
export function shutDown(): Promise<void> {
  ending ??= (async () => {
    await Promise.allSettled(critical);
    for (const task of tasks.splice(0).toReversed()) await task().catch(() => {});
  })();
  return ending;
}

/** Numbers of signals, as in the exit code 128 + n of a process that was ended by one. */
const signals = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15} as const;

/**
 * From now on Ctrl-C, a request to end and the end of the parent (where it keeps a channel open) first have everything
 * tidied up, and then end the process with 128 plus the number of the signal.
 */
export function tidyUpOnSignals(): void {
  const endBy = (signal: keyof typeof signals) => shutDown().then(() => process.exit(128 + signals[signal]));
  process.on("SIGINT", () => endBy("SIGINT"));
  process.on("SIGTERM", () => endBy("SIGTERM"));
  process.on("disconnect", () => endBy("SIGHUP"));
  process.channel?.unref();
}
