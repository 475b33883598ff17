import {mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import {type Claim, claimFolder} from "../../src/build/claim-folder.ts";
import type {Surroundings, WantedFolder} from "../../src/build/refuse-folder.ts";

/** An empty folder, by its real path, that is gone when the test is done. */
export async function emptyFolder(): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), "buurtspiegel-")));
  onTestFinished(() => rm(dir, {recursive: true, force: true}));
  return dir;
}

/** Writes files below a folder: path and text. */
export async function write(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), text);
  }
}

/** Everything below a folder but our mark: path and text of files, path and null of empty folders and links. */
export async function read(dir: string): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const entry of await readdir(dir, {withFileTypes: true})) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) {
      const below = Object.entries(await read(path));
      if (below.length === 0) found[entry.name] = null;
      for (const [name, text] of below) found[`${entry.name}/${name}`] = text;
    } else if (entry.name !== ".buurtspiegel") found[entry.name] = entry.isFile() ? await readFile(path, "utf8") : null;
  }
  return found;
}

export const nowhere: Surroundings = {projectDir: "/nowhere/program", others: []};
export const site = (path: string): WantedFolder => ({option: "--out", path, kind: "site"});

/** Replaces a folder by one with these files, as a command does. */
export async function replace(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  const claim: Claim = await claimFolder(site(path), nowhere);
  try {
    await claim.replace(dir => write(dir, files));
  } finally {
    await claim.release();
  }
}
