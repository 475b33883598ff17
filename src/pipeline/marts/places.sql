-- grain: one row per current area and other year on whose codes some file counts it
-- from:  int_places
-- note:  every judgement that a join of another year's figures or outlines rests on
create or replace table places as select * from int_places;
