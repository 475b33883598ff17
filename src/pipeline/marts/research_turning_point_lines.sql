-- grain: one row per measure and whole percent of stock
-- from:  int_research_turning_point_lines
-- note:  only between the smallest and largest share of stock in the data
create or replace table research_turning_point_lines as select * from int_research_turning_point_lines;
