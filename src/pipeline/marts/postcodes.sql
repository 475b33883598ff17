-- grain: one row per postcode and buurt
-- from:  raw_postcodes, int_joined_codes; the most common four-digit postcode of buurten in gemeenten without a postcode file
-- note:  a postcode that lies in several buurten has several rows
create or replace table postcodes as
with listed as (
  select postcode, buurt_code, sum(addresses_count)::integer as addresses_count
  from raw_postcodes
  join int_joined_codes as joined on joined.file = raw_postcodes.file and joined.area_code = buurt_code
  group by postcode, buurt_code
)
from listed
union all by name
select postcode4 as postcode, area_code as buurt_code
from int_areas_current
where level = 'buurt' and postcode4 is not null
  and gemeente_code not in (select gemeente_code from listed join int_areas_current on area_code = buurt_code);
