-- grain: one row per area and element of the start map with a figure in the catalogue
-- from:  int_environment_profile
-- note:  elements without any figure are questions to residents and stand in the catalogue alone
create or replace table environment_profile as select * from int_environment_profile;
