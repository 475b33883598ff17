-- grain: one row per area, indicator with a class scheme, and year with a value
-- from:  int_classes, stg_leefbaarometer__classes, int_joined_codes, int_one_wijk
-- note:  the publisher's class stands beside ours; the checks compare them. That of the only wijk of a gemeente is the one
--        of the gemeente, as its score is.
create or replace table classes as
select classed.area_code, area.level, area.gemeente_code, classed.indicator_id, classed.year, classed.value, classed.class,
  classed.scheme_id, classed.distance_to_break, published.published_class
from int_classes as classed
join int_areas_current as area using (area_code)
left join int_one_wijk as one on one.wijk_code = classed.area_code
left join (
  from stg_leefbaarometer__classes semi join int_joined_codes using (file, area_code, codes_year)
) as published
  on published.area_code = coalesce(one.gemeente_code, classed.area_code) and published.indicator_id = classed.indicator_id
  and published.year = classed.year;
