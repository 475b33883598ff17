-- grain: one row per area, indicator and year that this site withholds
-- from:  int_withheld_counts, int_withheld_shares, catalog_revealed_counts
-- note:  the counts themselves, and every figure from which a withheld count could be worked out
create or replace table int_withheld_figures as
select area_code, indicator_id, year from int_withheld_counts
union
select counts.area_code, revealed.indicator_id, counts.year
from int_withheld_counts as counts
join catalog_revealed_counts as revealed on revealed.count_id = counts.indicator_id
union
select area_code, indicator_id, year from int_withheld_shares;
