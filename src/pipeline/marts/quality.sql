-- grain: one row per kind of thing that was not as it should be
-- from:  raw_issues
-- note:  in order of file and row, numbered
create or replace table quality as
select row_number() over (order by file, row nulls first, "column", value, expected, action)::integer as issue_id,
  source_id, file, row, "column", value, expected, action, coalesce(times_count, 1)::integer as times_count, example_rows
from raw_issues;
