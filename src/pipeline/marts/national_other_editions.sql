-- grain: one row per indicator, year and edition
-- from:  int_figures_joined, int_figures
-- note:  what a publisher itself gave for the country in another edition, where the country's figure is computed here
create or replace table national_other_editions as
select joined.indicator_id, joined.year, joined.edition, joined.source_id, any_value(joined.value) as value
from int_figures_joined as joined
join int_figures as shown using (area_code, indicator_id, year)
where area_code = 'NL00'
  and shown.computed and shown.value is not null and joined.value is not null
  and joined.edition is not null and joined.edition is distinct from shown.edition
group by all;
