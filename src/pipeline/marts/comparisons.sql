-- grain: one row per area and indicator, for the area's comparison year
-- from:  int_comparison_values, int_percentiles
-- note:  no place among peers for areas with too few residents or outside the latest year of their level
create or replace table comparisons as
select chosen.area_code, chosen.level, chosen.gemeente_code, chosen.indicator_id, chosen.year, chosen.value,
  chosen.wijk_value, chosen.gemeente_value, chosen.land_value,
  place.land_percentile, place.land_below_count, place.land_above_count, coalesce(place.land_peers_count, 0)::integer as land_peers_count,
  place.gemeente_percentile, place.gemeente_below_count, place.gemeente_above_count, coalesce(place.gemeente_peers_count, 0)::integer as gemeente_peers_count
from int_comparison_values as chosen
left join int_percentiles as place using (area_code, indicator_id);
