-- grain: one row per figure of a survey, row and column
-- from:  int_survey_results
-- note:  made of respondents, but holds only what may be disclosed
create or replace table survey_results as select * from int_survey_results;
