import type {Breach} from "../../../src/pipeline/contract/breach.ts";
import {inputBreaches, openContract} from "../../../src/pipeline/contract/contract.ts";
import {ContractError} from "../../../src/pipeline/contract/contract-error.ts";
import {readSignOffs} from "../../../src/pipeline/contract/sign-offs.ts";
import {openDatabase, queryRows} from "../../../src/pipeline/database.ts";
import {chooseFigures, stageFiles} from "../../../src/pipeline/run.ts";
import {setVariables} from "../../../src/pipeline/set-variables.ts";
import {InputError} from "../../../src/sources/adapter.ts";
import {type TinyFiles, tinyFolder} from "../tiny-folder.ts";

/** A remark on the quality page. */
export interface Remark {
  file: string;
  row: number | null;
  column: string | null;
  value: string | null;
  expected: string;
}

/** What the pipeline says of a data folder before anything is computed. */
export interface Judgement {
  /** Breaches that stop the build. */
  stopped: readonly Breach[];
  /** All breaches, also those that are told alone. */
  breaches: readonly Breach[];
  /** Why a file was refused; null when all could be read. */
  refused: string | null;
  remarks: readonly Remark[];
}

/** Reads a folder with these files and holds it to the contract. */
export async function judge(files: TinyFiles): Promise<Judgement> {
  const dataDir = await tinyFolder(files);
  const connection = await openDatabase();
  const judgement = {stopped: [] as readonly Breach[], breaches: [] as Breach[], refused: null as string | null};
  try {
    await setVariables(connection, {fictional: false});
    const contract = openContract(await readSignOffs(dataDir));
    await stageFiles(connection, dataDir);
    judgement.breaches = await inputBreaches(connection);
    contract.judge(judgement.breaches);
    await contract.write(connection);
    await chooseFigures(connection);
  } catch (error) {
    if (error instanceof ContractError) judgement.stopped = error.breaches;
    else if (error instanceof InputError) judgement.refused = error.message;
    else throw error;
  }
  const read = (
    await queryRows<{made: boolean}>(
      connection,
      "select count(*) > 0 as made from duckdb_tables() where table_name = 'raw_issues'"
    )
  )[0]!.made;
  const remarks = read
    ? await queryRows<Remark>(connection, 'select file, row, "column", value, expected from raw_issues order by all')
    : [];
  connection.closeSync();
  return {...judgement, remarks};
}

/** Breaches in short: identity, file, row. */
export const brief = (breaches: readonly Breach[]): string[] =>
  breaches.map(({identity, file, row}) => `${identity} ${file}:${row ?? "-"}`);
