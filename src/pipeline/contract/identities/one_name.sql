-- grain: one row per area and file that calls it otherwise than the file whose name is shown
-- from:  stg_areas
-- note:  within one year of areas; small letters, white space and abbreviations with a point ("Verspr.h.") are no difference
create or replace table one_name as
with named as (
  select file, row, vintage_year, area_code, name, priority,
    [word for word in string_split_regex(lower(strip_accents(name)), '[^a-z0-9]+') if word <> ''] as words,
    contains(name, '.') as shortened
  from stg_areas
  where lists_areas and name is not null and vintage_year is not null
),
shown as (
  from named
  qualify row_number() over (partition by vintage_year, area_code order by priority, file) = 1
)
select named.file, named.row, 'name' as "column", named.name as value,
  shown.name || ', as in ' || shown.file || '; that name is shown' as expected, named.area_code
from named
join shown using (vintage_year, area_code)
where named.file <> shown.file and named.words <> shown.words
  and not ((named.shortened or shown.shortened or length(named.name) >= 40 or length(shown.name) >= 40)
    and left(named.words[1], 3) = left(shown.words[1], 3))
union all
-- names change from year to year, but not those of most areas
select named.file, min(named.row), 'names', count(*) || ' areas, such as ' || min_by(named.name, named.row),
  'mostly the names of another year, such as ' || min_by(other.name, named.row) || '; have they slipped by a row?', null::varchar
from named
join named as other using (area_code)
where other.file <> named.file and other.vintage_year <> named.vintage_year
group by named.file, named.vintage_year, other.file
having count(*) >= 10 and count(*) filter (named.words <> other.words and left(named.words[1], 3) <> left(other.words[1], 3)) > 0.5 * count(*);
