-- grain: one row per measure
-- from:  int_research_turning_points
-- note:  the interval comes from 500 resamples of buurten with a fixed seed
create or replace table research_turning_points as select * from int_research_turning_points;
