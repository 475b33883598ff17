import type {DuckDBConnection} from "@duckdb/node-api";
import {cohesionOfCohort, cohortFigure, cohortTable} from "../../analysis/cohort-figure.ts";
import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../catalog/cohort-figures.ts";
import {researchLevels} from "../../catalog/judgements.ts";
import type {MartRow} from "../../catalog/marts.ts";
import {trajectoryIds} from "../../catalog/trajectories.ts";
import {createMart} from "../database.ts";
import {type AreaTable, rounded, rowsOf} from "./area-table.ts";
import type {Cohorts} from "./gather-cohorts.ts";

/**
 * The figures on what social cohesion goes with, over the buurten and over the wijken: 2-2 and 4-1 to 4-6 from the start of the
 * film, 4-7 in the latest year. Makes `research_cohorts`.
 */
export async function tabulateCohorts(connection: DuckDBConnection, areas: AreaTable, cohorts: Cohorts): Promise<void> {
  const table = await createMart(connection, "research_cohorts");
  for (const level of researchLevels) {
    const rows = rowsOf(areas, level);
    const append = (
      figure_id: string,
      cohesion_class: number,
      outcome_id: MartRow<"research_cohorts">["outcome_id"],
      cell: Cell
    ) =>
      table.append({
        level,
        figure_id,
        cohesion_class,
        outcome_id,
        outcome_count: cell.count,
        areas_count: cell.areas,
        share: rounded(cell.share),
        low: rounded(cell.low),
        high: rounded(cell.high),
        greyed: cell.greyed
      });
    const atStart = rows.flatMap(row => cohorts.start?.[row] ?? []);
    for (const {cohesionClass, shares} of cohortTable(atStart, cohortCrossTable.focusTypes))
      for (const id of trajectoryIds) append(cohortCrossTable.id, cohesionClass, id, shares[id]);
    for (const figure of cohortFigures)
      for (const [at, cell] of cohortFigure(atStart, figure).entries()) append(figure.id, at + 1, "outcome", cell);
    const now = rows.flatMap(row => cohorts.now?.[row] ?? []);
    for (const [at, cell] of cohesionOfCohort(now, cohortCohesion.focusTypes).entries())
      append(cohortCohesion.id, at + 1, "class", cell);
  }
  table.close();
}

type Cell = ReturnType<typeof cohortFigure>[number];
