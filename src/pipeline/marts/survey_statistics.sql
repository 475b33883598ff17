-- grain: one row per survey and statistic
-- from:  int_survey_statistics
-- note:  the title, publisher and licence are those of its mapping
create or replace table survey_statistics as select * from int_survey_statistics;
