-- grain: one row per two columns of a file and year that go on from each other's figures in other years
-- from:  sampled_figures, catalog_indicators
-- note:  how far the figures are from those of the same name elsewhere, against how far from those of the other name; laid
--        beside the two nearest files or years that have both. Of two years alone, either may be the one that is swapped
create or replace table columns_keep_their_names as
with figures as (
  select sampled_figures.*, unit from sampled_figures join catalog_indicators using (indicator_id) where unit <> 'class'
), beside as (
  select one.file, one.year, one."column", one.indicator_id, one.unit, one.row, one.area_id, one.value as now,
    other.file as other_file, other.year as other_year, other.value as before
  from figures as one
  join figures as other using (indicator_id, area_id)
  where (other.file <> one.file or other.year <> one.year)
    and other.year between one.year - getvariable('years_in_step') and one.year + getvariable('years_in_step')
), pairs as (
  select a.file, a.year, a.other_file, a.other_year, a."column" as first_column, b."column" as second_column,
    min(a.row) as row, count(*) as areas_count,
    sum(abs(a.now - a.before) + abs(b.now - b.before)) as own,
    sum(abs(a.now - b.before) + abs(b.now - a.before)) as crossed
  from beside as a
  join beside as b using (file, year, other_file, other_year, area_id, unit)
  where a."column" < b."column" and a.indicator_id <> b.indicator_id
  group by all
  having count(*) >= getvariable('areas_in_step')
), nearest as (
  select *, row_number() over (
    partition by file, year, first_column, second_column order by abs(other_year - year), other_year, other_file
  ) as rank
  from pairs
)
select file, min(row) as row, first_column || ', ' || second_column as "column",
  'in ' || arg_min(areas_count, rank) || ' areas of ' || year || ' the figures under each name are those that '
    || arg_min(other_file, rank) || ' has under the other in ' || arg_min(other_year, rank) as value,
  'each column under its own name: the two seem to be swapped, here or in the other file' as expected,
  null::varchar as area_code
from nearest
where rank <= 2
group by file, year, first_column, second_column
having max(crossed - own) < 0
  and sum(crossed) <= sum(own) * case count(*) when 1 then getvariable('swapped_beside_one') else getvariable('swapped_beside_two') end;
