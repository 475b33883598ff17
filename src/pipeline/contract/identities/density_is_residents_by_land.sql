-- grain: one row per area in a file whose density is not its residents by its land
-- from:  stg_figures
-- note:  computed by the publisher before rounding: residents to fives, land to whole hectares, density to whole numbers
create or replace table density_is_residents_by_land as
with areas as (
  select file, year, area_code, max(row) filter (indicator_id = 'bevolkingsdichtheid_per_km2') as row,
    max(value) filter (indicator_id = 'inwoners_count') as residents,
    max(value) filter (indicator_id = 'land_ha') as land,
    max(value) filter (indicator_id = 'bevolkingsdichtheid_per_km2') as density
  from stg_figures
  where indicator_id in ('inwoners_count', 'land_ha', 'bevolkingsdichtheid_per_km2')
  group by file, year, area_code
)
select file, row, 'density' as "column", density::bigint::varchar as value,
  'about ' || round(100 * residents / greatest(land, 1))::bigint || ': ' || residents::bigint || ' residents on ' || land::bigint || ' ha' as expected,
  area_code
from areas
where density < 100 * greatest(residents - getvariable('count_rounding'), 0) / (land + 0.5) - 1
  or (land > 0.5 and density > 100 * (residents + getvariable('count_rounding')) / (land - 0.5) + 1);
