-- grain: one row per current area, indicator and year
-- from:  int_figures_joined
-- note:  withheld stays withheld: what the newest edition suppresses no other file fills in, unless it is a newer edition.
--        That holds for what can be a secret: CBS has one sign for "unknown, insufficiently reliable or confidential", and
--        a distance to a shop, which is withheld from nobody, is then unknown: another file of CBS that has it fills it in.
--        The map of CBS and Kadaster appears before all figures of its year are known: where its sign stands beside a value
--        of CBS's own tables on the codes of the same year, of what counts no persons and where more than a few people live,
--        it is unknown too.
--        A series (area and indicator) is taken from one edition: the one with most years, of two the newest; another
--        gives only the years that this one does not have. Then a reason wins over silence, the layout with the best
--        priority, and the last file name. How new a figure is follows from the year of its codes; where a file does
--        not say it, a figure that it withholds counts as new and one that it gives as old. What is said of this very
--        area goes before what is said of another that had its code.
create or replace table int_figures_published as
with residents as (
  select area_code, year, min(value) as number
  from int_figures_joined
  where indicator_id = 'inwoners_count' and value is not null
  group by all
),
-- most figures stand in one file: nothing weighs against them
several as (
  select area_code, indicator_id, year from int_figures_joined group by all having count(*) > 1
),
signs as (
  select
    figures.*,
    about_places,
    not counts_persons and source_id = 'pdok_wijkbuurt' and missing = 'suppressed'
      and coalesce(residents.number >= getvariable('few_people'), false)
      and coalesce(max(codes_year) filter (value is not null and source_id = 'cbs_kwb') over figure >= codes_year, false) as unknown_yet
  from int_figures_joined as figures
  semi join several using (area_code, indicator_id, year)
  join (select indicator_id, about_places, counts_persons from catalog_indicators) using (indicator_id)
  left join residents using (area_code, year)
  window figure as (partition by figures.area_code, indicator_id, figures.year)
),
candidates as (
  select
    *,
    not about_places and coalesce(max(coalesce(codes_year, 9999)) filter (missing = 'suppressed' and not unknown_yet) over figure
      >= max(coalesce(codes_year, 0)) filter (value is not null) over figure, false) as withheld
  from signs
  window figure as (partition by area_code, indicator_id, year)
),
-- of indicators with one edition, or none, there is nothing to choose
editioned as (
  select indicator_id from int_figures_joined where edition is not null group by indicator_id having count(distinct edition) > 1
),
editions as (
  select area_code, indicator_id, edition,
    row_number() over (
      partition by area_code, indicator_id
      order by count(distinct year) filter (value is not null) desc, edition desc nulls last
    ) as edition_rank
  from int_figures_joined
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
) = 1
union all
select area_code, indicator_id, year, value, missing, low, high, source_id, edition, file, borders_year
from int_figures_joined anti join several using (area_code, indicator_id, year);
