-- grain: one row per area, indicator, year and file
-- from:  every layout with figures
-- note:  the catalogue says which indicator a publisher's column is and the factor to our unit (percentages become
--        shares, thousands of euros become euros), so one query serves all publishers; codes_year is the year of the
--        area set that area_code belongs to, null where the file does not say; edition
--        is the publisher's, null where there are none
create or replace table stg_figures as
select
  raw.area_code,
  measure.indicator_id,
  raw.year,
  round(raw.value * measure.factor, 9) as value,
  raw.missing,
  round(raw.low * measure.factor, 9) as low,
  round(raw.high * measure.factor, 9) as high,
  raw.source_id,
  raw.file,
  raw.row,
  raw.measure as "column",
  layout.priority,
  case when files.codes_of_own_year then raw.year else files.codes_year end as codes_year,
  files.edition
from raw_figures as raw
join (select file, codes_year, codes_of_own_year, edition from raw_files) as files using (file)
join catalog_measures as measure using (layout_id, measure)
join catalog_layouts as layout using (layout_id);
