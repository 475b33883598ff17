-- grain: one row per current area with a known number of residents
-- from:  int_figures_aggregated
-- note:  the latest year at or before the area set's own, else the earliest after it
create or replace table int_residents as
select area_code, value, year
from int_figures_aggregated
where indicator_id = 'inwoners_count' and value is not null
qualify row_number() over (
  partition by area_code
  order by year > (select area_year from int_area_year), abs(year - (select area_year from int_area_year))
) = 1;
