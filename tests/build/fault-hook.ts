// Loaded before a program (`--import`): counts what it does with files below FAULT_DIR, and at the FAULT_AT-th kills the
// program (FAULT_KIND=kill) or has it fail with an error of the system (FAULT_KIND=ENOSPC). Without FAULT_AT it only
// writes down what was done, in FAULT_LOG. FAULT_KEY="rename tables": only operations of that kind count. FAULT_APART=1: folders cannot be moved, as between two disks.
import fs from "node:fs";
import promises, {type FileHandle} from "node:fs/promises";
import {syncBuiltinESMExports} from "node:module";

const {
  FAULT_DIR: dir = "",
  FAULT_KIND: kind = "kill",
  FAULT_LOG: log,
  FAULT_APART: apart,
  FAULT_KEY: key
} = process.env;
const at = Number(process.env.FAULT_AT ?? 0);
const {appendFileSync, lstatSync} = fs;
let count = 0;

/** Killing tells apart only what changes the disk; an error may come from anything. */
const changing = new Set(
  "mkdir writeFile rename rm rmdir unlink open write sync copyFile chmod chown utimes symlink copy".split(" ")
);

const systemError = (code: string, syscall: string, path: string) =>
  Object.assign(new Error(`${code}: injected, ${syscall} '${path}'`), {code, errno: -1, syscall, path});

function step(name: string, path: unknown): void {
  if (!String(path).startsWith(dir) || (kind === "kill" && !changing.has(name))) return;
  if (key && keyOf(name, String(path)) !== key) return;
  count++;
  if (log) appendFileSync(log, `${count} ${keyOf(name, String(path))}\n`);
  if (count !== at) return;
  if (kind === "kill") process.kill(process.pid, "SIGKILL");
  throw systemError(kind, name, String(path));
}

/** An operation without what differs from run to run or from table to table: `sync .tables.buurtspiegel-work/new/*.parquet`. */
const keyOf = (name: string, path: string) =>
  `${name} ${path
    .slice(dir.length + 1)
    .replace(/[^/]+\.parquet$/, "*.parquet")
    .replace(/\.[0-9a-f]{8}\b/g, ".*")}`;

type Call = (...args: unknown[]) => unknown;

function watch(from: object, names: readonly string[], pathOf: (args: unknown[]) => unknown): void {
  const calls = from as Record<string, Call>;
  for (const name of names) {
    const original = calls[name]!;
    calls[name] = function watched(this: unknown, ...args: unknown[]) {
      const act = () => {
        step(name.replace("Sync", ""), pathOf(args));
        if (apart && name === "rename" && String(args[0]).startsWith(dir) && lstatSync(String(args[0])).isDirectory())
          throw systemError("EXDEV", "rename", String(args[0]));
        return original.apply(this, args);
      };
      return name.endsWith("Sync") ? act() : (async () => act())();
    };
  }
}

watch(
  promises,
  "mkdir writeFile rename rm rmdir unlink copyFile chmod chown utimes symlink readFile readdir lstat stat access realpath".split(
    " "
  ),
  args => args[0]
);
watch(fs, ["writeSync"], () => dir);
const {open, openSync} = {open: promises.open, openSync: fs.openSync};
promises.open = async (path, ...rest) => {
  step("open", path);
  const file: FileHandle = await open(path, ...rest);
  watch(file, ["read", "write", "writeFile", "sync"], () => path);
  return file;
};
fs.openSync = (path, ...rest) => {
  step("open", path);
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
