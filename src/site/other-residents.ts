import type {FactFigure} from "../analysis/facts/fact.ts";
import {otherPopulation} from "../analysis/other-population.ts";
import {indicatorById} from "../catalog/indicators/index.ts";
import {bordersDiffer} from "./borders.ts";
import type {Profile} from "./data.ts";

const residents = indicatorById("inwoners_count");

/** Residents then and now, where an area has another population than it had in a year; else null. */
export function otherResidents(
  {figures}: Pick<Profile, "figures">,
  since: number
): {first: FactFigure; last: FactFigure} | null {
  const known = (figures.get(residents.id) ?? []).flatMap(({indicatorId, areaCode, year, value}) =>
    value === null ? [] : [{indicatorId, areaCode, year, value}]
  );
  const found = otherPopulation(known, since);
  if (!found || bordersDiffer(figures, residents.id, found.first.year, found.last.year)) return null;
  return found;
}
