-- grain: one row per gemeente (NL00: all), indicator and year with 100 m cells
-- from:  int_cell_variances
-- note:  of the cells as published: nothing of one cell can be read from it
create or replace table cell_variances as select * from int_cell_variances;
