import type {DuckDBConnection} from "@duckdb/node-api";
import {aggregateFigures, type Part} from "../../analysis/aggregate.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createTable, queryColumns, queryRows} from "../database.ts";
import {findMergedParts, gatherMergedFigures} from "./merge-gemeenten.ts";

/** What larger areas are made of, and where the figures of those parts stand. */
interface Parts {
  /** Query of `area_code` and `parent_code`. */
  child: string;
  /** Table of `area_code`, `indicator_id`, `year`, `value`, `source_id` and `edition`. */
  figures: string;
  /** Share of the weight, in [0, 1], of which a figure must be known. */
  coverage: number;
}

const insideAreas = (children: string, parent: string): Parts => ({
  child: `select area_code, ${parent} as parent_code from int_areas_current where ${children} and not water`,
  figures: "int_figures_aggregated",
  coverage: thresholds.aggregateCoverage.value
});

/**
 * Figures of larger areas that nobody publishes, from their buurten (the country: from its gemeenten), where the
 * catalogue says that an indicator may be aggregated; of a gemeente into which others were merged, what its buurten do not
 * give from the gemeenten of then. A figure that the publisher withholds is left withheld. What cannot
 * be made since it is not certain that parts are these areas lacks for that reason, and not because nobody publishes it.
 *
 * Reads `int_figures_published`, makes `int_figures_aggregated` with both kinds.
 */
