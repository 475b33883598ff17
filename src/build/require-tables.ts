import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Manifest} from "../catalog/marts.ts";
import {tablesShape} from "../pipeline/tables-shape.ts";
import {InputError} from "../sources/adapter.ts";
import {insteadOf} from "./system-code.ts";

/** What says which tables lie in a folder: its text, and what it says. */
export interface Tables {
  text: string;
  manifest: Manifest;
}

/**
 * Reads what a folder of tables says of itself.
 *
 * @throws InputError when there are no tables, or they were made by another version of the program: pages know the columns
 *   of their own version alone
 */
export async function requireTables(dir: string): Promise<Tables> {
  const again = `npm run buurtspiegel -- profiles --data DIR --build ${dir}`;
  const path = join(dir, "manifest.json");
  const text = await readFile(path, "utf8").catch(insteadOf(null, "ENOENT", "ENOTDIR"));
  if (text === null) {
    throw new InputError(`no tables in ${dir} (manifest.json is missing); make them first: ${again}`);
  }
  const manifest = parseManifest(text);
  if (!manifest) {
    throw new InputError(`${path} is damaged: expected what profiles wrote. Make the tables again: ${again}`);
  }
  if (manifest.shape !== tablesShape) {
    throw new InputError(
      `the tables in ${dir} were made by another version of this program (${manifest.version ?? "unknown"}, tables ${manifest.shape ?? "without a mark"}; this one makes tables ${tablesShape}), and pages cannot be made of them. Make the tables again: ${again}`
    );
  }
  return {text, manifest: manifest as Manifest};
}

function parseManifest(text: string): Partial<Manifest> | null {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null ? manifest : null;
  } catch {
    return null;
  }
}
