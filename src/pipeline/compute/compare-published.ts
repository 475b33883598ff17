import type {DuckDBConnection} from "@duckdb/node-api";
import {classOf} from "../../analysis/nine-classes.ts";
import {bootstrapInterval} from "../../analysis/published/bootstrap-interval.ts";
import {type ClaimNumber, filmClaims, photoClaims} from "../../analysis/published/cohort-claims.ts";
import {changeGroups, notImproved} from "../../analysis/published/not-improved.ts";
import {verdictWithoutOne} from "../../analysis/published/verdict-without-one.ts";
import {seededRandom} from "../../analysis/statistics/seeded-random.ts";
import {type Development, meanDevelopment} from "../../analysis/stock/stock-divergence.ts";
import {turningOutcome} from "../../analysis/stock/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {type ResearchLevel, researchLevels} from "../../catalog/judgements.ts";
import {publishedClaims} from "../../catalog/published-claims.ts";
import {concentratedStock} from "../../catalog/stock-classes.ts";
import {createMart, queryRows} from "../database.ts";
import {type AreaTable, rounded, rowsOf} from "./area-table.ts";
import type {Cohorts, Moments} from "./gather-cohorts.ts";
import type {Followed} from "./tabulate-development.ts";

/** Our number beside a claim, without its verdict. */
interface Ours extends ClaimNumber {
  level: ResearchLevel;
  years: readonly [number, number];
  /** What it becomes without each component of an open index, where it rests on one. */
  without?: readonly ClaimNumber[];
  /** May there be a number, though none is given? */
  isUnsure?: boolean;
}

/**
 * What the publications say beside what these data say, for buurten and for wijken, with a verdict; and who live where
 * liveability did not improve. Makes `research_comparison` and `research_change_groups`.
 */
export async function comparePublished(
  connection: DuckDBConnection,
  areas: AreaTable,
  cohorts: ComparedCohorts,
  followed: readonly Followed[],
  isCountry: boolean
): Promise<void> {
  const table = await createMart(connection, "research_comparison");
  await writeChangeGroups(connection, followed);
  const ours: Ours[] = [
    ...ofCohorts(areas, cohorts),
    ...(await ofGaps(connection)),
    ...(await ofTurningPoints(connection)),
    ...followed.flatMap(ofDevelopment)
  ];
  for (const {claimId, level, years, isUnsure = false, without = [], ...own} of ours) {
    // residents of a few gemeenten are not set beside those of the country
    if (claimId === "no_improvement.residents" && !isCountry) continue;
    const {says, unit} = publishedClaims.find(({id}) => id === claimId)!;
    const {areas: areas_count, value, low, high} = own;
    const judged = (one: Omit<ClaimNumber, "claimId">) => ({
      ...{areas: one.areas, low: one.low, high: one.high},
      ...{isShare: unit === "share", isCount: unit === "residents", isUnsure}
    });
    const others = without.flatMap(one => one.value ?? []);
    const edge = (of: (...values: number[]) => number) => (others.length === 0 ? null : rounded(of(...others)));
    table.append({
      level,
      claim_id: claimId,
      from_year: years[0],
      to_year: years[1],
      areas_count,
      value: rounded(value),
      low: rounded(low),
      high: rounded(high),
      without_lowest: edge(Math.min),
      without_highest: edge(Math.max),
      verdict: verdictWithoutOne(judged(own), without.map(judged), says)
    });
  }
  table.close();
}

async function writeChangeGroups(connection: DuckDBConnection, followed: readonly Followed[]): Promise<void> {
  const table = await createMart(connection, "research_change_groups");
  for (const {level, score} of followed) {
    if (score.changes.length === 0) continue;
    for (const {groupId, areas, residents} of changeGroups(score.changes))
      table.append({
        level,
        group_id: groupId,
        from_year: score.years[0],
        to_year: score.years[1],
        areas_count: areas,
        residents_count: residents
      });
  }
  table.close();
}

/** What our numbers on photos and films are made of, with all components of the index and without each. */
export interface ComparedCohorts extends Pick<Moments, "film" | "latestYear"> {
  all: Cohorts;
  without: readonly Cohorts[];
}

