-- grain: one row per thing that must hold in the files
-- from:  int_identities
-- note:  a breach that is not signed off is told in quality; one that stops a build is never here without a sign-off
create or replace table identities as select * from int_identities;