export async function aggregateAreas(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    create or replace table int_figures_aggregated as
    select * exclude (file), null::double as base, false as computed from int_figures_published`);
  for (const level of ["wijk", "gemeente"]) {
    await addAggregates(connection, level, insideAreas("level = 'buurt'", `${level}_code`));
    await tellUncertain(connection, "level = 'buurt'", `${level}_code`);
  }
  for (const year of await findMergedParts(connection)) {
    await gatherMergedFigures(connection, year);
    await addAggregates(connection, "gemeente", {
      child: `select area_code, parent_code from int_merged_parts where codes_year = ${year}`,
      figures: "int_merged_figures",
      coverage: 1
    });
  }
  // a few gemeenten must not pass for Nederland; invented ones may
  const [country] = await queryRows<{holds: boolean}>(connection, "select getvariable('holds_country') as holds");
  if (!country!.holds) return;
  await addAggregates(connection, "land", insideAreas("level = 'gemeente'", "'NL00'"));
  await tellUncertain(connection, "level = 'gemeente'", "'NL00'");
}

async function addAggregates(connection: DuckDBConnection, level: string, made: Parts): Promise<void> {
  const parts = await queryColumns<{
    parent_code: string[];
    indicator_id: string[];
    year: number[];
    method: ("sum" | "weighted_mean")[];
    value: (number | null)[];
    weight: (number | null)[];
    source_id: (string | null)[];
    edition: (string | null)[];
  }>(connection, partsQuery(made));
  const table = await createTable(connection, `int_aggregates_${level}`, {
    area_code: "VARCHAR",
    indicator_id: "VARCHAR",
    year: "INTEGER",
    value: "DOUBLE",
    base: "DOUBLE",
    source_id: "VARCHAR",
    edition: "VARCHAR"
  });
  const total = parts.parent_code.length;
  const sameGroup = (a: number, b: number) =>
    parts.parent_code[a] === parts.parent_code[b] &&
    parts.indicator_id[a] === parts.indicator_id[b] &&
    parts.year[a] === parts.year[b];
  for (let from = 0, to = 0; from < total; from = to) {
    const group: Part[] = [];
    let source: string | null = null;
    const editions = new Set<string>();
    for (to = from; to < total && sameGroup(from, to); to++) {
      group.push({value: parts.value[to]!, weight: parts.weight[to]!});
      source ??= parts.source_id[to]!;
      if (parts.edition[to]) editions.add(parts.edition[to]!);
    }
    const {value, base} = aggregateFigures(group, parts.method[from]!, made.coverage);
    if (value === null) continue;
    table.append({
      area_code: parts.parent_code[from]!,
      indicator_id: parts.indicator_id[from]!,
      year: parts.year[from]!,
      value: Number(value.toFixed(6)),
      base,
      source_id: source,
      edition: editions.size === 0 ? null : [...editions].sort().join("+")
    });
  }
  table.close();
  await connection.run(dropOutranked(level));
  await connection.run(`
    delete from int_figures_aggregated as old using int_aggregates_${level} as made
    where old.area_code = made.area_code and old.indicator_id = made.indicator_id and old.year = made.year;
    insert into int_figures_aggregated by name
    select area_code, indicator_id, year, value, base, source_id, edition, true as computed from int_aggregates_${level}`);
}

/** Figures that parts lack because their code may be of another area, and that the larger area has no row of. */
const tellUncertain = (connection: DuckDBConnection, children: string, parent: string) =>
  connection.run(`
  insert into int_figures_aggregated by name
  select parent_code as area_code, indicator_id, year, 'place_unknown' as missing, min(source_id) as source_id, true as computed
  from int_figures_aggregated as figures
  join (select area_code, ${parent} as parent_code from int_areas_current where ${children}) using (area_code)
  join catalog_indicators using (indicator_id)
  where missing = 'place_unknown' and method <> 'none' and not exists (
    from int_figures_aggregated as whole
    where whole.area_code = parent_code and whole.indicator_id = figures.indicator_id and whole.year = figures.year
  )
  group by all`);

/**
 * What is made of parts fills what the area itself lacks. It takes the place of figures of an older edition only where
 * it has more years than these: a series is whole.
 */
const dropOutranked = (level: string) => `
  delete from int_aggregates_${level} as made using (
    with own as (
      select figures.* from int_figures_aggregated as figures
      semi join int_aggregates_${level} using (area_code, indicator_id)
    ),
    longer as (
      select area_code, indicator_id from int_aggregates_${level} as parts
      left join (
        select area_code, indicator_id, max(edition) as edition, count(*) as years from own where value is not null group by all
      ) as whole using (area_code, indicator_id)
      group by area_code, indicator_id
      having count(*) filter (parts.edition > whole.edition) > any_value(whole.years)
    )
    select area_code, indicator_id, year from own
    anti join longer using (area_code, indicator_id)
    where ${isSettled}
  ) as kept
  where made.area_code = kept.area_code and made.indicator_id = kept.indicator_id and made.year = kept.year`;

/** A figure of what had the code before does not stand in the way of one made from the area's own parts. */
const isSettled = "(value is not null or missing not in ('not_published', 'borders_changed', 'place_unknown'))";

/**
 * One row per part: every smaller area of each larger area, whether it has the figure or not. The weight is that of the
 * same year, else of the nearest year. Sums weigh by residents, residents themselves by one. Of parts in several editions
 * those of the one that most of them have count.
 */
const partsQuery = ({child, figures}: Parts) => `
  with child as (
    ${child}
  ),
  given as (
    select figures.*, child.parent_code from ${figures} as figures join child using (area_code)
  ),
  editions as (
    select parent_code, indicator_id, year, arg_max(edition, (parts_count, edition)) as most
    from (
      select parent_code, indicator_id, year, edition, count(*) as parts_count
      from given where edition is not null and value is not null group by all
    )
    group by all
  ),
  figure as (
    select given.*, given.edition is null or given.edition = most as is_of_edition
    from given left join editions using (parent_code, indicator_id, year)
  ),
  settled as (
    select area_code, indicator_id, year, edition from int_figures_aggregated where ${isSettled}
  ),
  wanted as (
    select distinct parent_code, indicator_id, year, method,
      case when method = 'weighted_mean' then weight when indicator_id <> 'inwoners_count' then 'inwoners_count' end as weight_id,
      weight_without as without_id
    from figure join catalog_indicators using (indicator_id)
    where method <> 'none' and value is not null and is_of_edition
      and not exists (
        from settled
        where settled.area_code = figure.parent_code and settled.indicator_id = figure.indicator_id and settled.year = figure.year
          and coalesce(settled.edition >= figure.edition, true)
      )
  ),
  weight_years as (
    select distinct year, weight_id from wanted where weight_id is not null
    union
    select distinct year, without_id from wanted where without_id is not null
  ),
  weights as (
    select figures.area_code, weight_years.weight_id, weight_years.year, figures.value as weight
    from weight_years
    join ${figures} as figures on figures.indicator_id = weight_years.weight_id and figures.value is not null
    qualify row_number() over (
      partition by figures.area_code, weight_years.weight_id, weight_years.year
      order by abs(figures.year - weight_years.year), figures.year
    ) = 1
  )
  select
    wanted.parent_code,
    wanted.indicator_id,
    wanted.year,
    wanted.method,
    case when figure.is_of_edition then figure.value end as value,
    case when wanted.weight_id is null then 1 else greatest(0, weights.weight - coalesce(others.weight, 0)) end as weight,
    figure.source_id,
    case when figure.is_of_edition and figure.value is not null then figure.edition end as edition
  from wanted
  join child using (parent_code)
  left join figure on figure.area_code = child.area_code and figure.indicator_id = wanted.indicator_id and figure.year = wanted.year
  left join weights on weights.area_code = child.area_code and weights.weight_id = wanted.weight_id and weights.year = wanted.year
  left join weights as others on others.area_code = child.area_code and others.weight_id = wanted.without_id and others.year = wanted.year
  order by wanted.parent_code, wanted.indicator_id, wanted.year, child.area_code`;
