-- grain: one row per current area that has an outline in the data
-- from:  int_boundaries
-- note:  the newest and most detailed outline of each area
create or replace table boundaries as select * from int_boundaries;
