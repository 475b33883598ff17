-- grain: one row per level, indicator and size of area
-- from:  int_usual_changes
-- note:  only sizes with enough areas that have both years
create or replace table usual_changes as select * from int_usual_changes;
