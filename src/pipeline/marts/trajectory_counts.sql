-- grain: one row per gemeente (NL00: all), level, period and kind of trajectory
-- from:  trajectories
-- note:  of the period that pages show areas without a film are counted too; the other periods have rows of films alone
create or replace table trajectory_counts as
select coalesce(gemeente_code, 'NL00') as gemeente_code, level, problems_from_year, problems_to_year,
  vulnerability_from_year, vulnerability_to_year, is_default, coalesce(trajectory, 'none') as trajectory,
  count(*)::integer as areas_count
from trajectories
where level in ('buurt', 'wijk')
group by grouping sets (
  (gemeente_code, level, problems_from_year, problems_to_year, vulnerability_from_year, vulnerability_to_year, is_default, coalesce(trajectory, 'none')),
  (level, problems_from_year, problems_to_year, vulnerability_from_year, vulnerability_to_year, is_default, coalesce(trajectory, 'none'))
);
