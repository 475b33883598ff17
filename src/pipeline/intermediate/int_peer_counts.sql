-- grain: one row per level and gemeente (NL00: the country)
-- from:  int_areas_current, int_populations
-- note:  how many areas could have a place among each other; of the country only when the data holds it
create or replace table int_peer_counts as
with eligible as (
  select level, gemeente_code
  from int_areas_current as area
  join int_populations using (area_code)
  where level <> 'land' and not water and may_have_class
)
select level, gemeente_code, count(*)::integer as areas_count from eligible where level <> 'gemeente' group by all
union all
select level, 'NL00', count(*)::integer from eligible where getvariable('holds_country') group by level;
