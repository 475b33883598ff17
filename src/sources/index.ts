import type {LayoutId} from "../catalog/measures.ts";
import type {Adapter} from "./adapter.ts";
import {cbsBulk, isBulkCompanion} from "./cbs/bulk.ts";
import {cbsKwbLong} from "./cbs/kwb-long.ts";
import {cbsKwbTidy} from "./cbs/kwb-tidy.ts";
import {cbsKwbTyped} from "./cbs/kwb-typed.ts";
import {cbsPostcode} from "./cbs/postcode.ts";
import {cbsVierkant} from "./cbs/vierkant.ts";
import {cbsWijkenGeojson} from "./cbs/wijken-geojson.ts";
import {cbsWoz} from "./cbs/woz.ts";
import {guarded} from "./guard.ts";
import {kwetsbaarheidsindex} from "./kwetsbaarheid/index-csv.ts";
import {leefbaarometerGrid} from "./leefbaarometer/grid.ts";
import {leefbaarometerWfs} from "./leefbaarometer/map-service.ts";
import {leefbaarometerCsv} from "./leefbaarometer/scores-csv.ts";
import {pdokWijkbuurt} from "./pdok/wijkbuurt.ts";
import {politieTidy} from "./politie/tidy.ts";
import {rivmOdata} from "./rivm/odata.ts";
import {rivmTidy} from "./rivm/tidy.ts";
import {isSurveyMapping} from "./survey/mapping.ts";
import {survey} from "./survey/respondents.ts";

/** Every layout that can be read. The first that recognises a file reads it. */
export const adapters: readonly Adapter[] = [
  leefbaarometerCsv,
  leefbaarometerGrid,
  leefbaarometerWfs,
  pdokWijkbuurt,
  cbsBulk,
  cbsKwbTyped,
  cbsKwbTidy,
  cbsKwbLong,
  cbsWoz,
  cbsVierkant,
  cbsWijkenGeojson,
  cbsPostcode,
  rivmOdata,
  rivmTidy,
  politieTidy,
  survey,
  kwetsbaarheidsindex
].map(guarded);

/**
 * The adapter for a file, or null when no layout fits.
 *
 * @param head  the first 4,096 characters of the file
 */
export function adapterFor(path: string, head: string): Adapter | null {
  return adapters.find(adapter => adapter.recognises(path, head)) ?? null;
}

/**
 * The layout of the table with which a file is read (code lists of CBS, the mapping of a survey); null for any other. Ask
 * only when no adapter recognises it.
 */
export function companionOf(path: string): LayoutId | null {
  if (isBulkCompanion(path)) return "cbs_bulk";
  return isSurveyMapping(path) ? "survey" : null;
}
