-- grain: one row per file read
-- from:  raw_files, raw_figures, raw_unknown_figures, raw_issues
-- note:  figures are counted as received, before anything is chosen or combined, those of unknown codes too
create or replace table quality_files as
with received as (
  select file, value is not null as is_figure, missing, 1 as times from raw_figures
  union all
  select file, missing is null, missing, figures_count from raw_unknown_figures
),
counted as (
  select file,
    sum(times) filter (is_figure)::integer as figures_count,
    sum(times) filter (missing = 'suppressed')::integer as suppressed_count,
    sum(times) filter (missing = 'not_measured')::integer as not_measured_count,
    sum(times) filter (missing = 'not_applicable')::integer as not_applicable_count,
    sum(times) filter (missing = 'not_published')::integer as not_published_count
  from received group by file
),
issues as (
  select file, count(*)::integer as issues_count,
    sum(coalesce(times_count, 1)) filter (action in ('row_rejected', 'value_rejected', 'area_not_joined'))::integer as lost_count
  from raw_issues group by file
)
select files.file, source_id, layout_id, sha256, bytes, rows_read_count, rows_kept_count,
  coalesce(figures_count, 0)::integer as figures_count,
  coalesce(suppressed_count, 0)::integer as suppressed_count,
  coalesce(not_measured_count, 0)::integer as not_measured_count,
  coalesce(not_applicable_count, 0)::integer as not_applicable_count,
  coalesce(not_published_count, 0)::integer as not_published_count,
  coalesce(lost_count, 0)::integer as lost_count,
  coalesce(issues_count, 0)::integer as issues_count
from raw_files as files
left join counted using (file)
left join issues using (file);
