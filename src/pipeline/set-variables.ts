import type {DuckDBConnection} from "@duckdb/node-api";
import {leefbaarometerReference} from "../catalog/class-schemes.ts";
import {thresholds} from "../catalog/thresholds.ts";

/** Gives the queries the numbers of the catalogue that they ask for by name, and whether the data set is invented. */
export async function setVariables(connection: DuckDBConnection, {fictional}: {fictional: boolean}): Promise<void> {
  const variables = {
    score_reference: leefbaarometerReference,
    persons_shown: thresholds.personsShown.value,
    few_people: thresholds.fewPeople.value,
    peers_coverage: thresholds.peersCoverage.value,
    profile_year_coverage: thresholds.profileYearCoverage.value,
    codes_kept: thresholds.codesKept.value,
    editions_apart: thresholds.editionsApart.value,
    buurten_listed: thresholds.buurtenListed.value,
    files_apart: thresholds.filesApart.value,
    files_apart_least: thresholds.filesApartLeast.value,
    codes_complete: thresholds.codesComplete.value,
    fictional
  };
  for (const [name, value] of Object.entries(variables)) await connection.run(`set variable ${name} = ${value}`);
}
