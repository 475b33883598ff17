-- grain: one row per file, code of the site and year of its codes, of all that is told of an area by its code
-- from:  int_code_uses, int_places, int_doubtful_codes, int_areas_current
-- note:  the door for what is no figure: classes, postcodes, answers to a survey, the licensed index. What is not here is
--        of another place, or nothing tells that it is of this one.
create or replace table int_joined_codes as
select uses.file, uses.area_code, uses.codes_year
from int_code_uses as uses
join int_areas_current using (area_code)
left join int_places as place on place.area_code = uses.area_code and place.codes_year = uses.codes_year
where (place.area_code is null or place.shares_join)
  and not exists (from int_doubtful_codes as doubtful where doubtful.file = uses.file and doubtful.area_code = uses.area_code);
