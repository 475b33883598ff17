-- grain: one row
-- from:  stg_areas
-- note:  the area set of the site is the latest vintage that names most of the buurten of the fullest one,
--        so that one gemeente with newer codes does not make the rest of the country vanish; a series of some areas
--        over many years says what they were called, not which areas there are
create or replace table int_area_year as
with vintages as (
  select vintage_year, count(distinct area_code)::integer as buurten
  from stg_areas
  where level = 'buurt' and vintage_year is not null and lists_areas
  group by vintage_year
)
select max(vintage_year)::integer as area_year
from vintages
where buurten >= getvariable('buurten_listed') * (select max(buurten) from vintages);
