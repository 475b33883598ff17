import type {SourceId} from "../../catalog/sources.ts";

/** Tables whose figures are about one year, which the table itself says only in its title. */
export const cbsTables: Readonly<Record<string, {year: number; sourceId: SourceId}>> = {
  "82339NED": {year: 2013, sourceId: "cbs_kwb"},
  "82931NED": {year: 2014, sourceId: "cbs_kwb"},
  "83220NED": {year: 2015, sourceId: "cbs_kwb"},
  "83487NED": {year: 2016, sourceId: "cbs_kwb"},
  "83765NED": {year: 2017, sourceId: "cbs_kwb"},
  "84286NED": {year: 2018, sourceId: "cbs_kwb"},
  "84583NED": {year: 2019, sourceId: "cbs_kwb"},
  "84799NED": {year: 2020, sourceId: "cbs_kwb"},
  "85039NED": {year: 2021, sourceId: "cbs_kwb"},
  "85318NED": {year: 2022, sourceId: "cbs_kwb"},
  "85618NED": {year: 2023, sourceId: "cbs_kwb"},
  "85984NED": {year: 2024, sourceId: "cbs_kwb"},
  "86165NED": {year: 2025, sourceId: "cbs_kwb"},
  "86134NED": {year: 2024, sourceId: "cbs_nabijheid"},
  "86270NED": {year: 2025, sourceId: "cbs_nabijheid"}
};
