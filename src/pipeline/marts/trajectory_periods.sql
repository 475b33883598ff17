-- grain: one row per pair of years of nuisance and insecurity that vulnerability can be put beside
-- from:  int_trajectory_periods
-- note:  the bands are a quarter of the spread of levels, not of changes (src/README.md)
create or replace table trajectory_periods as select * replace (case component_ids when '' then []::varchar[] else string_split(component_ids, ',') end as component_ids) from int_trajectory_periods;
