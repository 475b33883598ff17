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
  leeftijd_65_plus_share: ["inwoners_65_plus_count"],
  opleiding_hoog_share: ["opleiding_laag_count", "opleiding_middelbaar_count", "opleiding_hoog_count"]
};
