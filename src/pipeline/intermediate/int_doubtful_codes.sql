-- grain: one row per file that does not say whose codes it uses, and buurt whose code proves nothing in it
-- from:  int_codes_years, int_code_uses, int_areas_current, stg_figures
-- note:  a file that names nearly all buurten of the site, and not one in which more than a few people live, has other codes there: what it
--        says of the other buurten of that wijk may be of more land, and where most of a gemeente is lacking, codes were
--        given out anew. A file that names fewer buurten proves nothing by what it lacks.
create or replace table int_doubtful_codes as
with inhabited as (
  select area.area_code, area.wijk_code, area.gemeente_code, max(value) as residents
  from int_areas_current as area
  join stg_figures as figures using (area_code)
  where area.level = 'buurt' and not area.water
    and indicator_id = 'inwoners_count' and codes_year = year and year = (select area_year from int_area_year) and value >= getvariable('persons_shown')
  group by all
),
files as (
  select file from int_codes_years where codes_year = (select area_year from int_area_year)
),
looked_for as (
  select files.file, inhabited.*, uses.area_code is not null as is_named
  from files cross join inhabited
  left join int_code_uses as uses on uses.file = files.file and uses.area_code = inhabited.area_code
),
counted as (
  select *,
    sum(residents) filter (is_named) over (partition by file) / sum(residents) over (partition by file) as named_in_all,
    coalesce(sum(residents) filter (is_named) over (partition by file, gemeente_code), 0) / sum(residents) over (partition by file, gemeente_code) as named_in_gemeente,
    count(*) filter (not is_named) over (partition by file, wijk_code) as lacking_in_wijk
  from looked_for
),
doubted as (
  select file, gemeente_code, wijk_code, named_in_gemeente < getvariable('codes_kept') as whole_gemeente
  from counted
  where named_in_all >= getvariable('codes_complete') and (lacking_in_wijk > 0 or named_in_gemeente < getvariable('codes_kept'))
  group by all
)
select distinct uses.file, uses.area_code, area.gemeente_code
from int_code_uses as uses
join int_areas_current as area using (area_code)
join doubted on doubted.file = uses.file and doubted.gemeente_code = area.gemeente_code
  and (area.wijk_code = doubted.wijk_code or (doubted.whole_gemeente and area.level <> 'gemeente'))
where area.level = 'buurt' or (area.level = 'wijk' and doubted.whole_gemeente);

insert into raw_issues (source_id, file, value, expected, action, times_count)
select files.source_id, doubtful.file,
  count(*) || case count(*) when 1 then ' code' else ' codes' end || ' of ' || gemeente_code || ', e.g. ' || min(area_code) || ', beside buurten that the file does not have',
  'every buurt of ' || (select area_year from int_area_year) || ' where people live; the file seems to use codes of another year there, so that its figures are left out',
  'area_not_joined', count(*)
from int_doubtful_codes as doubtful join raw_files as files using (file)
group by files.source_id, doubtful.file, gemeente_code;
