-- grain: one row per area, indicator and year
-- from:  Leefbaarometer map service
-- note:  the publisher's own classes, kept beside ours as a check; a layer is drawn on the areas of its year
create or replace table stg_leefbaarometer__classes as
select raw.area_code, measure.indicator_id, raw.year, max(raw.class)::integer as published_class, min(raw.file) as file, raw.year as codes_year
from raw_classes as raw
join catalog_measures as measure on measure.layout_id = 'leefbaarometer_csv' and measure.measure = raw.measure
group by all;
