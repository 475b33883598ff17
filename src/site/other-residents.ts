import type {FactFigure} from "../analysis/facts/fact.ts";
import {otherHomes} from "../analysis/population/other-homes.ts";
import {otherPopulation} from "../analysis/population/other-population.ts";
import {indicatorById} from "../catalog/indicators/index.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {bordersDiffer} from "./borders.ts";
import type {Profile} from "./data.ts";

const residents = indicatorById("inwoners_count");
const newHomes = indicatorById("nieuwbouw_10_jaar_share");

const known = ({figures}: Pick<Profile, "figures">, id: string): FactFigure[] =>
  (figures.get(id) ?? []).flatMap(({indicatorId, areaCode, year, value}) =>
    value === null ? [] : [{indicatorId, areaCode, year, value}]
  );

/** Residents of an area in the years in which they are known. */
export const knownResidents = (profile: Pick<Profile, "figures">): FactFigure[] => known(profile, residents.id);

/** The same for what is judged alone: a number that we withhold is one of a few people, whatever it is. */
export const judgedResidents = ({figures}: Pick<Profile, "figures">): {year: number; value: number}[] =>
  (figures.get(residents.id) ?? []).flatMap(({year, value, missing}) => {
    const judged = value ?? (missing === "withheld_here" ? thresholds.personsShown.value - 1 : null);
    return judged === null ? [] : [{year, value: judged}];
  });

/** Are figures of then and now about other groups of people, be it by growth or because borders moved? */
export const isOtherGroup = (profile: Pick<Profile, "figures">, since: number): boolean =>
  otherPopulation(knownResidents(profile), since) !== null;

/** Are residents known from a year on, so that a replaced population would have shown? A larger area cannot be replaced unseen. */
export const areResidentsKnown = (profile: Pick<Profile, "figures" | "area">, since: number): boolean =>
  ["gemeente", "land"].includes(profile.area.level) || knownResidents(profile).some(({year}) => year <= since);

/** The one year in which residents are known; null where none is, or more: then it would show whether they are others. */
export function onlyYearOfResidents(profile: Pick<Profile, "figures">): number | null {
  const [first, second] = knownResidents(profile);
  return first && !second ? first.year : null;
}

/** The share of new homes, where residents of a year are not known and it makes figures of that year those of another group. */
export const newHomesSince = (profile: Pick<Profile, "figures" | "area">, since: number): FactFigure | null =>
  areResidentsKnown(profile, since) ? null : otherHomes(known(profile, newHomes.id), since);

/** Residents then and now, where figures of an area since a year are not about the same group; else null. */
export function otherResidents(
  {figures}: Pick<Profile, "figures">,
  since: number
): {first: FactFigure; last: FactFigure} | null {
  const found = otherPopulation(knownResidents({figures}), since);
  if (!found || bordersDiffer(figures, residents.id, found.first.year, found.last.year)) return null;
  return found;
}
