import type {PlaceEvidence, ThenNow} from "../../../src/analysis/places/same-place.ts";

/** Nothing known of a code in two years, but for what is given. */
export const evidence = (known: Partial<PlaceEvidence> = {}): PlaceEvidence => ({
  names: null,
  outlines: null,
  landHa: null,
  residents: null,
  addressDensity: null,
  postcodes: null,
  marks: [],
  codesKept: null,
  parent: null,
  lastingCode: false,
  editions: [],
  ...known
});

/** Good self-rated health in 2012, 2016 and 2020, in percentages, on the codes of 2020 and on those of 2024. */
export const health = (then: readonly number[], now: readonly number[]): ThenNow<number>[] =>
  then.map((share, at) => [share / 100, now[at]! / 100]);
