import type {Adapter} from "./adapter.ts";
import {cbsKwbLong} from "./cbs/kwb-long.ts";
import {cbsKwbTidy} from "./cbs/kwb-tidy.ts";
import {cbsWijkenGeojson} from "./cbs/wijken-geojson.ts";
import {leefbaarometerWfs} from "./leefbaarometer/map-service.ts";
import {leefbaarometerCsv} from "./leefbaarometer/scores-csv.ts";
import {pdokWijkbuurt} from "./pdok/wijkbuurt.ts";
import {politieTidy} from "./politie/tidy.ts";
import {rivmOdata} from "./rivm/odata.ts";
import {rivmTidy} from "./rivm/tidy.ts";

/** Every layout that can be read. At most one recognises a file; the first wins. */
export const adapters: readonly Adapter[] = [
  leefbaarometerCsv,
  leefbaarometerWfs,
  pdokWijkbuurt,
  cbsKwbTidy,
  cbsKwbLong,
  cbsWijkenGeojson,
  rivmOdata,
  rivmTidy,
  politieTidy
];

/**
 * The adapter for a file, or null when no layout fits.
 *
 * @param head  the first 4,096 characters of the file
 */
export function adapterFor(path: string, head: string): Adapter | null {
  return adapters.find(adapter => adapter.recognises(path, head)) ?? null;
}
