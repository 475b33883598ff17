-- grain: one row per column of a file and year whose figures run from small to large, or are all the same, beside codes in order
-- from:  raw_figure_values, raw_figure_series, raw_figure_areas
-- note:  so it is when one column of a sheet was sorted, or filled downwards, and the others were not; a file that is sorted
--        by a figure as a whole has its codes in no order
create or replace table figures_in_no_order as
with steps as (
  select series_id, row, value, substr(area_code, 3) as code,
    lag(value) over in_file as value_before, lag(substr(area_code, 3)) over in_file as code_before
  from raw_figure_values join raw_figure_areas using (area_id)
  where value is not null
  window in_file as (partition by series_id order by row)
),
runs as (
  select series_id, min(row) as row, count(*) as figures_count, min(value) as lowest, max(value) as highest,
    count(*) filter (value > value_before) as ups_count,
    count(*) filter (value < value_before) as downs_count,
    count(*) filter (code < code_before) as back_count
  from steps group by series_id
)
select file, row, measure as "column",
  case when lowest = highest then 'the same ' || lowest || ' in all ' || figures_count || ' rows of ' || year
    else 'the ' || figures_count || ' figures of ' || year || ' run from ' || if(ups_count > downs_count, lowest, highest) || ' to ' || if(ups_count > downs_count, highest, lowest) || ', in the order of the codes' end as value,
  'figures in no order beside codes in order; this column seems sorted or filled on its own' as expected,
  null::varchar as area_code
from runs join raw_figure_series using (series_id)
where figures_count >= getvariable('figures_in_order') and back_count <= 0.02 * figures_count
  and ((ups_count + downs_count >= 0.25 * figures_count and least(ups_count, downs_count) <= 0.02 * figures_count)
    or (lowest = highest and lowest <> 0));
