-- grain: one row per current area, indicator and year
-- from:  int_figures_joined
-- note:  withheld stays withheld: what the newest edition suppresses no other file fills in, unless it is a newer edition.
--        That holds for what can be a secret: CBS has one sign for "unknown, insufficiently reliable or confidential", and
--        a distance to a shop, which is withheld from nobody, is then unknown: another file of CBS that has it fills it in.
--        A series (area and indicator) is taken from one edition: the one with most years, of two the newest; another
--        gives only the years that this one does not have. Then a reason wins over silence, the layout with the best
--        priority, and the last file name. How new a figure is follows from the year of its codes; where a file does
--        not say it, a figure that it withholds counts as new and one that it gives as old. What is said of this very
--        area goes before what is said of another that had its code.
create or replace table int_figures_published as
with candidates as (
  select
    *,
    not about_places and coalesce(max(coalesce(codes_year, 9999)) filter (missing = 'suppressed') over figure
      >= max(coalesce(codes_year, 0)) filter (value is not null) over figure, false) as withheld
  from int_figures_joined
  join (select indicator_id, about_places from catalog_indicators) using (indicator_id)
  window figure as (partition by area_code, indicator_id, year)
),
-- of indicators with one edition, or none, there is nothing to choose
editioned as (
  select indicator_id from candidates where edition is not null group by indicator_id having count(distinct edition) > 1
),
editions as (
  select area_code, indicator_id, edition,
    row_number() over (
      partition by area_code, indicator_id
      order by count(distinct year) filter (value is not null) desc, edition desc nulls last
    ) as edition_rank
  from candidates
  where indicator_id in (from editioned)
  group by area_code, indicator_id, edition
)
select candidates.area_code, candidates.indicator_id, year, value, missing, low, high, source_id, candidates.edition, file, borders_year
from candidates
left join editions
  on editions.area_code = candidates.area_code and editions.indicator_id = candidates.indicator_id
  and editions.edition is not distinct from candidates.edition
qualify row_number() over (
  partition by candidates.area_code, candidates.indicator_id, year
  order by withheld and missing = 'suppressed' desc, value is null, edition_rank, missing = 'not_published', missing in ('borders_changed', 'place_unknown'), priority, file desc
) = 1;
