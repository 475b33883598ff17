import type {SourceId} from "../../catalog/sources.ts";

/** Tables whose figures are about one year, which the table itself says only in its title. */
export const cbsTables: Readonly<Record<string, {year: number; sourceId: SourceId}>> = {
  "84799NED": {year: 2020, sourceId: "cbs_kwb"},
  "85039NED": {year: 2021, sourceId: "cbs_kwb"},
  "85318NED": {year: 2022, sourceId: "cbs_kwb"},
  "85618NED": {year: 2023, sourceId: "cbs_kwb"},
  "85984NED": {year: 2024, sourceId: "cbs_kwb"},
  "86165NED": {year: 2025, sourceId: "cbs_kwb"},
  "86134NED": {year: 2024, sourceId: "cbs_nabijheid"},
  "86270NED": {year: 2025, sourceId: "cbs_nabijheid"}
};
