-- grain: one row per entry of signed-off.yml in the data folder
-- from:  int_sign_offs
-- note:  in the order of the file; what changed since the previous build is no property of the files and is left out
create or replace table sign_offs as select * from int_sign_offs;
