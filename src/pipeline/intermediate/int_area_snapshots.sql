-- grain: one row per area code and year of an area set in which some file knows it
-- from:  stg_areas, stg_figures
-- note:  what tells whether a code names the same place in another year: names, marks of change, land, residents
create or replace table int_area_snapshots as
with said as (
  select
    area_code,
    vintage_year as year,
    arg_min(name, priority) filter (name is not null) as name,
    arg_min(postcode4, priority) filter (postcode4 is not null) as postcode4,
    arg_min(boundary_change, priority) filter (boundary_change is not null)::integer as boundary_change,
    bool_or(geojson is not null) as has_outline
  from stg_areas
  where vintage_year is not null and level <> 'land'
  group by all
),
counted as (
  select
    area_code,
    codes_year as year,
    arg_min(value, priority) filter (indicator_id = 'land_ha') as land_ha,
    arg_min(value, priority) filter (indicator_id = 'inwoners_count') as residents,
    arg_min(value, priority) filter (indicator_id = 'adressendichtheid_per_km2') as address_density
  from stg_figures
  where year = codes_year and value is not null and indicator_id in ('land_ha', 'inwoners_count', 'adressendichtheid_per_km2')
  group by all
)
select * from said full join counted using (area_code, year);
