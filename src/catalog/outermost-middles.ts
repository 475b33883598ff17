import type {IndicatorId} from "./indicators/index.ts";

type Bounds = readonly [low: number, high: number];

/**
 * Between which values the median of any ten or more buurten or wijken lies, in our units. Measured as the least and the most
 * median of a single gemeente with ten such areas in the files of `usualMiddles`, widened by a quarter, and to `usualMiddles`
 * where those are wider. Wide enough for an extract of Amsterdam (hardly a house with a garden) and of Sluis (51 km to a
 * station), and narrow enough for a column that is ten times too high or too low.
 */
export const outermostMiddles: Readonly<Partial<Record<IndicatorId, Bounds>>> = {
  woz_eur: [150_000, 1_100_000],
  inkomen_per_inwoner_eur: [17_000, 70_000],
  inkomen_huishouden_eur: [20_000, 85_000],
  gas_m3: [300, 2_300],
  elektriciteit_kwh: [1_450, 4_900],
  autos_per_huishouden_mean: [0.4, 2],
  huishoudensgrootte_mean: [1.36, 4.1],
  wmo_per_1000: [20, 140],
  geboorte_per_1000: [4, 16],
  sterfte_per_1000: [3.2, 20],
  huisarts_km: [0.48, 6.6],
  supermarkt_km: [0.32, 5.4],
  basisschool_km: [0.4, 3.4],
  kinderdagverblijf_km: [0.24, 4],
  dagelijkse_winkel_km: [0.32, 4.3],
  apotheek_km: [0.56, 7.3],
  cafe_km: [0.4, 10.4],
  bibliotheek_km: [0.8, 12],
  voortgezet_onderwijs_km: [0.72, 14],
  zwembad_km: [1.1, 18.2],
  ziekenhuis_km: [1, 33.2],
  treinstation_km: [1.1, 64],
  leeftijd_0_15_share: [0.092, 0.24],
  leeftijd_15_25_share: [0.068, 0.27],
  leeftijd_25_45_share: [0.128, 0.47],
  leeftijd_45_65_share: [0.16, 0.43],
  leeftijd_65_plus_share: [0.088, 0.39],
  eenpersoons_share: [0.16, 0.73],
  zonder_kinderen_share: [0.18, 0.54],
  met_kinderen_share: [0.16, 0.59],
  koopwoning_share: [0.23, 1],
  huurwoning_share: [0.1, 0.89],
  overige_verhuur_share: [0.03, 0.38],
  leegstand_share: [0.015, 0.25],
  gezondheid_goed_share: [0.46, 1],
  beweegrichtlijn_share: [0.28, 0.9],
  sporter_share: [0.27, 0.77],
  overgewicht_share: [0.3, 0.78],
  obesitas_share: [0.063, 0.31],
  roker_share: [0.06, 0.38],
  overmatige_drinker_share: [0.03, 0.19],
  eenzaam_share: [0.21, 0.69],
  ernstig_eenzaam_share: [0.03, 0.22],
  emotioneel_eenzaam_share: [0.09, 0.48],
  sociaal_eenzaam_share: [0.16, 0.5],
  rondkomen_moeite_share: [0.044, 0.43],
  stress_share: [0.08, 0.36],
  vrijwilliger_share: [0.13, 0.6],
  mantelzorger_share: [0.068, 0.25],
  regie_share: [0.67, 1],
  langdurige_aandoening_share: [0.19, 0.55],
  lichamelijke_beperking_share: [0.059, 0.3],
  angst_depressie_matig_hoog_share: [0.22, 0.72],
  angst_depressie_hoog_share: [0.02, 0.15]
};

/**
 * The same of counts per resident, in areas of at least a hundred residents: what is counted grows with the area. Crimes have
 * room for 2012, when the country counted half as many again.
 */
export const outermostPerResident: Readonly<Partial<Record<IndicatorId, Bounds>>> = {
  huishoudens_count: [0.2, 0.92],
  woningen_count: [0.29, 0.75],
  inwoners_0_15_count: [0.054, 0.42],
  inwoners_15_25_count: [0.057, 0.27],
  inwoners_65_plus_count: [0.079, 0.55],
  opleiding_laag_count: [0.093, 0.35],
  opleiding_middelbaar_count: [0.16, 0.53],
  opleiding_hoog_count: [0.1, 0.57],
  ao_count: [0, 0.12],
  bijstand_count: [0, 0.069],
  ww_count: [0, 0.05],
  misdrijven_count: [0.008, 0.15]
};
