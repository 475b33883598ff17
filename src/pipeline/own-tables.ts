import {type OwnDefinition, ownId} from "../catalog/own.ts";
import {InputError} from "../sources/adapter.ts";
import {isOwnDefinition, ownDefinitionOf, readOwnDefinition} from "../sources/own/read-definition.ts";
import {decodeHead} from "../sources/shared/file-format.ts";
import {type DiskFile, openInput, readHead} from "./input-file.ts";
import {listInput} from "./list-input.ts";

/** A table of the operator's own: what the description beside it says, and the file that said it, as it was then. */
export interface OwnTable {
  definition: OwnDefinition;
  description: DiskFile;
}

/** Tables of the operator's own in a data folder, by path. */
export type OwnTables = ReadonlyMap<string, OwnTable>;

/** Far more than a description needs. */
const headLength = 16_384;

/**
 * Reads the description of every table of the operator's own: a `.csv` with a `.yml` of the same name beside it.
 *
 * @throws InputError when a description is not right, lies beside no table, or two are of one indicator
 */
export async function readOwnTables(dir: string): Promise<OwnTables> {
  const {paths} = await listInput(dir);
  const tables = new Map<string, OwnTable>();
  const pathOfId = new Map<string, string>();
  for (const path of paths) {
    const descriptionPath = ownDefinitionOf(path, paths);
    if (descriptionPath === null) continue;
    const description = openInput(dir, descriptionPath);
    const definition = readOwnDefinition(description);
    const other = pathOfId.get(ownId(definition));
    if (other !== undefined) {
      throw new InputError(
        `${descriptionPath}: key "indicator": ${definition.indicator} is described in ${other} too. Give one of them another name, or put both tables into one.`
      );
    }
    pathOfId.set(ownId(definition), descriptionPath);
    tables.set(path, {definition, description});
  }
  refuseLone(dir, paths, tables);
  return tables;
}

/** A description without its table is a table that somebody misses. */
function refuseLone(dir: string, paths: readonly string[], tables: OwnTables): void {
  const used = new Set([...tables.values()].map(({description}) => description.path));
  for (const path of paths) {
    if (used.has(path) || !/\.ya?ml$/i.test(path)) continue;
    if (!isOwnDefinition(path, decodeHead(readHead(openInput(dir, path), headLength)))) continue;
    const table = path.replace(/\.ya?ml$/i, ".csv");
    throw new InputError(
      `${path}: describes a table of your own, and ${table} is not beside it. Put the table there under that name, or take the description out.`
    );
  }
}

/** What may be written of them: the private ones are left out. */
export const publicOnes = (tables: OwnTables): OwnDefinition[] =>
  [...tables.values()].map(({definition}) => definition).filter(definition => !definition.private);
