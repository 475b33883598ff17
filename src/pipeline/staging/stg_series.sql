-- grain: one row per file, published column and year
-- from:  every layout with figures
-- note:  the catalogue says which indicator a publisher's column is and the factor to our unit (percentages become
--        shares, thousands of euros become euros), so one query serves all publishers; codes_year is the year of the
--        area set that the codes of the figures belong to, null where the file does not say; edition is the publisher's,
--        null where there are none; words that stand in many rows are numbered (number-words.ts)
create or replace table stg_series as
select
  series_id,
  measure.indicator_id::indicator_word as indicator_id,
  measure.factor,
  series.year,
  series.source_id::source_word as source_id,
  series.file::file_word as file,
  series.measure::measure_word as "column",
  layout.priority,
  case when files.codes_of_own_year then series.year else files.codes_year end as codes_year,
  files.edition
from raw_figure_series as series
join (select file, codes_year, codes_of_own_year, edition from raw_files) as files using (file)
join catalog_measures as measure using (layout_id, measure)
join catalog_layouts as layout using (layout_id);
