import type {DuckDBConnection} from "@duckdb/node-api";
import {aggregateFigures} from "../../analysis/aggregate.ts";
import {type ComputedBeside, computingError} from "../../analysis/computing-error.ts";
import {classOf} from "../../analysis/nine-classes.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {IndicatorId} from "../../catalog/indicators/index.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart, queryRows} from "../database.ts";
import {rounded} from "./area-table.ts";

interface WholeRow {
  level: "wijk" | "gemeente";
  indicator_id: IndicatorId;
  scheme_id: string;
  year: number;
  published: number;
  values: (number | null)[];
  weights: (number | null)[];
}

/**
 * What is computed of larger areas is held against what the publisher gives of the same: of figures with classes, in their
 * latest year, of every wijk and gemeente that has a published figure and enough parts with one. A gemeente and its one wijk
 * count once. Makes `computing_errors`.
 */
export async function measureComputingErrors(connection: DuckDBConnection): Promise<void> {
  const table = await createMart(connection, "computing_errors");
  const wholes = await queryRows<WholeRow>(connection, wholesQuery);
  for (const [indicator_id, own] of Map.groupBy(wholes, row => row.indicator_id)) {
    const pairs = own.flatMap(row => {
      const parts = row.values.map((value, at) => ({value, weight: row.weights[at]!}));
      const {value: computed} = aggregateFigures(parts, "weighted_mean", thresholds.aggregateCoverage.value);
      return computed === null ? [] : [{level: row.level, published: row.published, computed}];
    });
    const {breaks} = classSchemeById(own[0]!.scheme_id);
    const isOtherClass = ({published, computed}: ComputedBeside) =>
      classOf(published, breaks) !== classOf(computed, breaks);
    for (const level of ["gemeente", "wijk"] as const) {
      const ofLevel = pairs.filter(pair => pair.level === level);
      const usual = computingError(pairs, level);
      if (ofLevel.length === 0 && usual === null) continue;
      table.append({
        indicator_id,
        level,
        year: own[0]!.year,
        areas_count: ofLevel.length,
        other_class_count: ofLevel.filter(isOtherClass).length,
        largest: rounded(
          ofLevel.length === 0 ? null : Math.max(...ofLevel.map(one => Math.abs(one.published - one.computed)))
        ),
        usual_error: rounded(usual?.error ?? null),
        usual_areas_count: usual?.areas ?? null
      });
    }
  }
  table.close();
}

const wholesQuery = `
  with measured as (
    select indicator_id, scheme_id, max(year) as year
    from int_figures_aggregated as figures join catalog_indicators as catalog using (indicator_id)
    where scheme_id is not null and catalog.method = 'weighted_mean' and catalog.weight = 'inwoners_count' and value is not null
    group by all
  ),
  child as (
    select area_code, unnest([wijk_code, gemeente_code]) as parent_code, unnest(['wijk', 'gemeente']) as level
    from int_areas_current where level = 'buurt' and not water
  ),
  weight as (
    select figures.area_code, measured.year, any_value(figures.value order by abs(figures.year - measured.year), figures.year) as residents
    from (select distinct year from measured) as measured
    join int_figures_aggregated as figures on figures.indicator_id = 'inwoners_count' and figures.value is not null
    group by all
  )
  select child.level, measured.indicator_id, any_value(measured.scheme_id) as scheme_id, any_value(measured.year) as year,
    any_value(whole.value) as published, list(part.value order by child.area_code) as values,
    list(weight.residents order by child.area_code) as weights
  from measured
  join int_figures_aggregated as whole using (indicator_id, year)
  join child on child.parent_code = whole.area_code
  left join int_figures_aggregated as part
    on part.area_code = child.area_code and part.indicator_id = measured.indicator_id and part.year = measured.year
    and part.edition is not distinct from whole.edition
  left join weight on weight.area_code = child.area_code and weight.year = measured.year
  where whole.value is not null and not whole.computed
    and whole.area_code not in (select wijk_code from int_one_wijk)
  group by child.level, measured.indicator_id, whole.area_code
  order by measured.indicator_id, child.level, whole.area_code`;
