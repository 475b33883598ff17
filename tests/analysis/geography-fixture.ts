import {readFileSync} from "node:fs";

/** Values computed by `tests/fixtures/analysis/geography.R`. */
export const geography: {
  x: number[];
  y: number[];
  value: (number | null)[];
  weight: number[];
  buurt: string[];
  meanNear: (number | null)[];
  weightedNear: (number | null)[];
  between: number;
  within: number;
  weightedWithinShare: number;
  stock: number[];
  change: number[];
  residents: number[];
  line: number[];
  turn: number;
  level: number[][];
  index: number[][];
  growth: number;
  features: (number | null)[][];
  similar: number[];
  similarDistance: number[];
} = JSON.parse(readFileSync(new URL("../fixtures/analysis/geography.json", import.meta.url), "utf8"));
