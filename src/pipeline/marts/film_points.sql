-- grain: one row per area with a trajectory and moment of its film
-- from:  int_film_points
create or replace table film_points as select * from int_film_points;
