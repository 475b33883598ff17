-- grain: one row per file and level with fewer areas, years or figures than the lists of areas and the file itself expect
-- from:  stg_figures, raw_classes, raw_postcodes, stg_areas
-- note:  a file that was cut off at the end of a row looks whole: only the areas that it lacks tell. Expected is a figure, or
--        a reason for none, for each area of a level that the file has, in each year and of each kind that it has of that
--        level. Of a file with two of the three levels the third is expected too. An extract on purpose is told as well.
create or replace table file_is_whole as
with lists as (
  select vintage_year as year, level, area_code
  from stg_areas
  where lists_areas and vintage_year is not null and level <> 'land'
  group by all
  having not bool_or(water)
),
sizes as (
  select year as list_year, level, count(*) as listed_count from lists group by all
),
newest as (
  select level, max(list_year) as list_year from sizes group by level
),
said as (
  select file, row, area_code, indicator_id as what, year, codes_year from stg_figures
  union all
  select file, row, area_code, measure, year, year from raw_classes
  union all
  select distinct file, null::integer, buurt_code, 'postcode', null::integer, null::integer from raw_postcodes
),
known as (
  select said.file, lists.level, lists.year as list_year, said.what, said.year, count(*) as known_count, max(said.row) as row
  from said
  join lists using (area_code)
  join newest using (level)
  where lists.year = coalesce(said.codes_year, newest.list_year)
  group by all
),
levels_left_out as (
  select file, sizes.level, list_year, what, year, 0 as known_count, max(row) as row
  from known
  join sizes using (list_year)
  group by all
  having count(distinct known.level) = 2 and not bool_or(known.level = sizes.level)
),
judged as (
  select file, level, list_year, any_value(listed_count) as listed_count, max(row) as row,
    sum(known_count)::bigint as known_count, sum(listed_count)::bigint as expected_count,
    max({lacking: listed_count - known_count, what: what, year: coalesce(year, 0)}) as worst
  from (from known union all from levels_left_out)
  join sizes using (list_year, level)
  group by all
  having sum(known_count) < sum(listed_count)
),
absent as (
  select judged.file, judged.level, judged.list_year, min(lists.area_code) as area_code
  from judged
  join lists on lists.year = judged.list_year and lists.level = judged.level
  where not exists (
    from said
    where said.file = judged.file and said.area_code = lists.area_code and said.what = judged.worst.what
      and coalesce(said.year, 0) = judged.worst.year
  )
  group by all
)
select file, row, level || ' ' || list_year as "column",
  known_count || ' of ' || expected_count || ' figures' as value,
  'a figure or a reason for none in each of the ' || listed_count || case level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end
    || ' of ' || list_year || '; first without: ' || absent.area_code || ' (' || worst.what || case when worst.year > 0 then ' in ' || worst.year else '' end || '). Is the file whole?' as expected,
  null::varchar as area_code
from judged
join absent using (file, level, list_year);
