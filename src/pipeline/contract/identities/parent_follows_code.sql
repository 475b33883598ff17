-- grain: one row per area in a file whose wijk or gemeente is not the one in its own code
-- from:  stg_areas
-- note:  BU03080000 lies in WK030800 and in GM0308
create or replace table parent_follows_code as
select file, row, 'gemeente' as "column", gemeente_code as value, 'GM' || substr(area_code, 3, 4) as expected, area_code
from stg_areas
where level <> 'land' and gemeente_code <> 'GM' || substr(area_code, 3, 4)
union all
select file, row, 'wijk', wijk_code, 'WK' || substr(area_code, 3, 6), area_code
from stg_areas
where level = 'buurt' and wijk_code <> 'WK' || substr(area_code, 3, 6);
