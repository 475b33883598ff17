-- grain: one row per area, indicator and year
-- from:  int_figures_aggregated (published figures and those of larger areas), catalog_made_rates
-- note:  rates and shares from two counts of the same year, never of different years; and the score of the Leefbaarometer
--        where its map gives the deviation alone, which is the score less one number. A published figure stays.
--        What of it may be shown is decided in int_figures.
create or replace table int_figures_derived as
with figures as (
  select * from int_figures_aggregated where value is not null
),
quotients as (
  select
    numerator.area_code,
    rates.indicator_id,
    numerator.year,
    -- counts rounded to fives can exceed the whole in tiny areas
    case when rates.per = 1 then least(1, numerator.value / denominator.value) else rates.per * numerator.value / denominator.value end as value,
    denominator.value as base,
    greatest(numerator.borders_year, denominator.borders_year) as borders_year,
    numerator.source_id
  from catalog_made_rates as rates
  join figures as numerator on numerator.indicator_id = rates.part_id
  join figures as denominator
    on denominator.indicator_id = rates.whole_id
    and denominator.area_code = numerator.area_code
    and denominator.year = numerator.year
  where denominator.value > 0
  union all
  select area_code, 'opleiding_hoog_share', year,
    sum(value) filter (indicator_id = 'opleiding_hoog_count') / sum(value),
    sum(value),
    max(borders_year),
    min(source_id)
  from figures
  where indicator_id in ('opleiding_laag_count', 'opleiding_middelbaar_count', 'opleiding_hoog_count')
  group by area_code, year
  having count(*) = 3 and sum(value) > 0
)
select
  quotients.area_code,
  quotients.indicator_id,
  quotients.year,
  case when quotients.base >= catalog.minimum_residents then round(quotients.value, 6) end as value,
  case when quotients.base < catalog.minimum_residents then 'few_residents' end as missing,
  null::double as low,
  null::double as high,
  quotients.base,
  quotients.borders_year,
  quotients.source_id,
  true as computed
from quotients
join catalog_indicators as catalog using (indicator_id)
where not exists (
  from figures
  where figures.area_code = quotients.area_code and figures.indicator_id = quotients.indicator_id and figures.year = quotients.year
)
union all by name
-- a rate of which a count is that of another place is refused for the same reason
select
  numerator.area_code,
  rates.indicator_id,
  numerator.year,
  case when 'borders_changed' in (numerator.missing, denominator.missing) then 'borders_changed' else 'place_unknown' end as missing,
  greatest(numerator.borders_year, denominator.borders_year) as borders_year,
  numerator.source_id,
  true as computed
from catalog_made_rates as rates
join int_figures_aggregated as numerator on numerator.indicator_id = rates.part_id
join int_figures_aggregated as denominator
  on denominator.indicator_id = rates.whole_id
  and denominator.area_code = numerator.area_code
  and denominator.year = numerator.year
where (numerator.missing in ('borders_changed', 'place_unknown') or denominator.missing in ('borders_changed', 'place_unknown'))
  and not exists (
    from int_figures_aggregated as published
    where published.area_code = numerator.area_code and published.indicator_id = rates.indicator_id and published.year = numerator.year
  )
union all by name
-- the map gives the deviation alone
select area_code, 'leefbaarheid_score' as indicator_id, year, round(value + getvariable('score_reference'), 6) as value, source_id, edition,
  true as computed
from figures as deviation
where indicator_id = 'leefbaarheid_afwijking_score' and not exists (
  from int_figures_aggregated as score
  where score.indicator_id = 'leefbaarheid_score' and score.area_code = deviation.area_code and score.year = deviation.year
    and (score.value is not null or score.missing = 'suppressed')
);
