-- grain: one row per buurt or wijk with a question to ask
-- from:  int_watch_list
-- note:  in the order of codes; never a ranking
create or replace table watch_list as select * from int_watch_list;
