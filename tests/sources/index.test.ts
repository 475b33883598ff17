import {describe, expect, test} from "vitest";
import {layoutIds} from "../../src/catalog/measures.ts";
import {sources} from "../../src/catalog/sources.ts";
import {adapterFor, adapters, companionOf} from "../../src/sources/index.ts";

describe("adapters", () => {
  test("there is one for every layout of the catalogue but the operator's own, which a description beside it tells", () => {
    expect([...adapters.map(({layoutId}) => layoutId), "eigen"].toSorted()).toEqual(layoutIds.toSorted());
  });

  test("each has a source of the catalogue", () => {
    expect(adapters.filter(({sourceId}) => !sources.has(sourceId))).toEqual([]);
  });

  test.each([
    ["lb/Leefbaarometer-scores buurten 2002-2024.csv", '"bu_code","bu_naam","jaar","lbm"', "leefbaarometer_csv"],
    ["lb/Leefbaarometer-scores grids 2002-2024.csv", '"grid_code","jaar","lbm"', "leefbaarometer_grid"],
    ["lb/buurtscore24.geojson", '{"type":"FeatureCollection"', "leefbaarometer_wfs"],
    ["pdok/wijken-en-buurten-2024-buurten-GM9900.json", '{"features":[{"properties":{"buurtcode":', "pdok_wijkbuurt"],
    ["cbs/85984NED_2024/Observations.csv", '"Id";"Measure";"ValueAttribute";"Value"', "cbs_bulk"],
    ["cbs/84799NED_TypedDataSet.csv", "ID,WijkenEnBuurten,Gemeentenaam_1,AantalInwoners_5", "cbs_kwb_typed"],
    ["cbs/woz_2023.csv", "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode", "cbs_woz"],
    ["cbs/vierkant_100m_2024.csv", "crs28992res100m,aantal_inwoners", "cbs_vierkant"],
    ["cbs/cbs_vk100_2024_v1.gpkg", "SQLite format 3\u0000", "cbs_vierkant"],
    ["pdok/wijkenbuurten_2024_v1.gpkg", "SQLite format 3\u0000", "pdok_wijkbuurt"],
    ["pdok/wijken.csv", "wijkcode,wijknaam,indelingswijziging_wijken_en_buurten", "pdok_wijkbuurt"],
    ["cbs/kwb_2024_gm_wk_bu.csv", "code,type,naam,gm_code,wk_code,inwoners", "cbs_kwb_tidy"],
    ["cbs/kwb_2016-2025_long.csv", "code,naam,indicator,jaar,waarde", "cbs_kwb_long"],
    ["cbs/wijken_2022_wgs84.geojson", '{"features":[{"properties":{"code":', "cbs_wijken_geojson"],
    ["cbs/postcodes.csv", "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024", "cbs_postcode"],
    ["rivm/50150NED.csv", '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden"', "rivm_odata"],
    ["rivm/50150NED_goed.csv", "code,type,jaar,goed_ervaren_gezondheid_pct", "rivm_tidy"],
    ["politie/47022NED.csv", "code,type,jaar,misdrijven_totaal", "politie_tidy"],
    ["survey/respondents.csv", "id,area_code,year,weight", "survey"],
    ["kwetsbaarheidsindex_2014-2022.csv", "area_code,year,value", "kwetsbaarheidsindex"]
  ])("%s has exactly one layout", (path, head, layoutId) => {
    expect(adapters.filter(adapter => adapter.recognises(path, head)).map(adapter => adapter.layoutId)).toEqual([
      layoutId
    ]);
    expect(adapterFor(path, `\uFEFF${head}`)?.layoutId).toBe(layoutId);
  });

  test.each([
    ["README.md", "# Data"],
    ["a/b.csv", "name,value"],
    ["a/b.csv", ""],
    ["a/b.json", "{}"],
    ["a/b.geojson", '{"type":"FeatureCollection","features":[]}'],
    ["a/b.xlsx", "PK\u0003\u0004"]
  ])("%s starting with %j has none", (path, head) => {
    expect(adapterFor(path, head)).toBeNull();
  });

  test.each([
    ["cbs/85984NED_2024/MeasureCodes.csv", true],
    ["cbs/85984NED_2024/WijkenEnBuurtenCodes.csv", true],
    ["survey/survey.yaml", true],
    ["cbs/postcodes.csv", false],
    ["cbs/85984NED_2024/Observations.csv", false]
  ])("%s goes with another file: %s", (path, expected) => {
    expect(companionOf(path) !== null).toBe(expected);
  });
});
