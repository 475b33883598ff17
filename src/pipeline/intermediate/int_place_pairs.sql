-- grain: one row per area of the site and other year on whose codes some file tells of it
-- from:  int_areas_current, int_area_snapshots, int_code_uses, catalog_changes
-- note:  both years beside each other: the evidence that judge-places.ts judges. The marks are those of CBS for every
--        year in between, and empty where one year of them is not known.
create or replace table int_place_pairs as
with area_year as (
  select area_year as year from int_area_year
),
used as (
  select distinct area_code, codes_year from int_code_uses where codes_year is not null
  union
  select area_code, year from int_area_snapshots where has_outline
),
marks as (
  select used.area_code, used.codes_year,
    list(snapshot.boundary_change order by snapshot.year) as marks
  from used
  join int_area_snapshots as snapshot
    on snapshot.area_code = used.area_code and snapshot.boundary_change is not null
    and snapshot.year > least(used.codes_year, (select year from area_year))
    and snapshot.year <= greatest(used.codes_year, (select year from area_year))
  group by all
  having count(*) = abs((select year from area_year) - used.codes_year)
)
select
  used.area_code,
  area.level,
  area.gemeente_code,
  area.wijk_code,
  used.codes_year::integer as codes_year,
  past.name as then_name,
  area.name as now_name,
  past.land_ha as then_land_ha,
  present.land_ha as now_land_ha,
  past.residents as then_residents,
  present.residents as now_residents,
  past.address_density as then_density,
  present.address_density as now_density,
  past.postcode4 as then_postcode,
  present.postcode4 as now_postcode,
  coalesce(past.has_outline, false) as has_outline,
  coalesce(marks.marks, []::integer[]) as marks,
  used.codes_year > (select year from area_year) as is_later,
  exists (
    from catalog_changes as change
    where change.new_code = used.area_code and change.year > used.codes_year and change.year <= (select year from area_year)
  ) as merged
from used
join int_areas_current as area using (area_code)
left join int_area_snapshots as past on past.area_code = used.area_code and past.year = used.codes_year
left join int_area_snapshots as present on present.area_code = used.area_code and present.year = (select year from area_year)
left join marks on marks.area_code = used.area_code and marks.codes_year = used.codes_year
where used.codes_year <> (select year from area_year) and area.level <> 'land';
