-- grain: one row per area in a file with a name that is none
-- from:  stg_areas
-- note:  what programs write for nothing, an area's code, a name without a letter, letters lost in saving and signs that
--        nobody sees (both read as U+FFFD), and letters as another encoding writes them: UTF-7, mail, addresses, HTML,
--        JSON, UTF-8 read as something else
create or replace table name_is_a_name as
with names as (
  select file, row, 'name' as "column", name as value, area_code from stg_areas where name is not null
  union all
  select file, row, 'name of the gemeente', gemeente_name, area_code from stg_areas where gemeente_name is not null
)
select file, row, "column", value, 'the name of a place' as expected, area_code
from names
where lower(trim(value)) in (
    'null', 'nan', 'undefined', 'none', 'nil', 'n/a', 'na', 'n.v.t.', 'nvt', 'true', 'false', '#n/a', '#n/b',
    '#name?', '#naam?', '#ref!', '#verw!', '#value!', '#waarde!', '(blank)', '(leeg)'
  )
  or lower(value) like '%[object %'
  or not regexp_matches(value, '\p{L}')
  or regexp_matches(value, '^(BU|WK|GM|NL)\d{2}')
  or contains(value, chr(65533))
  or regexp_matches(value, '\+A[A-P][0-9A-Za-z+/]-|=[CE][0-9A-F]=[0-9A-F]{2}|%[CE][0-9A-F]%[0-9A-F]{2}|&(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8}\d?);|\\u[0-9a-fA-F]{4}|\xC3[\x80-\xBF]');
