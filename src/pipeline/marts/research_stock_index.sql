-- grain: one row per indicator, year and class of housing-association stock
-- from:  int_research_stock_index
-- note:  the class is that of the latest year, the same buurten in every year
create or replace table research_stock_index as select * from int_research_stock_index;
