-- grain: one row per indicator, year, file that stands alone with its values, and the files that agree against it
-- from:  int_figures_joined, int_figures_published
-- note:  half a per cent, or 0.01 of a share, is rounding (a thousandth for sums of binary fractions). Of the values for one area the one that most files give counts
--        as right, and where as many give another, the one that is shown; a file that gives another value differs. So with
--        three files the odd one is named, also when it is the one shown. Asked only of what two files tell of.
create or replace table int_figure_conflicts as
with crowded as (
  select indicator_id, year from int_figures_joined where value is not null group by all having min(file) <> max(file)
),
valued as (
  select staged.area_code, staged.indicator_id, staged.year, staged.file, arg_min(staged.value, staged.row) as value,
    staged.file = shown.file as is_shown
  from (from int_figures_joined semi join crowded using (indicator_id, year)) as staged
  join int_figures_published as shown using (area_code, indicator_id, year)
  where staged.value is not null and shown.value is not null
  group by all
),
several as (
  from valued
  window figure as (partition by area_code, indicator_id, year)
  qualify count(*) over figure > 1
    and max(value) over figure - min(value) over figure > greatest(getvariable('files_apart') * max(abs(value)) over figure, getvariable('files_apart_least') + 0.001)
),
supported as (
  select one.area_code, one.indicator_id, one.year, one.file, one.value, one.is_shown,
    list(other.file order by other.file) as agreeing
  from several as one
  join several as other using (area_code, indicator_id, year)
  where abs(one.value - other.value) <= greatest(getvariable('files_apart') * greatest(abs(one.value), abs(other.value)), getvariable('files_apart_least') + 0.001)
  group by all
),
right_ones as (
  from supported
  qualify row_number() over (
    partition by area_code, indicator_id, year order by len(agreeing) desc, is_shown desc, file
  ) = 1
)
select odd.indicator_id, odd.year, odd.file as other, array_to_string(right_ones.agreeing, ', ') as agreeing,
  odd.is_shown as other_is_shown, count(*)::integer as areas_count, min(odd.area_code) as example_code,
  arg_min(odd.value, odd.area_code) as example_other, arg_min(right_ones.value, odd.area_code) as example_agreed
from several as odd
join right_ones using (area_code, indicator_id, year)
where not list_contains(right_ones.agreeing, odd.file)
group by odd.indicator_id, odd.year, odd.file, agreeing, other_is_shown;
