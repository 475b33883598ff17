-- grain: one row per current area with a known number of residents
-- from:  int_figures_aggregated
-- note:  the latest year at or before the area set's own, else the earliest after it; that nobody lived there is not known
--        any more where a newer file has a figure about households: a size of none is no figure
create or replace table int_residents as
select area_code, value, year
from int_figures_aggregated as residents
where indicator_id = 'inwoners_count' and value is not null
  and not (value = 0 and exists (
    from int_figures_aggregated as households
    where households.area_code = residents.area_code
      and households.indicator_id in ('huishoudens_count', 'huishoudensgrootte_mean')
      and households.value > 0 and households.year > residents.year
  ))
qualify row_number() over (
  partition by area_code
  order by year > (select area_year from int_area_year), abs(year - (select area_year from int_area_year))
) = 1;
