// damerau-levenshtein 1.0 ships no types of its own.
declare module "damerau-levenshtein" {
  /** How far two texts are apart, in letters added, left out, changed or swapped with the next. */
  export default function editDistance(one: string, other: string): {steps: number};
}
