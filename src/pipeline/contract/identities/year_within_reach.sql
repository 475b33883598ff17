-- grain: one row per file and year that lies far beyond the other years in the folder
-- from:  stg_figures, stg_areas, raw_respondents, catalog_tables
-- note:  a few rows may be two years ahead of everything else, a whole year five; and as much may a year be ahead of the
--        newest table that this version of the program knows of
create or replace table year_within_reach as
with last as (
  select max(year) + getvariable('years_ahead') as last_year from catalog_tables
),
years as (
  select file, year, count(*) as rows_count, min(row) as row, arg_min(area_code, row) as area_code, 'year' as "column" from stg_figures group by all
  union all
  select file, vintage_year, count(*), min(row), arg_min(area_code, row), 'year of the areas' from stg_areas where vintage_year is not null group by all
  union all
  select file, year, count(*), min(row), arg_min(area_code, row), 'year' from raw_respondents group by all
),
by_year as (
  select file, year, max(rows_count) as rows_count, min(row) as row, any_value(area_code) as area_code, any_value("column") as "column" from years group by all
),
reach as (
  select mine.*, max(mine.rows_count) over (partition by mine.file) as most_rows,
    (select max(other.year) from by_year as other where (other.file, other.year) <> (mine.file, mine.year)) as newest_other
  from by_year as mine
)
select file, row, "column", year::varchar as value,
  case when year > last_year then 'a year up to ' || last_year::integer
    else 'a year near ' || newest_other || ', the newest of the other files' end as expected,
  area_code
from reach, last
where year > last_year
  or year > newest_other + getvariable('years_ahead')
  or (year > newest_other + 2 and rows_count < 0.05 * most_rows)
union all
-- a map is of one year: a few areas of another are lost to both
select file, row, 'year of the areas', vintage_year::varchar, most_year || ', the year of the other areas in the file', area_code
from (
  select file, vintage_year, min(row) as row, arg_min(area_code, row) as area_code, count(*) as areas_count,
    sum(count(*)) over (partition by file) as all_count,
    arg_max(vintage_year, count(*)) over (partition by file) as most_year
  from stg_areas
  where layout_id = 'pdok_wijkbuurt' and vintage_year is not null
  group by file, vintage_year
)
where areas_count < 0.1 * all_count;
