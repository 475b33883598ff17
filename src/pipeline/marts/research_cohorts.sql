-- grain: one row per figure, class of social cohesion at the start and outcome
-- from:  int_research_cohorts
-- note:  over buurten with enough residents; the published numbers are in the catalogue
create or replace table research_cohorts as select * from int_research_cohorts;
