import type {IndicatorId} from "./indicators/index.ts";

/**
 * Counts of persons that a reader could work out from a figure beside what else is shown of the area in that year: a
 * rate times what it is a rate of, a share of residents times residents, persons per household times households. Where
 * the count is withheld, so is the figure.
 */
export const revealedCounts: Readonly<Record<string, readonly string[]>> = {
  bevolkingsdichtheid_per_km2: ["inwoners_count"],
  huishoudensgrootte_mean: ["inwoners_count"],
  misdrijven_per_1000: ["inwoners_count"],
  bijstand_per_1000: ["bijstand_count", "inwoners_count"],
  ao_per_1000: ["ao_count", "inwoners_count"],
  ww_per_1000: ["ww_count", "inwoners_count"],
  leeftijd_0_15_share: ["inwoners_0_15_count"],
  leeftijd_15_25_share: ["inwoners_15_25_count"],
  leeftijd_65_plus_share: ["inwoners_65_plus_count"],
  opleiding_hoog_share: ["opleiding_laag_count", "opleiding_middelbaar_count", "opleiding_hoog_count"]
} satisfies Partial<Record<IndicatorId, readonly IndicatorId[]>>;

/** A figure that is so many of a counted whole: figure x whole / per is a number of persons. */
export interface CountedPart {
  wholeId: IndicatorId;
  per: number;
}

const ofResidents: CountedPart = {wholeId: "inwoners_count", per: 1};
const perThousand: CountedPart = {wholeId: "inwoners_count", per: 1000};

/**
 * Registered figures from which a number of persons follows, also where nobody publishes that number by itself. Estimates
 * of a model count nobody, and are not here.
 */
export const countedParts: Readonly<Record<string, CountedPart>> = {
  leeftijd_0_15_share: ofResidents,
  leeftijd_15_25_share: ofResidents,
  leeftijd_25_45_share: ofResidents,
  leeftijd_45_65_share: ofResidents,
  leeftijd_65_plus_share: ofResidents,
  armoede_share: ofResidents,
  geboorte_per_1000: perThousand,
  sterfte_per_1000: perThousand,
  bijstand_per_1000: perThousand,
  ao_per_1000: perThousand,
  ww_per_1000: perThousand,
  wmo_per_1000: perThousand,
  huishoudensgrootte_mean: {wholeId: "huishoudens_count", per: 1}
} satisfies Partial<Record<IndicatorId, CountedPart>>;

/** Shares that add up to everybody: of these one alone is never withheld, for it would be what the others leave. */
export const sharesOfAll: readonly string[] = [
  "leeftijd_0_15_share",
  "leeftijd_15_25_share",
  "leeftijd_25_45_share",
  "leeftijd_45_65_share",
  "leeftijd_65_plus_share"
] satisfies readonly IndicatorId[];