/** Numbers on photos and films, by level, with what each becomes without each component. */
function ofCohorts(areas: AreaTable, {film, latestYear, all, without}: ComparedCohorts): Ours[] {
  return researchLevels.flatMap(level => {
    const rows = rowsOf(areas, level);
    const claimsOf = (moment: keyof Cohorts, years: readonly [number, number]) => {
      const claims = moment === "start" ? filmClaims : photoClaims;
      const numbersOf = ({[moment]: cohort}: Cohorts) => (cohort === null ? [] : claims(rows.map(row => cohort[row]!)));
      const left = without.map(numbersOf);
      return numbersOf(all).map(own => ({
        ...own,
        level,
        years,
        without: left.flatMap(one => one.find(({claimId}) => claimId === own.claimId) ?? [])
      }));
    };
    return [
      ...(film === null ? [] : claimsOf("start", [film.period.problemsFrom, film.period.problemsTo])),
      ...(latestYear === null ? [] : claimsOf("now", [latestYear, latestYear]))
    ];
  });
}

/** Of figures 9 to 11 social assistance alone is open; of a gap that rests on few areas nothing is said. */
async function ofGaps(connection: DuckDBConnection): Promise<Ours[]> {
  const rows = await queryRows<GapColumns>(
    connection,
    `select gap.*, (select min(areas_count) from research_stock_index as index
       where index.level = gap.level and index.indicator_id = gap.indicator_id and index.stock_class in (1, 5)) as smallest
     from research_gap_growth as gap where indicator_id = 'bijstand_per_1000' order by level`
  );
  return rows.map(({level, first_year, last_year, growth, low, high, smallest}) => ({
    claimId: "gap_growth",
    level,
    years: [first_year, last_year],
    areas: Number(smallest),
    value: growth,
    low,
    high
  }));
}

interface GapColumns {
  level: ResearchLevel;
  first_year: number;
  last_year: number;
  growth: number;
  low: number | null;
  high: number | null;
  smallest: number;
}

async function ofTurningPoints(connection: DuckDBConnection): Promise<Ours[]> {
  const rows = await queryRows<TurningColumns>(
    connection,
    "from research_turning_points where indicator_id in ('leefbaarheid_score', 'overlast_onveiligheid_score') order by level, indicator_id"
  );
  return rows.map(({level, indicator_id, from_year, to_year, areas_count, turning_point, low, high, found_share}) => ({
    claimId: indicator_id === "leefbaarheid_score" ? "turning_point_liveability" : "turning_point_safety",
    level,
    years: [from_year, to_year],
    areas: areas_count,
    value: turning_point,
    low,
    high,
    isUnsure: turningOutcome(turning_point, found_share) === "unsure"
  }));
}

interface TurningColumns {
  level: ResearchLevel;
  indicator_id: string;
  from_year: number;
  to_year: number;
  areas_count: number;
  turning_point: number | null;
  found_share: number;
  low: number | null;
  high: number | null;
}

/** First class of the total score that is no longer weak: "voldoende". */
const sufficientClass = 5;

function ofDevelopment({level, score, nuisance}: Followed): Ours[] {
  const {breaks} = classSchemeById("leefbaarometer_score");
  const weak = ({to}: Development) => classOf(to!, breaks) < sufficientClass;
  const concentrated = ({stock}: Followed["nuisance"]["changes"][number]) => stock >= concentratedStock;
  const result: Ours[] = [];
  if (score.changes.length > 0) {
    const {residents, low, high} = notImproved(changeGroups(score.changes));
    const years = score.years;
    result.push(
      {claimId: "no_improvement.residents", level, years, areas: score.changes.length, value: residents, low, high},
      {claimId: "8.verschil", level, years, ...apart(score.changes, weak)}
    );
  }
  if (nuisance.changes.length > 0) {
    const [own, all] = [nuisance.changes.filter(concentrated), nuisance.changes];
    const {low, high} =
      own.length === 0 ? {low: null, high: null} : bootstrapInterval(own, meanDevelopment, seededRandom(1));
    result.push({
      claimId: "13.overlast",
      level,
      years: nuisance.years,
      areas: all.length === 0 ? 0 : own.length,
      value: meanDevelopment(own),
      low,
      high
    });
  }
  return result;
}

/** Mean development of some areas less that of the others. */
function apart(changes: readonly Development[], belongs: (area: Development) => boolean) {
  const difference = (drawn: readonly Development[]) => {
    const [inside, outside] = [
      meanDevelopment(drawn.filter(belongs)),
      meanDevelopment(drawn.filter(one => !belongs(one)))
    ];
    return inside === null || outside === null ? null : inside - outside;
  };
  const inside = changes.filter(belongs).length;
  const {low, high} = bootstrapInterval(changes, difference, seededRandom(1));
  return {areas: Math.min(inside, changes.length - inside), value: difference(changes), low, high};
}
