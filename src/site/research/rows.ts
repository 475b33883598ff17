import type {MartRecord} from "../../catalog/marts.ts";

/** Rows of the tables of the research, as `src/catalog/analysis-marts.ts` defines them. */
export type CohortRow = MartRecord<"research_cohorts">;
/** What the films of areas stand beside belongs on their pages alone. */
export type PeriodRow = Omit<
  MartRecord<"trajectory_periods">,
  "besideLevel" | "besideAreasCount" | "besideVulnerabilityFrom" | "besideVulnerabilityTo"
>;
export type ComparisonRow = MartRecord<"research_comparison">;
export type ChangeGroupRow = MartRecord<"research_change_groups">;
export type StockIndexRow = MartRecord<"research_stock_index">;
export type GapRow = MartRecord<"research_gap_growth">;
export type DevelopmentRow = MartRecord<"research_development">;
export type TurningPointRow = MartRecord<"research_turning_points">;
export type TurningLineRow = MartRecord<"research_turning_point_lines">;
export type CellVarianceRow = MartRecord<"cell_variances">;
export type SurveyRow = MartRecord<"survey_results">;
export type SurveyStatisticRow = MartRecord<"survey_statistics">;

/** Years of the latest photo: of problems and cohesion, and of the vulnerability beside them. */
export interface PhotoYears {
  problems: number;
  vulnerability: readonly number[];
}
