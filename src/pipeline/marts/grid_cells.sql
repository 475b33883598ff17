-- grain: one row per 100 m cell and year
-- from:  raw_cells, int_cells
-- note:  a view, for it is as long as what it is made of; a cell belongs to the buurt that holds its centre
create or replace view grid_cells as
select cell_id, int_cells.buurt_code, year,
  lbm as leefbaarheid_score, afw as leefbaarheid_afwijking_score, fys as fysieke_omgeving_score,
  onv as overlast_onveiligheid_score, soc as sociale_samenhang_score, vrz as voorzieningen_score, won as woningvoorraad_score
from raw_cells
join int_cells using (cell_id);
