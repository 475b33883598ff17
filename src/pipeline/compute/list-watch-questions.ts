import type {DuckDBConnection} from "@duckdb/node-api";
import {referenceFor} from "../../analysis/resilience/reference-year.ts";
import {directionOf, stableBand} from "../../analysis/resilience/trajectory.ts";
import {concentration, watchQuestion} from "../../analysis/resilience/watch-list.ts";
import {midrankPercentiles} from "../../analysis/statistics/midrank-percentile.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart} from "../database.ts";
import {type AreaTable, buurtFigures, type OneSeries, readOneSeries, readSeries, type Series} from "./area-table.ts";
import type {FocusPhoto} from "./compute-focus-types.ts";
import type {DefaultFilm} from "./compute-trajectories.ts";

const lowIncomeId = "laag_inkomen_share";

/**
 * Buurten and wijken of which a question can be judged: problems × vulnerability × its change, and level × change of low
 * income. Those with nothing to ask are in it too, or nobody could say of how many. Never a ranking. Makes
 * `watch_list`.
 *
 * @param photos  of the latest year; null when there is none
 * @param film    direction of vulnerability and its years; null when there is none
 */
export async function listWatchQuestions(
  connection: DuckDBConnection,
  areas: AreaTable,
  photos: readonly FocusPhoto[] | null,
  film: Pick<DefaultFilm, "vulnerability" | "period"> | null
): Promise<void> {
  const table = await createMart(connection, "watch_list");
  const lowIncome = await readSeries(connection, areas, lowIncomeId);
  const oneSeries = await readOneSeries(connection, lowIncomeId);
  const concentrations = {
    buurt: concentrationsOf(areas, lowIncome, oneSeries, "buurt"),
    wijk: concentrationsOf(areas, lowIncome, oneSeries, "wijk")
  };
  for (const [row, code] of areas.codes.entries()) {
    const level = areas.levels[row]!;
    if (level !== "buurt" && level !== "wijk") continue;
    const {problems = null, vulnerable: vulnerability = null} = photos?.[row] ?? {};
    const change = film?.vulnerability[row] ?? null;
    const question = watchQuestion({problems, vulnerability, change});
    const found = concentrations[level].get(row) ?? null;
    const judged = problems !== null && vulnerability !== null && change !== null;
    if (!judged && found === null) continue;
    table.append({
      area_code: code,
      level,
      gemeente_code: areas.gemeenten[row]!,
      question,
      problem_level: problems,
      vulnerability_level: vulnerability,
      vulnerability_direction: change,
      vulnerability_from_year: judged ? film!.period.vulnerabilityFrom : null,
      vulnerability_to_year: judged ? film!.period.vulnerabilityTo : null,
      low_income_from_year: found?.from ?? null,
      low_income_to_year: found?.to ?? null,
      low_income_level: found?.level ?? null,
      low_income_direction: found?.change ?? null,
      concentration_increases: found?.increasing ?? false
    });
  }
  table.close();
}

/** Level and change of low income between the first and last year that most areas of a level have. */
function concentrationsOf(areas: AreaTable, lowIncome: Series, oneSeries: OneSeries, level: "buurt" | "wijk") {
  const rows = [...areas.codes.keys()].filter(row => areas.levels[row] === level && areas.largeEnough[row]);
  const covered = [...lowIncome]
    .filter(
      ([, values]) =>
        rows.filter(row => values[row] !== null).length >= Math.max(1, thresholds.peersCoverage.value * rows.length)
    )
    .map(([year]) => year);
  const result = new Map<number, NonNullable<ReturnType<typeof concentration>> & {from: number; to: number}>();
  const [from, to] = [Math.min(...covered), Math.max(...covered)];
  if (covered.length < 2) return result;
  const [first, last] = [lowIncome.get(from)!, lowIncome.get(to)!];
  const spread = referenceFor(buurtFigures(areas, new Map([[from, first]])), areas.totalResidents, 0);
  if (spread === null) return result;
  const ranked = rows.filter(row => first[row] !== null);
  const percentiles = midrankPercentiles(ranked.map(row => first[row]!));
  for (const [at, row] of ranked.entries()) {
    const known = last[row] !== null && oneSeries(row, from, to);
    const change = known ? directionOf(last[row]! - first[row]!, stableBand(spread.sd)) : null;
    const one = concentration(percentiles[at]!, change);
    if (one !== null) result.set(row, {...one, from, to});
  }
  return result;
}
