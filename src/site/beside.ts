import {besideFact} from "../analysis/facts/beside-facts.ts";
import type {Beside} from "../analysis/facts/fact.ts";
import type {Figure} from "../catalog/figures.ts";
import type {Indicator} from "../catalog/indicators/index.ts";
import type {ProfileContext} from "./parts/context.ts";

/** What happened elsewhere between two years of a figure of this area; null for the country itself. */
export function besideOf(
  indicator: Indicator,
  years: readonly [Figure, Figure],
  {
    profile: {area, parents, parentFigures},
    distributions,
    pairedYears
  }: Pick<ProfileContext, "profile" | "distributions" | "pairedYears">
): Beside | null {
  if (area.level === "land") return null;
  const land = parents.find(({level}) => level === "land");
  const country = (land && parentFigures.get(land.code)?.get(indicator.id)) ?? [];
  return besideFact(
    years,
    {
      country: country.flatMap(figure => (figure.value === null ? [] : [{...figure, value: figure.value}])),
      level: area.level,
      most: Math.max(0, ...(distributions.get(indicator.id) ?? []).map(({areas}) => areas)),
      pairs: pairedYears.get(indicator.id) ?? []
    },
    stepOf(indicator)
  );
}

/** Smallest step in which a figure is given, in its unit: shares are fractions, shown in hundredths. */
export const stepOf = ({unit, decimals}: Indicator): number => 10 ** -decimals / (unit === "share" ? 100 : 1);
