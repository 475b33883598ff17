-- grain: one row per buurt or wijk of which a question can be judged; no question where there is nothing to ask
-- from:  int_watch_list
-- note:  in the order of codes; never a ranking
create or replace table watch_list as select * from int_watch_list;
