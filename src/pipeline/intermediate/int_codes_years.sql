-- grain: one row per file that does not say which year's areas its codes belong to
-- from:  int_code_uses, stg_areas, stg_figures
-- note:  the year of which the most of its codes are known, the site's own year where as many are; stg_series and
--        int_code_uses get it
create or replace table int_codes_years as
with known as (
  select distinct area_code, vintage_year as year from stg_areas where vintage_year is not null and level in ('buurt', 'wijk')
  union
  select area_code, codes_year from stg_figures where codes_year is not null and left(area_code, 2) in ('BU', 'WK')
),
codes as (
  select distinct file, area_code from int_code_uses where codes_year is null and left(area_code, 2) in ('BU', 'WK')
),
matched as (
  select file, year, count(*)::integer as codes_known from codes join known using (area_code) group by file, year
),
ranked as (
  select *, row_number() over (partition by file order by codes_known desc, year = (select area_year from int_area_year) desc, year desc) as rank
  from matched
)
select ranked.file, ranked.year as codes_year, ranked.codes_known, coalesce(own.codes_known, 0) as codes_now,
  (select count(*)::integer from codes where codes.file = ranked.file) as codes_count
from ranked
left join matched as own on own.file = ranked.file and own.year = (select area_year from int_area_year)
where rank = 1;

update stg_series set codes_year = settled.codes_year from int_codes_years as settled
where stg_series.file = settled.file and stg_series.codes_year is null;

update int_code_uses set codes_year = settled.codes_year from int_codes_years as settled
where int_code_uses.file = settled.file and int_code_uses.codes_year is null;

insert into raw_issues (source_id, file, "column", value, expected, action)
select 'buurtspiegel', file, null, codes_known || ' of ' || codes_count || ' codes are of ' || codes_year || ', ' || codes_now || ' of ' || (select area_year from int_area_year),
  'a file that says which year''s areas it counts; taken as those of ' || codes_year, 'note'
from int_codes_years where codes_year <> (select area_year from int_area_year);
