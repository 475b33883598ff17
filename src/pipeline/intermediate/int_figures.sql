-- grain: one row per current area, indicator and year
-- from:  int_figures_aggregated, int_figures_derived, int_residents, int_populations, int_withheld_figures
-- note:  what is shown anywhere is decided here: a rate is not given for an area with too few residents, or with an
--        unknown number of them, nor the size of no households; counts of a few persons, and what gives such a count away,
--        are withheld. Nor is a health figure told of an area that ends before the year of most others, and before the
--        first year of which its residents are known: nobody can say of how many it was
create or replace table int_figures as
with united as (
  from int_figures_derived
  union all by name
  select * from int_figures_aggregated as published
  where not exists (
    from int_figures_derived as derived
    where derived.area_code = published.area_code and derived.indicator_id = published.indicator_id and derived.year = published.year
  )
),
health_years as (
  select indicator_id, year, count(*) as areas_count
  from united join int_areas_current as area using (area_code)
  where united.source_id = 'rivm_gezondheid' and united.value is not null and area.level <> 'land'
  group by all
),
national_years as (
  select indicator_id, max(year) as national_year
  from (select *, max(areas_count) over (partition by indicator_id) as most from health_years)
  where areas_count >= getvariable('profile_year_coverage') * most
  group by all
),
residents_known as (
  select area_code, min(year) as first_year from int_figures_aggregated
  where indicator_id = 'inwoners_count' and value is not null
  group by all
),
outdated as (
  select area_code, indicator_id
  from united join national_years using (indicator_id) left join residents_known as known using (area_code)
  where value is not null
  group by area_code, indicator_id
  having max(year) < any_value(national_year) and max(year) < coalesce(any_value(known.first_year), 9999)
),
judged as (
  select
    united.*,
    area.level,
    area.gemeente_code,
    case
      when nobody.area_code is not null and residents.value > 0 and united.missing not in ('borders_changed', 'place_unknown', 'not_measured') then 'nobody_then'
      when united.missing = 'few_residents' and residents.value >= catalog.minimum_residents then 'few_residents_then'
      when united.missing = 'suppressed' and coalesce(residents.value >= getvariable('few_people'), true) then 'not_given'
      when united.value is null then united.missing
      when united.indicator_id = 'huishoudensgrootte_mean' and households.number = 0 then 'not_applicable'
      when catalog.minimum_residents > 0 and residents.value is null then 'residents_unknown'
      when residents.value < catalog.minimum_residents then 'few_residents'
      when withheld.area_code is not null then 'withheld_here'
      when outdated.area_code is not null then 'outdated'
    end as reason,
    -- what a figure is about may not tell how many few people it is not about
    case when residents_withheld.area_code is null and not coalesce(residents.value - united.base between 0.5 and getvariable('persons_shown') - 0.5, false)
      then united.base end as shown_base
  from united
  join int_areas_current as area using (area_code)
  join catalog_indicators as catalog using (indicator_id)
  left join (select area_code, value from int_residents) as residents using (area_code)
  left join (
    select area_code, year, value as number from int_figures_aggregated where indicator_id = 'huishoudens_count'
  ) as households using (area_code, year)
  left join (
    select area_code, year from int_figures_aggregated where indicator_id = 'inwoners_count' and value = 0
  ) as nobody using (area_code, year)
  left join int_withheld_figures as withheld using (area_code, indicator_id, year)
  left join outdated using (area_code, indicator_id)
  left join (select distinct area_code from int_withheld_counts where indicator_id = 'inwoners_count') as residents_withheld using (area_code)
)
select
  area_code,
  level,
  gemeente_code,
  indicator_id,
  year,
  case when reason is null then value end as value,
  case when reason is null then low end as low,
  case when reason is null then high end as high,
  reason as missing,
  shown_base as base,
  source_id,
  edition,
  case when reason is null or reason in ('borders_changed', 'place_unknown') then borders_year end as borders_year,
  computed
from judged
-- figures of one indicator are read together, time and again
order by indicator_id;
