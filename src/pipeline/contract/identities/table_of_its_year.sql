-- grain: one row per year of figures, of areas or in the name of a file that is not the year of its table
-- from:  stg_figures, stg_areas, catalog_tables
-- note:  kerncijfers and proximity of one year have a table of their own, known by its number in the name of file or folder
create or replace table table_of_its_year as
with known as (
  select file, table_id, catalog_tables.year as table_year
  from (select distinct file, regexp_extract(file, '\d{5}[A-Z]{3}') as table_id from raw_files)
  join catalog_tables using (table_id)
),
said as (
  select file, figures.year, min(row) as row, 'year' as "column" from known join stg_figures as figures using (file) group by all
  union all
  select file, vintage_year, min(row), 'year of the areas' from known join stg_areas using (file) where vintage_year is not null group by all
  union all
  select file, unnest(regexp_extract_all(file, '(?:^|[^0-9])((?:19|20)\d\d)(?:$|[^0-9])', 1))::integer, null::integer, 'name' from known
)
select file, row, "column", year::varchar as value, table_year || ', the year of table ' || table_id as expected, null::varchar as area_code
from said
join known using (file)
where year <> table_year;
