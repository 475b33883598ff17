-- grain: one row per area with a trajectory and moment of its film
-- from:  int_film_points
-- note:  begin and end are those of `trajectories`; between them only moments for which an area has the same indicators
create or replace table film_points as select * from int_film_points;
