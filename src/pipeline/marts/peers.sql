-- grain: one row per area and similar area
-- from:  int_peers
-- note:  the name stands beside the code, because a selection of gemeenten leaves out areas that are still similar
create or replace table peers as select * replace (case alike_ids when '' then []::varchar[] else string_split(alike_ids, ',') end as alike_ids) from int_peers;
