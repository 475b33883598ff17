-- grain: one row per gemeente of one wijk
-- from:  int_areas_current, int_figures_published
-- note:  gemeente and wijk are one place. Where the publisher gives both a figure, rounded or estimated apart, that of the
--        gemeente is the one that both have: one place, one class.
create or replace table int_one_wijk as
select wijk.gemeente_code, min(wijk.area_code) as wijk_code
from int_areas_current as wijk
join int_areas_current as gemeente on gemeente.area_code = wijk.gemeente_code
where wijk.level = 'wijk' and not wijk.water
group by wijk.gemeente_code
having count(*) = 1;

create or replace temp table same_place as
select published.* replace (one.wijk_code as area_code)
from int_figures_published as published
join int_one_wijk as one on one.gemeente_code = published.area_code
where published.value is not null;

delete from int_figures_published as own using same_place as whole
where own.area_code = whole.area_code and own.indicator_id = whole.indicator_id and own.year = whole.year;

insert into int_figures_published by name from same_place;
