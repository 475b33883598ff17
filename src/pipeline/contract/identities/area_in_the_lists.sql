-- grain: one row per area in a list that the other lists of its year do not know, and per area in an unknown wijk or gemeente
-- from:  stg_areas
-- note:  a wijk or gemeente is unknown when the file names areas of that level, or the lists of the year name nearly all of
--        them, and none names this one; an area is unknown when a list that leaves none out names nearly all others of its
--        level in its gemeente, and not this one. A list that has one gemeente says nothing of others. A wijk or gemeente
--        without a part is unknown too, where the same list has parts of others. So is a gemeente that a list without
--        gemeenten has by one buurt alone, where its others have many: every gemeente has two or more.
create or replace table area_in_the_lists as
with listed as (
  select file, row, vintage_year, level, area_code, wijk_code, gemeente_code
  from stg_areas
  where lists_areas and vintage_year is not null and level <> 'land'
),
known as (
  select distinct vintage_year, level, area_code from listed
),
levels_of_files as (
  select distinct file, level from listed
),
parents as (
  select file, row, vintage_year, area_code, 'gemeente' as level, gemeente_code as parent_code from listed
  where level <> 'gemeente'
  union all
  select file, row, vintage_year, area_code, 'wijk', wijk_code from listed where level = 'buurt'
),
covered as (
  select parents.vintage_year, parents.level,
    count(distinct known.area_code) >= 0.9 * count(distinct parents.parent_code) as nearly_all
  from parents
  left join known on known.vintage_year = parents.vintage_year and known.area_code = parents.parent_code
  group by all
),
-- by publisher's layout: its files of one level may each hold a part
of_layout as (
  select distinct layout_id, lists_all, vintage_year, level, area_code, gemeente_code
  from stg_areas
  where lists_areas and vintage_year is not null and level <> 'land'
),
in_gemeente as (
  select vintage_year, level, gemeente_code, count(distinct area_code) as areas_count from of_layout group by all
),
complete as (
  select layout_id, vintage_year, level, gemeente_code
  from of_layout
  join in_gemeente using (vintage_year, level, gemeente_code)
  where lists_all
  group by layout_id, vintage_year, level, gemeente_code
  having count(*) < any_value(areas_count) and count(*) >= any_value(areas_count) - greatest(1, 0.05 * any_value(areas_count))
    and count(*) >= 10
),
strangers as (
  select areas.vintage_year, areas.level, areas.area_code, min(complete.layout_id) as layout_id
  from of_layout as areas
  join complete using (vintage_year, level, gemeente_code)
  where not exists (
    from of_layout as other
    where other.layout_id = complete.layout_id and other.vintage_year = areas.vintage_year and other.area_code = areas.area_code
  )
  group by all
  -- named by one layout alone: two that name it outvote one that lacks it
  having count(distinct areas.layout_id) = 1
)
select parents.file, parents.row, parents.level as "column", parents.parent_code as value,
  'a ' || parents.level || ' that the lists of ' || parents.vintage_year || ' name' as expected, parents.area_code
from parents
join covered using (vintage_year, level)
where not exists (from known where known.vintage_year = parents.vintage_year and known.area_code = parents.parent_code)
  and (covered.nearly_all or exists (from levels_of_files as has where has.file = parents.file and has.level = parents.level))
union all
select listed.file, listed.row, 'code', listed.area_code,
  'a code that the other lists of ' || listed.vintage_year || ' have too', listed.area_code
from listed
join strangers using (vintage_year, level, area_code)
union all
select whole.file, whole.row, 'code', whole.area_code,
  'a ' || whole.level || ' with a ' || case whole.level when 'wijk' then 'buurt' else 'wijk' end || ' in it', whole.area_code
from stg_areas as whole
where lists_all and vintage_year is not null and level in ('wijk', 'gemeente')
  -- nearly all others of the list have parts, so the list is no extract of larger areas alone
  and exists (
    select 1
    from stg_areas as other
    left join parents on parents.vintage_year = other.vintage_year and parents.level = other.level and parents.parent_code = other.area_code
    where other.layout_id = whole.layout_id and other.vintage_year = whole.vintage_year and other.level = whole.level
    having count(distinct parents.parent_code) >= 0.9 * count(distinct other.area_code) and count(distinct other.area_code) >= 10
  )
  and not exists (
    from parents
    where parents.vintage_year = whole.vintage_year and parents.level = whole.level and parents.parent_code = whole.area_code
  )
union all
select file, row, 'gemeente', gemeente_code, 'a gemeente of which the list has more than one buurt', area_code
from (
  select *, count(*) over (partition by layout_id, vintage_year, gemeente_code) as alone_count,
    count(*) over (partition by layout_id, vintage_year) as buurten_count
  from stg_areas
  where lists_all and vintage_year is not null and level = 'buurt'
) as buurten
join (
  select layout_id, vintage_year, count(distinct gemeente_code) as gemeenten_count from of_layout where level = 'buurt' group by all
) using (layout_id, vintage_year)
where alone_count = 1 and gemeenten_count > 1 and buurten_count >= 10 * gemeenten_count
  and not exists (from known where known.vintage_year = buurten.vintage_year and known.area_code = buurten.gemeente_code);
