-- grain: one row per survey file that holds the respondents of another
-- from:  raw_respondents
-- note:  the same respondent has the same id, area, year and answers, whatever the weight; without regard to the id a copy is
--        known by nearly all of its rows, weights included
create or replace table respondent_once as
with sizes as (
  select file, count(*) as size from raw_respondents group by file
),
same as (
  select one.file, other.file as other_file, min(one.row) as row,
    count(distinct one.row) filter (one.weight = other.weight) as rows_count,
    count(distinct one.row) filter (one.respondent_id = other.respondent_id) as known_count
  from raw_respondents as one
  join raw_respondents as other using (area_code, year, answers)
  where one.file > other.file and (one.weight = other.weight or one.respondent_id = other.respondent_id)
  group by all
)
select same.file, row, 'respondents' as "column", greatest(known_count, rows_count) || ' of ' || one.size as value,
  'other respondents than in ' || other_file as expected, null::varchar as area_code
from same
join sizes as one using (file)
join sizes as other on other.file = same.other_file
where known_count >= getvariable('share_for_second_copy') * least(one.size, other.size)
  or rows_count >= getvariable('share_for_copy') * least(one.size, other.size);
