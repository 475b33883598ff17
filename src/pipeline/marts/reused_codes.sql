-- grain: one row per code of the site that another area had in an earlier year
-- from:  int_places, int_reused_successors
-- note:  the last year in which it was the other area's, and where that area is now as far as its outline tells
create or replace table reused_codes as
with last_seen as (
  select * from int_places
  where verdict = 'another' and codes_year < (select area_year from int_area_year)
  qualify row_number() over (partition by area_code order by codes_year desc) = 1
),
named as (
  select area_code, arg_max(then_name, codes_year) filter (then_name is not null) as name
  from int_places where verdict = 'another' and codes_year < (select area_year from int_area_year) group by area_code
),
successors as (
  select area_code, list(successor_code order by share desc, successor_code) as codes
  from int_reused_successors group by area_code
)
select last_seen.area_code, last_seen.gemeente_code, last_seen.codes_year as last_year, named.name,
  coalesce(successors.codes, []::varchar[]) as successor_codes
from last_seen
join named using (area_code)
left join successors using (area_code);
