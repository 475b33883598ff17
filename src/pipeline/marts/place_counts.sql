-- grain: one row per source, other year of codes and level
-- from:  int_code_uses, stg_areas (outlines), raw_files, int_places
-- note:  of how many areas the guard let figures and outlines of another year through; what holds clearly other land counts as another
create or replace table place_counts as
with used as (
  select distinct source_id, area_code, uses.codes_year from int_code_uses as uses join raw_files using (file)
  union
  select source_id, area_code, vintage_year from stg_areas where geojson is not null
)
select source_id, place.codes_year, place.level,
  count(*) filter (verdict = 'same')::integer as same_count,
  count(*) filter (verdict = 'changed_a_little' and shares_join)::integer as changed_count,
  count(*) filter (verdict = 'another' or (verdict = 'changed_a_little' and not shares_join))::integer as another_count,
  count(*) filter (verdict = 'unknown')::integer as unknown_count
from used
join int_places as place using (area_code, codes_year)
group by all;
