-- grain: one row per area, indicator and year
-- from:  int_figures, int_absent_figures
-- note:  value is null exactly when missing says why; the base of a share of residents is the number of residents, where published
create or replace table indicator_values as
select area_code, level, gemeente_code, indicator_id, year, value, low, high, missing, base, source_id, edition, borders_year, computed from int_figures
union all by name
select area_code, level, gemeente_code, indicator_id, year, missing, source_id, false as computed from int_absent_figures;
