import type {DuckDBConnection} from "@duckdb/node-api";
import {cohortShare} from "../../analysis/cohort-figure.ts";
import {classOf} from "../../analysis/nine-classes.ts";
import {bootstrapInterval} from "../../analysis/published/bootstrap-interval.ts";
import {differenceInterval} from "../../analysis/published/difference-interval.ts";
import {changeGroups, notImproved} from "../../analysis/published/not-improved.ts";
import {publishedVerdict} from "../../analysis/published/published-verdict.ts";
import {seededRandom} from "../../analysis/statistics/seeded-random.ts";
import {type Development, meanDevelopment} from "../../analysis/stock/stock-divergence.ts";
import {turningOutcome} from "../../analysis/stock/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../catalog/cohort-figures.ts";
import {type ResearchLevel, researchLevels} from "../../catalog/judgements.ts";
import {
  contrastClaimId,
  contrastOf,
  crossTableClaimId,
  publishedClaims,
  shareClaimId
} from "../../catalog/published-claims.ts";
import {concentratedStock} from "../../catalog/stock-classes.ts";
import {createMart, queryRows} from "../database.ts";
import {rounded} from "./area-table.ts";
import type {DefaultFilm} from "./compute-trajectories.ts";
import type {Followed} from "./tabulate-development.ts";

/** Our number beside a claim, without its verdict. */
interface Ours {
  claimId: string;
  level: ResearchLevel;
  years: readonly [number, number];
  areas: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** May there be a number, though none is given? */
  isUnsure?: boolean;
}

/**
 * What the publications say beside what these data say, for buurten and for wijken, with a verdict; and who live where
 * liveability did not improve. Makes `research_comparison` and `research_change_groups`.
 */
export async function comparePublished(
  connection: DuckDBConnection,
  {film, latestYear}: {film: DefaultFilm | null; latestYear: number | null},
  followed: readonly Followed[],
  isCountry: boolean
): Promise<void> {
  const table = await createMart(connection, "research_comparison");
  await writeChangeGroups(connection, followed);
  const ours: Ours[] = [
    ...(await ofCohorts(connection, film, latestYear)),
    ...(await ofGaps(connection)),
    ...(await ofTurningPoints(connection)),
    ...followed.flatMap(ofDevelopment)
  ];
  for (const {claimId, level, years, areas, value, low, high, isUnsure = false} of ours) {
    // residents of a few gemeenten are not set beside those of the country
    if (claimId === "no_improvement.residents" && !isCountry) continue;
    const {says, unit} = publishedClaims.find(({id}) => id === claimId)!;
    table.append({
      level,
      claim_id: claimId,
      from_year: years[0],
      to_year: years[1],
      areas_count: areas,
      value: rounded(value),
      low: rounded(low),
      high: rounded(high),
      verdict: publishedVerdict(
        {low, high, areas, isShare: unit === "share", isCount: unit === "residents", isUnsure},
        says
      )
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

interface CohortCount {
  level: ResearchLevel;
  figure_id: string;
  cohesion_class: number;
  outcome_count: number;
  areas_count: number;
}

async function ofCohorts(
  connection: DuckDBConnection,
  film: DefaultFilm | null,
  latestYear: number | null
): Promise<Ours[]> {
  const counts = await queryRows<CohortCount>(
    connection,
    `from research_cohorts where outcome_id in ('outcome', 'class', '${cohortCrossTable.published.outcome}')`
  );
  const groupOf = (level: ResearchLevel, figureId: string, classes: readonly number[]) => {
    const cells = counts.filter(
      row => row.level === level && row.figure_id === figureId && classes.includes(row.cohesion_class)
    );
    const outcomes = cells.reduce((sum, row) => sum + row.outcome_count, 0);
    // in figure 4-7 every class is a share of the same areas
    const areas = figureId === cohortCohesion.id ? (cells[0]?.areas_count ?? 0) : sumOf(cells);
    return cohortShare(outcomes, areas);
  };
  return researchLevels.flatMap(level => [
    ...(film === null ? [] : cohortFigures).flatMap(figure => {
      const years = [film!.period.problemsFrom, film!.period.problemsTo] as const;
      const {much, little} = contrastOf(figure);
      const shares = figure.published.map(one => {
        const {areas, share: value, low, high} = groupOf(level, figure.id, one.cohesionClasses);
        return {claimId: shareClaimId(figure.id, one), level, years, areas, value, low, high};
      });
      const difference = differenceOf(groupOf(level, figure.id, much), groupOf(level, figure.id, little));
      return [{claimId: contrastClaimId(figure), level, years, ...difference}, ...shares];
    }),
    ...(film === null ? [] : [cohortCrossTable]).map(({id, published: {little, much}}) => ({
      claimId: crossTableClaimId,
      level,
      years: [film!.period.problemsFrom, film!.period.problemsTo] as const,
      ...differenceOf(groupOf(level, id, little), groupOf(level, id, much))
    })),
    ...(latestYear === null ? [] : [cohortCohesion]).map(({id, published}) => {
      const {areas, share: value, low, high} = groupOf(level, id, published.cohesionClasses);
      return {
        claimId: shareClaimId(id, published),
        level,
        years: [latestYear!, latestYear!] as const,
        areas,
        value,
        low,
        high
      };
    })
  ]);
}

const sumOf = (rows: readonly CohortCount[]) => rows.reduce((sum, row) => sum + row.areas_count, 0);

type Group = ReturnType<typeof cohortShare>;

/** What the first has more than the second. */
function differenceOf(first: Group, second: Group): Pick<Ours, "areas" | "value" | "low" | "high"> {
  const areas = Math.min(first.areas, second.areas);
  if (areas === 0) return {areas, value: null, low: null, high: null};
  const interval = ({share, low, high}: Group) => ({share: share!, low: low!, high: high!});
  return {areas, ...differenceInterval(interval(first), interval(second))};
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
