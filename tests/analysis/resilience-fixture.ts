import {readFileSync} from "node:fs";

/** Values computed by `tests/fixtures/analysis/resilience.R`: 600 made-up areas, three years, four components. */
export const resilience: {
  residents: number[];
  components: string[];
  years: number[];
  /** By year, then component, then area. */
  values: (number | null)[][][];
  referenceYears: number[];
  means: number[];
  sds: number[];
  indexMean: number;
  indexSd: number;
  /** By year, then area. */
  standard: (number | null)[][];
  /** Index of the last year without a component, by component, then area. */
  without: (number | null)[][];
  /** Spearman's, of that index with the whole one. */
  rankCorrelation: number[];
  nuisanceFrom: number[];
  nuisanceTo: number[];
  cohesion: number[];
  type: (number | null)[];
  bands: [number, number];
  film: (string | null)[];
  figures: Record<string, {count: number[]; areas: number[]}>;
  cohesionOfProblems: number[];
} = JSON.parse(readFileSync(new URL("../fixtures/analysis/resilience.json", import.meta.url), "utf8"));

export const totalResidents = resilience.residents.reduce((sum, residents) => sum + residents, 0);
