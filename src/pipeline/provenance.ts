import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {DuckDBConnection} from "@duckdb/node-api";
import {createTable} from "./database.ts";

/** A file and what proves which one it was. */
export interface Provenance {
  file: string;
  sha256: string;
  bytes: number;
}

/** What a data folder says of itself. */
export const datasetFile = "dataset.json";

/** Own files of the program that decide what a figure or a page is: merged gemeenten, and who runs the site. */
const settings = ["content/wijzigingen/gemeenten.csv", "content/beheerder.yml"];
const projectDir = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Makes `raw_companions`: every file beside those of the publishers that influences what comes out, with its checksum.
 *
 * @param read  files that were read with another: code lists, the mapping of a survey
 * @param own   names of files in the data folder that are the operator's own, where they are there
 */
export async function keepProvenance(
  connection: DuckDBConnection,
  {dataDir, read, own}: {dataDir: string; read: readonly Provenance[]; own: readonly string[]}
): Promise<void> {
  const table = await createTable(connection, "raw_companions", {
    file: "VARCHAR",
    sha256: "VARCHAR",
    bytes: "DOUBLE",
    of_program: "BOOLEAN"
  });
  const ofFolder = [...new Map(read.map(each => [each.file, each])).values(), ...(await describe(dataDir, own))];
  for (const each of ofFolder) table.append({...each, of_program: false});
  for (const each of await describeSettings()) table.append({...each, of_program: true});
  table.close();
}

/** What the program's own settings are. */
export const describeSettings = (): Promise<Provenance[]> => describe(projectDir, settings);

async function describe(dir: string, files: readonly string[]): Promise<Provenance[]> {
  const there = files.filter(file => existsSync(join(dir, file)));
  return Promise.all(
    there.map(async file => {
      const bytes = await readFile(join(dir, file));
      return {file, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length};
    })
  );
}
