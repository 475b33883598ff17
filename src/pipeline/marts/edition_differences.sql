-- grain: one row per indicator, level and pair of editions that give the same figure of the same area and year
-- from:  int_edition_differences
-- note:  of areas that are the same place in both, so that what differs is the edition
create or replace table edition_differences as
select indicator_id, level, earlier_edition, later_edition, shared_count, different_count, round(largest, 9) as largest from int_edition_differences;
