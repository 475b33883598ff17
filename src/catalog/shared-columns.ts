import {areaLevels} from "./areas.ts";
import {type Cell, type Column, oneOf, text} from "./define-table.ts";
import {indicatorIds} from "./indicators/index.ts";
import type {OwnId} from "./own-id.ts";
import {sourceIds} from "./sources.ts";

/** Columns that many tables have. */
export const area = text("area_code", "official code of the area: NL00, GM####, WK####XX, BU####XXXX");
export const level = oneOf("level", areaLevels, "buurt, wijk, gemeente or land");
export const gemeente = text("gemeente_code", "gemeente the area lies in; itself for a gemeente; NL00 for the country");

/** Which area a row is of, and where that lies. */
export const placed = [area, level, gemeente] as const;

/** A column that may also hold the id of an indicator of the operator's own. */
const orOwn = <Name extends string, Content extends Cell>(
  column: Column<Name, Content>
): Column<Name, Content | OwnId> => ({
  ...column,
  prefix: "eigen_"
});

export const indicator = orOwn(oneOf("indicator_id", indicatorIds, "key into the catalogue of indicators"));
export const sourceAs = (description: string) => orOwn(oneOf("source_id", sourceIds, description));
export const source = sourceAs("key into the catalogue of sources");
