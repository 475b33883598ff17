-- grain: one row per level, gemeente (NL00: whole country), indicator and year
-- from:  int_distributions
-- note:  areas with too few residents do not take part
create or replace table distributions as select * from int_distributions;
