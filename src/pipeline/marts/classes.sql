-- grain: one row per area, indicator with a class scheme, and year with a value
-- from:  int_classes, stg_leefbaarometer__classes, int_joined_codes
-- note:  the publisher's class stands beside ours; the checks compare them
create or replace table classes as
select classed.area_code, area.level, area.gemeente_code, classed.indicator_id, classed.year, classed.value, classed.class,
  classed.scheme_id, classed.distance_to_break, published.published_class
from int_classes as classed
join int_areas_current as area using (area_code)
left join (
  from stg_leefbaarometer__classes semi join int_joined_codes using (file, area_code, codes_year)
) as published using (area_code, indicator_id, year);
