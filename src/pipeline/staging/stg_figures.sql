-- grain: one row per area, indicator, year and file
-- from:  every layout with figures
-- note:  a view, for what many figures share stands once in stg_series: tens of millions of them fit in memory so
create or replace view stg_figures as
select
  area_code,
  series.indicator_id,
  series.year,
  round(figures.value * series.factor, 9) as value,
  missing,
  round(low * series.factor, 9) as low,
  round(high * series.factor, 9) as high,
  series.source_id,
  series.file,
  figures.row,
  series."column",
  series.priority,
  series.codes_year,
  series.edition
from raw_figure_values as figures
join stg_series as series using (series_id)
join raw_figure_areas using (area_id)
left join raw_figure_reasons using (missing_id)
left join raw_figure_intervals using (series_id, area_id);
