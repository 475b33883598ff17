import type {CohortRow, PeriodRow} from "../../../src/site/research/rows.ts";

/** Nine classes of one figure, with these buurten of which so many have the outcome. */
export const cohortRows = (figureId: string, counts: Record<number, [outcome: number, areas: number]>): CohortRow[] =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map(cohesionClass => {
    const [outcomeCount, areasCount] = counts[cohesionClass] ?? [0, 0];
    const share = areasCount === 0 ? null : outcomeCount / areasCount;
    const [low, high] = share === null ? [null, null] : [Math.max(0, share - 0.1), Math.min(1, share + 0.1)];
    const greyed = areasCount < 10;
    return {
      level: "buurt",
      figureId,
      cohesionClass,
      outcomeId: "outcome",
      outcomeCount,
      areasCount,
      share,
      low,
      high,
      greyed
    };
  });

export const period: PeriodRow = {
  problemsFromYear: 2014,
  problemsToYear: 2022,
  vulnerabilityFromYear: 2012,
  vulnerabilityToYear: 2020,
  isDefault: true,
  componentIds: ["laag_inkomen_share", "bijstand_per_1000", "ernstig_eenzaam_share"],
  problemsBand: 0.05,
  vulnerabilityBand: 0.25,
  countryProblemsChange: null,
  countryVulnerabilityChange: 0.1,
  areasCount: 1200,
  stableShare: 0.5,
  wijkenCount: 300,
  wijkenStableShare: 0.6
};

/** The same with spaces that break, as a test is written. */
export const plain = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replaceAll("\u00a0", " ").replaceAll("&nbsp;", " ")) as Value;
