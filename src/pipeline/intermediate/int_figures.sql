-- grain: one row per current area, indicator and year
-- from:  int_figures_aggregated, int_figures_derived, int_residents
-- note:  a rate that its publisher gives for an area below the minimum number of residents becomes not applicable here
--        too; counts of a few persons, and rates made of them, are suppressed, so that no table, file or query has them
create or replace table int_figures as
with united as (
  from int_figures_derived
  union all by name
  select * from int_figures_aggregated as published
  where not exists (
    from int_figures_derived as derived
    where derived.area_code = published.area_code and derived.indicator_id = published.indicator_id and derived.year = published.year
  )
)
select
  united.area_code,
  area.level,
  area.gemeente_code,
  united.indicator_id,
  united.year,
  case when too_few or hidden then null else united.value end as value,
  case when too_few or hidden then null else united.low end as low,
  case when too_few or hidden then null else united.high end as high,
  case when too_few then 'not_applicable' when hidden then 'suppressed' else united.missing end as missing,
  united.base,
  united.source_id,
  united.edition,
  united.computed
from united
join int_areas_current as area using (area_code)
join catalog_indicators as catalog using (indicator_id)
left join int_residents as residents using (area_code),
lateral (
  select
    united.value is not null and coalesce(residents.value, 1e9) < catalog.minimum_residents as too_few,
    catalog.hides_small and united.value > 0 and united.value < getvariable('persons_shown') as hidden
);
