-- grain: one row per area and indicator that is published for nearly all areas of its level and not at all for this one
-- from:  int_figures, int_figures_joined, int_areas_current, int_populations, int_residents
-- note:  nearly all are of the areas that may have it: a rate per resident is of those with enough residents. No row is a
--        reason too, in the latest year that the level has: a rate per resident is not made where too few
--        people live, or where nobody knows how many do; a file on the codes of an earlier year does not know codes that
--        came after; else the publisher's file does not hold the area
create or replace table int_absent_figures as
with areas as (
  select area_code, level, gemeente_code, residents.value as residents
  from int_areas_current left join int_residents as residents using (area_code)
  where level <> 'land' and not water
),
years as (
  select level, indicator_id, year, mode(source_id order by source_id) as source_id
  from int_figures as figures
  join areas using (area_code, level)
  join catalog_indicators as catalog using (indicator_id)
  where figures.value is not null
  group by level, indicator_id, year, catalog.minimum_residents
  having count(*) >= getvariable('peers_coverage') * (
    select count(*) from areas as all_areas
    where all_areas.level = figures.level and (catalog.minimum_residents = 0 or all_areas.residents >= catalog.minimum_residents)
  )
),
covered as (
  from years qualify row_number() over (partition by level, indicator_id order by year desc) = 1
),
-- the year whose codes most figures of a source and year are on
codes as (
  select source_id, year, mode(codes_year) as codes_year from int_figures_joined where codes_year is not null group by source_id, year
),
named as (
  select distinct area_code, codes_year from int_figures_joined where codes_year is not null
)
select
  areas.area_code,
  areas.level,
  areas.gemeente_code,
  covered.indicator_id,
  covered.year,
  covered.source_id,
  case
    when catalog.minimum_residents > 0 and population_size = 'unknown' then 'residents_unknown'
    when areas.residents < catalog.minimum_residents then 'few_residents'
    when codes.codes_year < (select area_year from int_area_year) and named.area_code is null then 'no_such_code'
    else 'not_published'
  end as missing
from areas
join covered using (level)
join catalog_indicators as catalog using (indicator_id)
join int_populations using (area_code)
left join codes using (source_id, year)
left join named on named.area_code = areas.area_code and named.codes_year = codes.codes_year
anti join int_figures as figures on figures.area_code = areas.area_code and figures.indicator_id = covered.indicator_id;
