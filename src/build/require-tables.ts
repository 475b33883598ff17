import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Manifest} from "../catalog/marts.ts";
import {tablesShape} from "../pipeline/tables-shape.ts";
import {InputError} from "../sources/adapter.ts";
import {findChanged, readMark} from "./mark.ts";
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

/**
 * Holds the files in a folder of tables to what was written: a table that was cut off, altered or put in from another build
 * would become pages with other figures.
 *
 * @throws InputError that names the first file that is not as it was
 */
export async function requireWhole(dir: string, {tables}: Pick<Manifest, "tables">): Promise<void> {
  const mark = await readMark(dir);
  const made =
    mark?.made ?? new Map(Object.entries(tables ?? {}).map(([name, {sha256}]) => [`${name}.parquet`, sha256]));
  const changed = await findChanged(dir, made);
  if (changed.length === 0) return;
  const others = changed.length > 1 ? ` (and ${changed.length - 1} more)` : "";
  throw new InputError(
    `${join(dir, changed[0]!)}${others} is not what profiles wrote: it was changed, cut off or taken away, and pages would show other figures. Make the tables again: npm run buurtspiegel -- profiles --data DIR --build ${dir}`
  );
}

function parseManifest(text: string): Partial<Manifest> | null {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null ? manifest : null;
  } catch {
    return null;
  }
}
