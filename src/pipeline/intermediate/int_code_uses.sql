-- grain: one row per file, code and year of the area set that the code belongs to (null: the file does not say it)
-- from:  stg_figures, raw_figures (licensed index), stg_leefbaarometer__classes, raw_postcodes, raw_respondents, raw_files
-- note:  everything that says something of an area by its code, whatever it says
create or replace table int_code_uses as
select distinct file, area_code, codes_year from stg_figures
union
select file, area_code, codes_year from raw_figures join raw_files using (file) where raw_figures.layout_id = 'kwetsbaarheidsindex'
union
select file, area_code, codes_year from stg_leefbaarometer__classes
union
select file, buurt_code, codes_year from raw_postcodes join raw_files using (file)
union
select file, area_code, codes_year from raw_respondents join raw_files using (file);
