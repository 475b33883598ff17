-- grain: one row per area of the site, indicator, year and file
-- from:  stg_figures, int_places, int_doubtful_codes, int_areas_current
-- note:  the one door for figures on the codes of another year: what is not of the same place keeps its row, but has the
--        reason instead of the value. A file that does not say whose codes it uses is taken to use those of the year that
--        its codes fit (int_codes_years), but where some of them do not. borders_year is the year of the borders that a
--        figure is counted in, where these are not the area's own.
create or replace table int_figures_joined as
select
  figures.* replace (
    case when joins then figures.value end as value,
    case when joins then figures.low end as low,
    case when joins then figures.high end as high,
    case
      when joins then figures.missing
      when doubtful.area_code is not null or place.verdict = 'unknown' then 'place_unknown'
      else 'borders_changed'
    end as missing
  ),
  case when place.area_code is not null and not (joins and place.verdict = 'same') then figures.codes_year end as borders_year
from stg_figures as figures
join int_areas_current using (area_code)
join catalog_indicators as catalog using (indicator_id)
left join int_places as place on place.area_code = figures.area_code and place.codes_year = figures.codes_year
left join int_doubtful_codes as doubtful on doubtful.area_code = figures.area_code and doubtful.file = figures.file,
lateral (
  select doubtful.area_code is null
    and (place.area_code is null or case when catalog.method = 'sum' then place.totals_join else place.shares_join end) as joins
);
