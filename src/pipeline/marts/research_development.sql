-- grain: one row per figure, group of buurten, indicator and year
-- from:  int_research_development
-- note:  areas count when they have both years
create or replace table research_development as select * from int_research_development;
