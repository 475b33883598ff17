-- grain: one row per area and period; every area has the period that pages show
-- from:  int_trajectories
-- note:  the index in both years is made of the same indicators, so it may differ from the one in `vulnerability`
create or replace table trajectories as select * from int_trajectories;
