-- grain: one row per area, indicator, year and file
-- from:  every layout with figures
-- note:  the catalogue says which indicator a publisher's column is and the factor to our unit (percentages become
--        shares, thousands of euros become euros), so one query serves all publishers
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
  layout.priority
from raw_figures as raw
join catalog_measures as measure using (layout_id, measure)
join catalog_layouts as layout using (layout_id);
