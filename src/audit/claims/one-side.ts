import {type Context, country} from "../checks/context.ts";
import type {Figure} from "../knowledge/figures.ts";
import {printedSame} from "../page/shown.ts";
import {isOnlyWijk} from "../world/truth.ts";

/**
 * Is an area that is high in the country also above its own gemeente (a gemeente: the country), as far as both figures
 * print apart? True where that has no figure.
 */
export function isOnOneSide(context: Context, figure: Figure, year: number, up: boolean): boolean {
  const {truth, area} = context;
  const isWhole = area.level === "gemeente" || (area.level === "wijk" && isOnlyWijk(area));
  const larger = isWhole ? country(context) : area.gemeente;
  if (!larger) return true;
  const [own, theirs] = [truth.value(area, figure.id, year), truth.value(larger, figure.id, year)];
  return Number.isNaN(theirs) || printedSame(figure, own, theirs) || own > theirs === up;
}
