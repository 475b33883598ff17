-- grain: one row per code that another area had in an earlier year
-- from:  int_reused_codes
-- note:  what the code meant, and where to look for that area now
create or replace table reused_codes as select * from int_reused_codes;
