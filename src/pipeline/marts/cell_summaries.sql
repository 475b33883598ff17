-- grain: one row per buurt, indicator and year with 100 m cells
-- from:  int_cell_summaries
-- note:  cells have no residents, so each counts with the mean of its direct surroundings
create or replace table cell_summaries as select * from int_cell_summaries;
