import {spawn, spawnSync} from "node:child_process";
import {existsSync, statSync} from "node:fs";
import {constants} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

export const projectDir = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(projectDir, "node_modules");
/** The Node that npm brings: one package a platform, so that the lockfile holds its hash. */
const brought = join(modules, nodePackage(process.platform, process.arch));
const node = existsSync(brought) || !isNew(process.version) ? brought : process.execPath;

/** The path of Node below `node_modules` on a platform. */
function nodePackage(platform, arch) {
  const system = platform === "win32" ? "win" : platform;
  const name = system === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return join(`${name}-${system}-${arch}`, "bin", platform === "win32" ? "node.exe" : "node");
}

/** Is a machine's own Node new enough where npm has none for it? */
function isNew(version) {
  return Number(version.slice(1).split(".")[0]) >= 24;
}

/** Installs the packages of the lockfile when they are not there, or older than the lockfile. */
export function ensureInstalled() {
  const installed = join(modules, ".package-lock.json");
  const changed = path => statSync(path).mtimeMs;
  if (existsSync(node) && existsSync(installed) && changed(installed) >= changed(join(projectDir, "package-lock.json")))
    return;
  console.error("installing packages (once)");
  const {status} = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: projectDir,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32"
  });
  if (status === 0) return;
  console.error("npm ci failed; look at its message above, mend it, and run the same command again");
  process.exit(status ?? 1);
}

const endWithParent = new URL("../../src/build/end-with-parent.mjs", import.meta.url).href;
const watchMs = 1000;

/**
 * Runs the project's own Node with these arguments and gives its exit code; 128 plus the number of the signal, when a
 * signal ended it. Signals are passed on, and it ends when this process is no more.
 */
export function runNode(args, env = {}) {
  ensureInstalled();
  const child = spawn(node, ["--import", endWithParent, ...args], {
    cwd: process.cwd(),
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {...process.env, ...env}
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill("SIGTERM"));
  return new Promise(done => {
    child.on("error", error => {
      console.error(`${node} could not be started (${error.code}); delete node_modules and run the same command again`);
      done(1);
    });
    child.on("exit", (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}

/** npm that was killed cannot pass anything on: its scripts go on without it, under another parent. */
function endWithNpm(end) {
  const {ppid} = process;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === ppid || end(), watchMs).unref();
}
