-- grain: one row per dissolved code and code to look at instead
-- from:  int_successors_by_outline, int_areas_dissolved, catalog_changes (content/wijzigingen/gemeenten.csv)
-- note:  by outline where there is one; else the wijk, else the gemeente, else what the gemeente was merged into, or the
--        wijk of one that was divided
create or replace table int_successors as
with by_outline as (
  select area_code, successor_code, share from int_successors_by_outline
),
by_code as (
  select
    dissolved.area_code,
    coalesce(wijk.area_code, gemeente.area_code, changes.new_code) as successor_code
  from int_areas_dissolved as dissolved
  left join int_areas_current as wijk on dissolved.level = 'buurt' and wijk.area_code = dissolved.wijk_code
  left join int_areas_current as gemeente on gemeente.area_code = dissolved.gemeente_code
  left join catalog_changes as changes on changes.old_code = case
    when dissolved.level <> 'gemeente' and dissolved.wijk_code in (select old_code from catalog_changes) then dissolved.wijk_code
    else dissolved.gemeente_code
  end
  where dissolved.area_code not in (select area_code from by_outline)
)
select area_code, successor_code, share from by_outline
union all
select distinct area_code, successor_code, null::double from by_code
where successor_code in (select area_code from int_areas_current);
