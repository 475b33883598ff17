import {createHash} from "node:crypto";
import {countryParts, gemeenteParts, wholeParts} from "../catalog/bundles.ts";
import {identityIds} from "../catalog/identities.ts";
import {indicators} from "../catalog/indicators/index.ts";
import {marts} from "../catalog/marts.ts";

/** Of what an indicator says in the manifest; to be raised when that changes. */
const manifestVersion = 2;

/**
 * What tells tables of this version of the program from those of another: a checksum over the names and types of all
 * columns, of what is in the bundles, of the indicators and identities that pages have words for, and of the manifest.
 */
export const tablesShape: string = createHash("sha256")
  .update(
    JSON.stringify([
      marts.map(({name, columns}) => [name, columns.map(column => [column.name, column.type])]),
      [countryParts, gemeenteParts, wholeParts],
      indicators.map(({id, unit}) => [id, unit]),
      identityIds,
      manifestVersion
    ])
  )
  .digest("hex")
  .slice(0, 16);
