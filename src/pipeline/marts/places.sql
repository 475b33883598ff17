-- grain: one row per current area and other year on whose codes some file counts it
-- from:  int_places, int_merged_parts
-- note:  every judgement that a join of another year's figures or outlines rests on; a number of a few residents is not told
create or replace table places as
select
  places.* exclude (then_name, now_name, then_residents, now_residents, then_land_ha, now_land_ha),
  merged.parent_code is not null and not totals_join as parts_join,
  then_name,
  now_name,
  case when then_residents = 0 or then_residents >= getvariable('persons_shown') then then_residents end as then_residents,
  case when now_residents = 0 or now_residents >= getvariable('persons_shown') then now_residents end as now_residents,
  then_land_ha,
  now_land_ha
from int_places as places
left join (select distinct parent_code, codes_year from int_merged_parts) as merged
  on merged.parent_code = places.area_code and merged.codes_year = places.codes_year;
