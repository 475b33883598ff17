import {geometryOf} from "../geojson.ts";
import {keyFigures} from "../key-figures.ts";
import type {Area, Model} from "../model.ts";
import {boundaryChange, special} from "../special.ts";

/** Attribute of the PDOK schema and our key; null: not published in this edition. */
const attributes: Record<string, string | null> = {
  omgevingsadressendichtheid: "addressDensity",
  stedelijkheid_adressen_per_km2: "urbanClass",
  bevolkingsdichtheid_inwoners_per_km2: "density",
  aantal_inwoners: "residents",
  percentage_personen_0_tot_15_jaar: "age0",
  percentage_personen_15_tot_25_jaar: "age15",
  percentage_personen_25_tot_45_jaar: "age25",
  percentage_personen_45_tot_65_jaar: "age45",
  percentage_personen_65_jaar_en_ouder: "age65",
  geboortes_per_1000_inwoners: "birthsPer1000",
  sterfte_relatief: "deathsPer1000",
  aantal_huishoudens: "households",
  percentage_eenpersoonshuishoudens: "single",
  percentage_huishoudens_zonder_kinderen: "withoutChildren",
  percentage_huishoudens_met_kinderen: "withChildren",
  gemiddelde_huishoudsgrootte: "householdSize",
  woningvoorraad: "dwellings",
  gemiddelde_woningwaarde: "wozThousand",
  percentage_eengezinswoning: "singleFamily",
  percentage_koopwoningen: "owned",
  percentage_huurwoningen: "rented",
  perc_huurwoningen_in_bezit_woningcorporaties: "association",
  perc_huurwoningen_in_bezit_overige_verhuurders: "otherRent",
  percentage_bouwjaarklasse_vanaf_2000: "built2000",
  percentage_leegstand_woningen: "vacant",
  gemiddeld_gasverbruik_totaal: "gas",
  gemiddeld_elektriciteitsverbruik_totaal: "electricity",
  opleidingsniveau_laag: null,
  opleidingsniveau_middelbaar: null,
  opleidingsniveau_hoog: null,
  netto_arbeidsparticipatie: "participation",
  gemiddeld_inkomen_per_inwoner: "incomePerResident",
  percentage_huishoudens_met_laag_inkomen: "lowIncome",
  percentage_huishoudens_onder_of_rond_sociaal_minimum: "socialMinimum",
  aantal_personen_met_een_ao_uitkering_totaal: "disability",
  aantal_personen_met_een_ww_uitkering_totaal: "unemployment",
  aantal_personen_met_een_alg_bijstandsuitkering_tot: "assistance",
  gemiddeld_gestandaardiseerd_inkomen_van_huishoudens: "incomePerHousehold",
  percentage_jongeren_met_jeugdzorg_in_natura: "youthCare",
  aantal_wmo_clienten_per_1000_inwoners: "wmoPer1000",
  personenautos_per_huishouden: "cars",
  oppervlakte_land_in_ha: "hectares",
  huisartsenpraktijk_gemiddelde_afstand_in_km: "huisarts",
  apotheek_gemiddelde_afstand_in_km: "apotheek",
  ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km: "ziekenhuis",
  grote_supermarkt_gemiddelde_afstand_in_km: "supermarkt",
  winkels_ov_dagelijkse_levensm_gem_afst_in_km: "dagelijkse_winkel",
  cafe_gemiddelde_afstand_in_km: "cafe",
  kinderdagverblijf_gemiddelde_afstand_in_km: "kinderdagverblijf",
  basisonderwijs_gemiddelde_afstand_in_km: "basisschool",
  basisonderwijs_gemiddeld_aantal_binnen_3_km: "scholen_3km",
  voortgezet_onderwijs_gem_afstand_in_km: "voortgezet_onderwijs",
  treinstation_gemiddelde_afstand_in_km: "treinstation",
  zwembad_gemiddelde_afstand_in_km: "zwembad",
  bibliotheek_gemiddelde_afstand_in_km: "bibliotheek",
  afstand_tot_openbaar_groen_totaal: "groen",
  afstand_tot_park_of_plantsoen: "park",
  afstand_tot_sportterrein: "sportterrein"
};

const notPublished = -99995;
const suppressed = -99997;

/** A PDOK collection of 2024, boundaries and kerncijfers, one feature a line. */
export function pdokCollection(model: Model, name: "buurten" | "wijken" | "gemeenten"): [path: string, text: string] {
  const features = (model[name] as Area[])
    .map(area => {
      const figures = keyFigures(model, area, 2024);
      const values = Object.entries(attributes).map(([attribute, key]) => [
        attribute,
        key === null ? notPublished : (figures[key] ?? suppressed)
      ]);
      const properties = {...identity(area), ...Object.fromEntries(values), jrstatcode: `2024${area.code}`, jaar: 2024};
      return {type: "Feature", properties, geometry: geometryOf(area.polygons)};
    })
    .map(feature => JSON.stringify(feature));
  const text = `{"type":"FeatureCollection","name":"${name}","features":[\n${features.join(",\n")}\n]}\n`;
  return [`pdok/wijken-en-buurten-2024-${name}.json`, text];
}

function identity(area: Area): Record<string, string | number> {
  const gemeente = {gemeentecode: area.gemeente, gemeentenaam: area.gemeenteName};
  const water = {water: area.code === special.water ? "JA" : "NEE"};
  if (area.level === "gemeente") return {...gemeente, ...water};
  const change = {indelingswijziging_wijken_en_buurten: boundaryChange(area.code)};
  if (area.level !== "buurt") return {wijkcode: area.code, wijknaam: area.name, ...gemeente, ...change, ...water};
  return {
    buurtcode: area.code,
    buurtnaam: area.name,
    wijkcode: area.wijk,
    ...gemeente,
    ...change,
    ...water,
    meest_voorkomende_postcode: area.postcode4
  };
}
