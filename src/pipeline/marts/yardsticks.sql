-- grain: one row per fixed reference that figures are measured against
-- from:  int_yardsticks
-- note:  references are those of the buurten, also for wijken and gemeenten
create or replace table yardsticks as select * from int_yardsticks;
