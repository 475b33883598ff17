import type {TrajectoryId} from "../../catalog/trajectories.ts";

/** Rows of the tables of the research, as `readResearch` gives them. Columns: `src/catalog/analysis-marts.ts`. */
export interface CohortRow {
  figureId: string;
  cohesionClass: number;
  outcomeId: TrajectoryId | "outcome" | "class";
  outcomeCount: number;
  areasCount: number;
  share: number | null;
  low: number | null;
  high: number | null;
  greyed: boolean;
}

export interface PeriodRow {
  problemsFromYear: number;
  problemsToYear: number;
  vulnerabilityFromYear: number;
  vulnerabilityToYear: number;
  isDefault: boolean;
  componentIds: readonly string[];
  vulnerabilityBand: number;
  countryVulnerabilityChange: number | null;
  areasCount: number;
  stableShare: number | null;
}

/** Years of the latest photo: of problems and cohesion, and of the vulnerability beside them. */
export interface PhotoYears {
  problems: number;
  vulnerability: readonly number[];
}

export interface StockIndexRow {
  indicatorId: string;
  year: number;
  stockClass: number;
  areasCount: number;
  indexValue: number | null;
  greyed: boolean;
}

export interface GapRow {
  indicatorId: string;
  firstYear: number;
  lastYear: number;
  firstGap: number;
  lastGap: number;
  growth: number;
  greyed: boolean;
}

export interface DevelopmentRow {
  figureId: string;
  groupId: string;
  indicatorId: string;
  fromYear: number;
  toYear: number;
  areasCount: number;
  development: number | null;
  greyed: boolean;
}

export interface TurningPointRow {
  indicatorId: string;
  fromYear: number;
  toYear: number;
  areasCount: number;
  turningPoint: number | null;
  low: number | null;
  high: number | null;
  foundShare: number | null;
}

export interface TurningLineRow {
  indicatorId: string;
  stockPct: number;
  development: number;
}

export interface CellVarianceRow {
  gemeenteCode: string;
  indicatorId: string;
  year: number;
  cellsCount: number;
  withinShare: number | null;
}

export interface SurveyRow {
  survey: string;
  figureId: string;
  rowId: string;
  rowRank: number;
  columnId: number;
  respondentsCount: number;
  share: number | null;
  withheld: boolean;
}

export interface SurveyStatisticRow {
  survey: string;
  publisher: string;
  licence: string;
  statisticId: string;
  value: number | null;
  respondentsCount: number;
}
