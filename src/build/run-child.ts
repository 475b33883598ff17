import {type ChildProcess, spawn} from "node:child_process";
import {onShutdown} from "./shutdown.ts";

const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;

/**
 * Runs this Node with some arguments, and gives the exit code and all that was written. The child ends with this process,
 * however this one ends: it holds a channel to it, and ends itself when the channel closes.
 *
 * @param shown  true to show what is written instead of giving it
 */
export async function runChild(
  args: readonly string[],
  {shown = false, ...options}: {cwd: string; env: NodeJS.ProcessEnv; shown?: boolean}
): Promise<{code: number | string; output: string}> {
  const out = shown ? "inherit" : "pipe";
  const child = spawn(process.execPath, ["--import", endWithParent, ...args], {
    ...options,
    stdio: ["ignore", out, out, "ipc"]
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const ended = whenEnded(child);
  const takeBack = onShutdown(async () => {
    child.kill("SIGKILL");
    await ended.catch(() => {});
  });
  try {
    return {code: await ended, output: output.join("")};
  } finally {
    await takeBack();
  }
}

const whenEnded = (child: ChildProcess): Promise<number | string> =>
  new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done(code ?? signal!));
  });
