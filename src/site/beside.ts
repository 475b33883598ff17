import {besideFact} from "../analysis/facts/beside-facts.ts";
import type {Beside} from "../analysis/facts/fact.ts";
import type {Figure} from "../catalog/figures.ts";
import type {Indicator} from "../catalog/indicators/index.ts";
import type {Unit} from "../catalog/indicators/types.ts";
import {pairKey} from "./data-views.ts";
import type {ProfileContext} from "./parts/context.ts";

/** What a change is held against, of all that a page is made from. */
export type BesideContext = Pick<ProfileContext, "profile" | "levelMeans">;

/** Grows with the size of an area, so that the mean of another level says nothing of it. */
const ofSize: readonly Unit[] = ["count", "ha", "per_km2"];

/** What happened elsewhere between two years of a figure of this area; null for the country itself. */
export function besideOf(
  indicator: Indicator,
  years: readonly [Figure, Figure],
  {profile: {area, parents, parentFigures}, levelMeans}: BesideContext
): Beside | null {
  if (area.level === "land") return null;
  const land = parents.find(({level}) => level === "land");
  const country = (land && parentFigures.get(land.code)?.get(indicator.id)) ?? [];
  return besideFact(
    years,
    {
      country: country.flatMap(figure => (figure.value === null ? [] : [{...figure, value: figure.value}])),
      levels: (ofSize.includes(indicator.unit) ? levelMeans.slice(0, 1) : levelMeans).map(of => ({
        level: of.level,
        // looked up when they are asked for: a page depends on the means that it needs alone
        get most() {
          return of.most.get(indicator.id) ?? 0;
        },
        get pairs() {
          return of.pairs.get(pairKey(indicator.id, {from: years[0].year, to: years[1].year})) ?? [];
        }
      }))
    },
    stepOf(indicator)
  );
}

/** Smallest step in which a figure is given, in its unit: shares are fractions, shown in hundredths. */
export const stepOf = ({unit, decimals}: Indicator): number => 10 ** -decimals / (unit === "share" ? 100 : 1);
