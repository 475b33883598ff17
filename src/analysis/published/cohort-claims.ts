import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../catalog/cohort-figures.ts";
import {contrastClaimId, contrastOf, crossTableClaimId, shareClaimId} from "../../catalog/published-claims.ts";
import {type CohortArea, type CohortShare, cohesionOfCohort, cohortFigure, cohortShare} from "../cohort-figure.ts";
import {differenceInterval} from "./difference-interval.ts";

/** Our number beside a claim of a publication; null, with its interval, where no areas carry it. */
export interface ClaimNumber {
  claimId: string;
  /** Areas that it rests on; of a difference those of the smaller group. */
  areas: number;
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Every number on films that stands beside a published one: shares of figures 4-1 to 4-6 for the classes of cohesion that
 * a sentence of the publication is about, how much more often with much cohesion than with little, and what box 3 says of
 * figure 2-2.
 *
 * Missing rule: as `cohortFigure`. Shares and differences of shares are fractions with their 95 % interval.
 *
 * @param areas  at the start of the film, with what became of them
 * @see Frissen & Leidelmeijer (WoON 2024), chapter 4 and box 3
 * @example
 * filmClaims([{focusType: 1, cohesionClass: 9, trajectory: "geen_verandering"}]).find(({claimId}) => claimId === "4-1.veel")?.value; // => 1
 */
export function filmClaims(areas: readonly CohortArea[]): ClaimNumber[] {
  const {focusTypes, published: crossTable} = cohortCrossTable;
  const both = cohortFigure(areas, {focusTypes, among: null, outcome: [crossTable.outcome]});
  return [
    ...cohortFigures.flatMap(figure => {
      const classes = cohortFigure(areas, figure);
      const {much, little} = contrastOf(figure);
      const difference = differenceOf(together(classes, much), together(classes, little));
      const shares = figure.published.map(one =>
        claimOf(shareClaimId(figure.id, one), together(classes, one.cohesionClasses))
      );
      return [{claimId: contrastClaimId(figure), ...difference}, ...shares];
    }),
    {
      claimId: crossTableClaimId,
      ...differenceOf(together(both, crossTable.little), together(both, crossTable.much))
    }
  ];
}

/**
 * The number on photos that stands beside a published one: of the areas with problems and many vulnerable, the share with
 * at least as much cohesion as the publication names (figure 4-7).
 *
 * Missing rule: as `cohesionOfCohort`.
 *
 * @example
 * photoClaims([{focusType: 6, cohesionClass: 5, trajectory: null}])[0]?.value; // => 1
 */
export function photoClaims(areas: readonly CohortArea[]): ClaimNumber[] {
  const {id, focusTypes, published} = cohortCohesion;
  const classes = cohesionOfCohort(areas, focusTypes);
  // every class is a share of the same areas
  const count = published.cohesionClasses.reduce((sum, one) => sum + classes[one - 1]!.count, 0);
  return [claimOf(shareClaimId(id, published), cohortShare(count, classes[0]!.areas))];
}

/** Classes of cohesion as one group. */
const together = (classes: readonly CohortShare[], chosen: readonly number[]): CohortShare => {
  const sumOf = (of: (share: CohortShare) => number) => chosen.reduce((sum, one) => sum + of(classes[one - 1]!), 0);
  return cohortShare(
    sumOf(({count}) => count),
    sumOf(({areas}) => areas)
  );
};

const claimOf = (claimId: string, {areas, share: value, low, high}: CohortShare): ClaimNumber => ({
  ...{claimId, areas, value, low, high}
});

/** What the first has more than the second. */
function differenceOf(first: CohortShare, second: CohortShare): Omit<ClaimNumber, "claimId"> {
  const areas = Math.min(first.areas, second.areas);
  if (areas === 0) return {areas, value: null, low: null, high: null};
  const interval = ({share, low, high}: CohortShare) => ({share: share!, low: low!, high: high!});
  return {areas, ...differenceInterval(interval(first), interval(second))};
}
