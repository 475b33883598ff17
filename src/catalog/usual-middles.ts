import type {IndicatorId} from "./indicators/index.ts";

type Bounds = readonly [low: number, high: number];
/** One range for the areas of every level, or of each where what is counted grows with the area. */
type Middle = Bounds | Readonly<Record<"buurt" | "wijk" | "gemeente", Bounds>>;

const counted = (buurt: Bounds, wijk: Bounds, gemeente: Bounds): Middle => ({buurt, wijk, gemeente});

/**
 * Between which values the median of all buurten, wijken or gemeenten lies, in our units, as far as kerncijfers (2013 to
 * 2025), the health monitor (2012 to 2024), the police (2012 to 2025) and the Leefbaarometer (2002 to 2024) show, with room
 * for about twenty years of the change so far. A column whose median lies outside is not what its name says: it was
 * swapped with another, or has another unit. Indicators that are often small, or differ much by year, have none.
 */
export const usualMiddles: Readonly<Partial<Record<IndicatorId, Middle>>> = {
  inwoners_count: counted([300, 1_600], [1_500, 6_500], [18_000, 65_000]),
  inwoners_0_15_count: counted([50, 260], [220, 950], [2_700, 9_500]),
  inwoners_65_plus_count: counted([60, 450], [280, 1_700], [3_500, 19_000]),
  huishoudens_count: counted([130, 750], [650, 3_000], [7_500, 30_000]),
  woningen_count: counted([130, 750], [650, 3_000], [7_500, 30_000]),
  land_ha: counted([15, 160], [180, 1_500], [3_500, 16_000]),
  misdrijven_count: counted([8, 70], [35, 300], [380, 3_200]),
  bevolkingsdichtheid_per_km2: counted([700, 4_500], [130, 1_100], [190, 1_200]),
  adressendichtheid_per_km2: counted([330, 1_600], [260, 1_300], [450, 2_100]),
  leeftijd_0_15_share: [0.1, 0.21],
  leeftijd_15_25_share: [0.08, 0.155],
  leeftijd_25_45_share: [0.17, 0.258],
  leeftijd_45_65_share: [0.262, 0.34],
  leeftijd_65_plus_share: [0.12, 0.33],
  eenpersoons_share: [0.2, 0.45],
  zonder_kinderen_share: [0.24, 0.42],
  met_kinderen_share: [0.24, 0.46],
  huishoudensgrootte_mean: [1.8, 2.8],
  koopwoning_share: [0.5, 0.85],
  huurwoning_share: [0.15, 0.5],
  corporatie_share: [0.125, 0.4],
  overige_verhuur_share: [0.04, 0.124],
  leegstand_share: [0.015, 0.1],
  eengezins_share: [0.6, 0.96],
  woz_eur: [150_000, 900_000],
  inkomen_per_inwoner_eur: [17_000, 70_000],
  inkomen_huishouden_eur: [20_000, 85_000],
  gas_m3: [300, 2_300],
  elektriciteit_kwh: [1_700, 4_500],
  autos_per_huishouden_mean: [0.7, 1.7],
  wmo_per_1000: [20, 140],
  geboorte_per_1000: [5, 15],
  sterfte_per_1000: [5, 16],
  huisarts_km: [0.5, 2.5],
  supermarkt_km: [0.5, 2.2],
  basisschool_km: [0.4, 1.6],
  kinderdagverblijf_km: [0.3, 1.6],
  dagelijkse_winkel_km: [0.4, 2],
  apotheek_km: [0.6, 3],
  cafe_km: [0.6, 3],
  bibliotheek_km: [1, 5],
  voortgezet_onderwijs_km: [1.4, 6],
  zwembad_km: [1.8, 7.5],
  ziekenhuis_km: [2.5, 11],
  treinstation_km: [2.3, 10],
  gezondheid_goed_share: [0.6, 0.9],
  beweegrichtlijn_share: [0.36, 0.7],
  sporter_share: [0.35, 0.68],
  overgewicht_share: [0.38, 0.65],
  obesitas_share: [0.08, 0.24],
  roker_share: [0.06, 0.3],
  overmatige_drinker_share: [0.03, 0.16],
  eenzaam_share: [0.26, 0.6],
  ernstig_eenzaam_share: [0.03, 0.22],
  emotioneel_eenzaam_share: [0.1, 0.46],
  sociaal_eenzaam_share: [0.17, 0.5],
  rondkomen_moeite_share: [0.05, 0.36],
  stress_share: [0.08, 0.36],
  vrijwilliger_share: [0.19, 0.45],
  mantelzorger_share: [0.08, 0.188],
  regie_share: [0.75, 0.97],
  langdurige_aandoening_share: [0.2, 0.48],
  lichamelijke_beperking_share: [0.07, 0.22],
  angst_depressie_matig_hoog_share: [0.25, 0.62],
  angst_depressie_hoog_share: [0.02, 0.15],
  leefbaarheid_score: [3.9, 4.4],
  leefbaarheid_afwijking_score: [-0.2, 0.25]
};
