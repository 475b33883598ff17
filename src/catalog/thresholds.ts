/**
 * Every threshold that is our own choice, with the reason. A publication's threshold cites it; the rest is ours
 * and may be overridden. The method page prints this list.
 */
export const thresholds = {
  /** Below this many residents an area gets no class, type or rank, and its values are shown greyed. */
  residentsForClass: {
    label: "kleinste gebied met een klasse of een plaats",
    value: 300,
    unit: "inwoners",
    reason:
      "In een buurt met minder dan 300 inwoners kan een paar huishoudens een cijfer omgooien. De makers van de Leefbaarometer raden aan zulke buurten niet los te tonen."
  },
  /** Counts of persons below this are never shown. */
  personsShown: {
    label: "kleinste aantal personen dat we tonen",
    value: 10,
    unit: "personen",
    reason: "Bij minder dan tien personen kan een cijfer tot een mens te herleiden zijn."
  },
  /** Share of the weight (residents, households) that smaller areas with a figure must cover before we aggregate. */
  aggregateCoverage: {
    label: "deel van het gebied dat moet meetellen in een gemiddelde over delen",
    value: 0.95,
    unit: "aandeel",
    reason:
      "Een gemiddelde over delen is pas eerlijk als vrijwel het hele gebied meetelt; 95 % laat kleine weggelaten buurten toe."
  },
  /** Share of its best-covered year that a year must reach to count as the latest national year of an indicator. */
  profileYearCoverage: {
    label: "deel van de gebieden dat een cijfer moet hebben voor het laatste landelijke jaar",
    value: 0.5,
    unit: "aandeel",
    reason: "Anders zou één gemeente met een nieuwer cijfer het jaar van het hele land bepalen."
  },
  /** Largest gap between two boundaries, in metres, at which areas still count as neighbours. */
  neighbourGap: {
    label: "grootste afstand tussen de grenzen van buren",
    value: 30,
    unit: "meter",
    reason:
      "Vereenvoudigde grenzen wijken tot tien meter af; met dertig meter vallen buren niet weg en komt een brede rivier er niet bij."
  },
  /** At least this many areas with a figure before a percentile among them is given. */
  peersForPercentile: {
    label: "kleinste aantal gebieden om een plaats tussen te geven",
    value: 5,
    unit: "gebieden",
    reason: "Een plaats tussen vier of minder gebieden zegt niets dat de cijfers zelf niet zeggen."
  }
} as const;
