-- grain: one row per area, indicator, year and file
-- from:  all staged figures
create or replace table int_figures_all as
from stg_leefbaarometer__scores
union all from stg_cbs__kerncijfers
union all from stg_pdok__wijkbuurt
union all from stg_rivm__gezondheid
union all from stg_politie__misdrijven;
