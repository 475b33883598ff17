-- grain: one row per file and area whose figures are not joined, or in part
-- from:  int_places, int_code_uses, raw_files
-- note:  told in `quality` with names and numbers of both years, of a few residents only that they are few
create or replace macro told_residents(number) as
  case when number between 1 and getvariable('persons_shown') - 1 then 'fewer than ' || getvariable('persons_shown') else number::varchar end || ' residents';

create or replace table int_place_issues as
with used as (
  select source_id, file, area_code, uses.codes_year from int_code_uses as uses join raw_files using (file) where uses.codes_year is not null
)
select
  used.source_id,
  used.file,
  place.area_code || ': ' || concat_ws(', ', then_name, told_residents(then_residents), then_land_ha || ' ha') || ' in ' || place.codes_year
    || '; ' || concat_ws(', ', now_name, told_residents(now_residents), now_land_ha || ' ha') || ' in ' || (select area_year from int_area_year) as value,
  case verdict
    when 'another' then 'the same area in both years; its figures are left out'
    when 'unknown' then case because when 'editions'
      then 'two editions of one share that differ by at most ' || round(100 * getvariable('editions_apart'))::integer || ' points in some year; its figures are left out'
      else 'something that tells whether it is the same area, such as kerncijfers of ' || place.codes_year || '; its figures are left out' end
    else 'the same borders in both years; its ' || case when place.shares_join then 'counts' else 'figures' end || ' are left out' end as expected
from used
join int_places as place on place.area_code = used.area_code and place.codes_year = used.codes_year
where not place.totals_join;

insert into raw_issues (source_id, file, value, expected, action)
select source_id, file, value, expected, 'area_not_joined' from int_place_issues;
