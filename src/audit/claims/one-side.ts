import {type Context, country} from "../checks/context.ts";
import type {Figure} from "../knowledge/figures.ts";
import {printedSame} from "../page/shown.ts";
import {isOnlyWijk} from "../world/truth.ts";

/**
 * Is an area that is high among all others also above the country, as both are printed? And above its own gemeente (a
 * gemeente: the country), as far as both print apart? True where those have no figure.
 */
export function isOnOneSide(context: Context, figure: Figure, year: number, up: boolean): boolean {
  const {truth, area} = context;
  const land = truth.value(country(context), figure.id, year);
  const value = truth.value(area, figure.id, year);
  if (!Number.isNaN(land) && (printedSame(figure, value, land) || value > land !== up)) return false;
  const isWhole = area.level === "gemeente" || (area.level === "wijk" && isOnlyWijk(area));
  const larger = isWhole ? country(context) : area.gemeente;
  if (!larger) return true;
  const [own, theirs] = [truth.value(area, figure.id, year), truth.value(larger, figure.id, year)];
  return Number.isNaN(theirs) || printedSame(figure, own, theirs) || own > theirs === up;
}
