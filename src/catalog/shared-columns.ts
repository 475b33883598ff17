import {areaLevels} from "./areas.ts";
import {oneOf, text} from "./define-table.ts";
import {indicatorIds} from "./indicators/index.ts";
import {sourceIds} from "./sources.ts";

/** Columns that many tables have. */
export const area = text("area_code", "official code of the area: NL00, GM####, WK####XX, BU####XXXX");
export const level = oneOf("level", areaLevels, "buurt, wijk, gemeente or land");
export const gemeente = text("gemeente_code", "gemeente the area lies in; itself for a gemeente; NL00 for the country");
export const indicator = oneOf("indicator_id", indicatorIds, "key into the catalogue of indicators");
export const source = oneOf("source_id", sourceIds, "key into the catalogue of sources");
