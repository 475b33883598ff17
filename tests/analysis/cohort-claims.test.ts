import {describe, expect, test} from "vitest";
import type {CohortArea} from "../../src/analysis/cohort-figure.ts";
import {filmClaims, photoClaims} from "../../src/analysis/published/cohort-claims.ts";
import {publishedClaims} from "../../src/catalog/published-claims.ts";

const areas = (count: number, area: CohortArea): CohortArea[] => new Array<CohortArea>(count).fill(area);
const began = (cohesionClass: number, trajectory: CohortArea["trajectory"]): CohortArea => ({
  ...{focusType: 2, cohesionClass, trajectory}
});

describe("numbers beside claims on films and photos", () => {
  test("are one for each claim of a figure on cohesion, also without areas", () => {
    const ids = [...filmClaims([]), ...photoClaims([])].map(({claimId}) => claimId).sort();
    const claimed = publishedClaims.filter(({page}) => page.startsWith("figuur-")).map(({id}) => id);
    expect(ids).toEqual(claimed.sort());
    expect(filmClaims([]).every(({areas: count, value}) => count === 0 && value === null)).toBe(true);
  });

  test("take the classes of a sentence together, and the difference of much and little", () => {
    const cohort = [
      ...areas(3, began(7, "minder_kwetsbaar")),
      ...areas(1, began(9, "geen_verandering")),
      ...areas(2, began(2, "geen_veerkracht"))
    ];
    const found = new Map(filmClaims(cohort).map(claim => [claim.claimId, claim]));
    expect(found.get("4-2.veel")).toMatchObject({areas: 4, value: 0.75});
    expect(found.get("4-2.weinig")).toMatchObject({areas: 2, value: 0});
    expect(found.get("4-2.verschil")).toMatchObject({areas: 2, value: 0.75});
    expect(found.get("2-2.beide_meer")).toMatchObject({areas: 2, value: 1});
  });

  test("of photos are a share of all areas with problems and many vulnerable", () => {
    const photo = (cohesionClass: number) => ({focusType: 9 as const, cohesionClass, trajectory: null});
    expect(photoClaims([photo(1), photo(1), photo(5), photo(8)])).toMatchObject([{areas: 4, value: 0.5}]);
  });
});
