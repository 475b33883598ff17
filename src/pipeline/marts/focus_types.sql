-- grain: one row per area and year of nuisance and insecurity; every area has the latest year
-- from:  int_focus_types
-- note:  vulnerability is that of the nearest year at most four years earlier
create or replace table focus_types as select * from int_focus_types;
