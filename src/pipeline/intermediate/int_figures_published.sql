-- grain: one row per current area, indicator and year
-- from:  int_figures_joined
-- note:  withheld stays withheld: what the newest edition suppresses no other file fills in, unless it is a newer edition;
--        then a value wins over a missing one, a reason over silence, the layout with the best priority, and the last
--        file name (newer edition). An edition is known by the year of its codes; where a file does not say it, a figure
--        that it withholds counts as new and one that it gives as old. What is said of this very area goes before what is
--        said of another that had its code.
create or replace table int_figures_published as
with candidates as (
  select
    *,
    coalesce(max(coalesce(codes_year, 9999)) filter (missing = 'suppressed') over figure
      >= max(coalesce(codes_year, 0)) filter (value is not null) over figure, false) as withheld
  from int_figures_joined
  window figure as (partition by area_code, indicator_id, year)
)
select area_code, indicator_id, year, value, missing, low, high, source_id, file
from candidates
qualify row_number() over (
  partition by area_code, indicator_id, year
  order by withheld and missing = 'suppressed' desc, value is null, missing = 'not_published', missing in ('borders_changed', 'place_unknown'), priority, file desc
) = 1;
