-- grain: one row per indicator with a gap between the outer classes in two years
-- from:  int_research_gap_growth
-- note:  a gap is the index of the highest class minus that of the lowest
create or replace table research_gap_growth as select * from int_research_gap_growth;
