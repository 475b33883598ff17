-- grain: one row per area, indicator, year and file
-- from:  PDOK wijken-en-buurten
-- note:  percentages become shares, thousands of euros become euros; the catalogue says which indicator a column is and the factor to our unit
create or replace table stg_pdok__wijkbuurt as
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
  layout.priority
from raw_figures as raw
join catalog_measures as measure using (layout_id, measure)
join catalog_layouts as layout using (layout_id)
where raw.layout_id in ('pdok_wijkbuurt');
