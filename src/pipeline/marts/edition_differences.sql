-- grain: one row per indicator, level and pair of editions that give the same figure of the same area and year
-- from:  int_figures_joined
-- note:  what two editions of one publisher differ in the years that both have: less than this is no change
create or replace table edition_differences as
select
  earlier.indicator_id,
  area.level,
  earlier.edition as earlier_edition,
  later.edition as later_edition,
  count(*)::integer as shared_count,
  count(*) filter (earlier.value <> later.value)::integer as different_count,
  count(distinct area_code)::integer as areas_count,
  count(distinct area.gemeente_code)::integer as gemeenten_count,
  round(max(abs(earlier.value - later.value)), 9) as largest
from int_figures_joined as earlier
join int_figures_joined as later using (area_code, indicator_id, year, source_id)
join int_areas_current as area using (area_code)
where earlier.edition < later.edition and earlier.value is not null and later.value is not null
group by all;
