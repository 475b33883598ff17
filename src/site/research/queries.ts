import {type PublishedTable, publishedTablePath} from "../../catalog/analysis-marts.ts";
import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../catalog/cohort-figures.ts";

/** A query that gives the numbers of a page from a published table; `{table}` in it is the table's address, `{level}` the level of the areas. */
export interface ResearchQuery {
  table: PublishedTable;
  sql: string;
}

const quoted = (ids: readonly string[]) => ids.map(id => `'${id}'`).join(", ");

const cohortQuery = ({focusTypes, among, outcome}: (typeof cohortFigures)[number]): ResearchQuery => ({
  table: "trajectories",
  sql: `select cohesion_class_from as cohesion_class, count(*) as areas_count,
  avg((trajectory in (${quoted(outcome)}))::integer) as share
from '{table}'
where is_default and level = '{level}' and focus_type_from in (${focusTypes.join(", ")})
  and cohesion_class_from is not null and trajectory ${among === null ? "is not null" : `in (${quoted(among)})`}
group by all order by cohesion_class`
});

/** The query behind each page, by its slug. */
export const researchQueries: ReadonlyMap<string, ResearchQuery> = new Map<string, ResearchQuery>([
  [
    "stabiel",
    {
      table: "trajectory_periods",
      sql: `select problems_from_year, problems_to_year, wijken_count, wijken_stable_share,
  areas_count as buurten_count, stable_share as buurten_stable_share
from '{table}'
order by problems_from_year, problems_to_year`
    }
  ],
  [
    "twintig-jaar",
    {
      table: "research_change_groups",
      sql: `select group_id, from_year, to_year, areas_count, residents_count
from '{table}'
where level = '{level}'`
    }
  ],
  [
    `figuur-${cohortCrossTable.id}`,
    {
      table: "trajectories",
      sql: `with counted as (
  select cohesion_class_from as cohesion_class, trajectory, count(*) as outcome_count
  from '{table}'
  where is_default and level = '{level}' and focus_type_from in (${cohortCrossTable.focusTypes.join(", ")})
    and cohesion_class_from is not null and trajectory is not null
  group by all
)
select *, sum(outcome_count) over (partition by cohesion_class) as areas_count,
  outcome_count / areas_count as share
from counted
order by cohesion_class, trajectory`
    }
  ],
  ...cohortFigures.map((figure): [string, ResearchQuery] => [`figuur-${figure.id}`, cohortQuery(figure)]),
  [
    `figuur-${cohortCohesion.id}`,
    {
      table: "focus_types",
      sql: `select cohesion_class, count(*) as outcome_count, count(*) / sum(count(*)) over () as share
from '{table}'
where level = '{level}' and focus_type in (${cohortCohesion.focusTypes.join(", ")}) and cohesion_class is not null
  and year = (select year from '{table}' where level = '{level}' group by year order by count(*) desc, year desc limit 1)
group by all order by cohesion_class`
    }
  ],
  [
    "verschillen",
    {
      table: "research_stock_index",
      sql: `select indicator_id, year, stock_class, areas_count, case when not greyed then index_value end as index_value
from '{table}'
where level = '{level}'
order by indicator_id, year, stock_class`
    }
  ],
  [
    "ontwikkeling",
    {
      table: "research_development",
      sql: `select group_id, indicator_id, from_year, to_year, areas_count, development
from '{table}'
where level = '{level}' and figure_id = '13'
order by indicator_id, group_id, to_year`
    }
  ],
  [
    "ontwikkeling-naar-niveau",
    {
      table: "research_development",
      sql: `select group_id, from_year, to_year, areas_count, development
from '{table}'
where level = '{level}' and figure_id = '8'
order by group_id`
    }
  ],
  [
    "kantelpunt",
    {
      table: "research_turning_points",
      sql: `select indicator_id, from_year, to_year, areas_count, turning_point, low, high, found_share
from '{table}'
where level = '{level}'
order by indicator_id`
    }
  ],
  [
    "binnen-de-buurt",
    {
      table: "cell_variances",
      sql: `select indicator_id, year, cells_count, within, between, within_share
from '{table}'
where gemeente_code = 'NL00'
order by indicator_id, year`
    }
  ],
  [
    "enquete",
    {
      table: "survey_results",
      sql: `select survey, figure_id, row_id, column_id, respondents_count, share, low, high
from '{table}'
where not withheld
order by survey, figure_id, row_rank, column_id`
    }
  ]
]);

/** The query as a reader copies it: on the table's address, or on the downloaded file where the site has no address. */
export const queryText = ({table, sql}: ResearchQuery, origin: string, level: string): string =>
  `${sql.replaceAll("{level}", level).replaceAll("{table}", origin === "" ? `${table}.parquet` : `${origin}${publishedTablePath(table)}`)};`;
