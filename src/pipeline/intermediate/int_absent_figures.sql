-- grain: one row per area and indicator that most areas of its level have and that is not published at all for this one
-- from:  int_figures, int_level_figures, int_figures_joined, int_areas_current, int_populations, int_residents, int_figures_aggregated
-- note:  no row is a reason too, in the latest year that the level has: a rate per resident is not made where too few
--        people live, or where nobody knows how many do; a file on the codes of an earlier year does not know codes that
--        came after; else the publisher's file does not hold the area
create or replace table int_absent_figures as
with areas as (
  select area_code, level, gemeente_code, residents.value as residents
  from int_areas_current left join int_residents as residents using (area_code)
  where level <> 'land' and not water
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
  expected.indicator_id,
  expected.year,
  expected.source_id,
  case
    when catalog.minimum_residents > 0 and population_size = 'unknown' then 'residents_unknown'
    when areas.residents < catalog.minimum_residents then 'few_residents'
    when nobody.area_code is not null and areas.residents > 0 then 'nobody_then'
    when codes.codes_year < (select area_year from int_area_year) and named.area_code is null then 'no_such_code'
    else 'not_published'
  end as missing
from areas
join int_level_figures as expected using (level)
join catalog_indicators as catalog using (indicator_id)
join int_populations using (area_code)
left join (
  select area_code, year as empty_year from int_figures_aggregated where indicator_id = 'inwoners_count' and value = 0
) as nobody on nobody.area_code = areas.area_code and nobody.empty_year = expected.year
left join codes using (source_id, year)
left join named on named.area_code = areas.area_code and named.codes_year = codes.codes_year
anti join int_figures as figures on figures.area_code = areas.area_code and figures.indicator_id = expected.indicator_id;
