import type {IndicatorId} from "./indicators/index.ts";

/**
 * What each publisher's column means: which indicator, and the factor that turns the published unit into ours
 * (percentages become shares, thousands of euros become euros). Adapters keep values as published; staging applies
 * the factor. A column that is listed nowhere is reported, never silently dropped.
 */
export interface Measure {
  indicatorId: IndicatorId;
  factor: number;
}

export const layoutIds = [
  "leefbaarometer_csv",
  "leefbaarometer_wfs",
  "leefbaarometer_grid",
  "pdok_wijkbuurt",
  "cbs_bulk",
  "cbs_kwb_typed",
  "cbs_kwb_tidy",
  "cbs_kwb_long",
  "cbs_woz",
  "cbs_vierkant",
  "cbs_wijken_geojson",
  "rivm_odata",
  "rivm_tidy",
  "politie_tidy",
  "cbs_postcode",
  "survey",
  "kwetsbaarheidsindex",
  "eigen"
] as const;
/** One file layout of one publisher; each has one adapter. */
export type LayoutId = (typeof layoutIds)[number];

const one = (indicatorId: IndicatorId): Measure => ({indicatorId, factor: 1});
const pct = (indicatorId: IndicatorId): Measure => ({indicatorId, factor: 0.01});
const thousand = (indicatorId: IndicatorId): Measure => ({indicatorId, factor: 1000});

const leefbaarometer: Record<string, Measure> = {
  lbm: one("leefbaarheid_score"),
  afw: one("leefbaarheid_afwijking_score"),
  fys: one("fysieke_omgeving_score"),
  onv: one("overlast_onveiligheid_score"),
  soc: one("sociale_samenhang_score"),
  vrz: one("voorzieningen_score"),
  won: one("woningvoorraad_score")
};

const {lbm: _notInWfs, ...deviations} = leefbaarometer;

export const measures: Partial<Record<LayoutId, Readonly<Record<string, Measure>>>> = {
  leefbaarometer_csv: leefbaarometer,
  leefbaarometer_grid: leefbaarometer,
  leefbaarometer_wfs: deviations,
  rivm_odata: {
    ErvarenGezondheidGoedZeerGoed_4: pct("gezondheid_goed_share"),
    VoldoetAanBeweegrichtlijn_5: pct("beweegrichtlijn_share"),
    WekelijkseSporters_6: pct("sporter_share"),
    Overgewicht_9: pct("overgewicht_share"),
    ErnstigOvergewicht_10: pct("obesitas_share"),
    Roker_11: pct("roker_share"),
    OvermatigeDrinker_15: pct("overmatige_drinker_share"),
    EenOfMeerLangdurigeAandoeningen_16: pct("langdurige_aandoening_share"),
    ErnstigBeperktVanwegeGezondheid_18: pct("ernstig_beperkt_share"),
    EenOfMeerLichamelijkeBeperkingen_20: pct("lichamelijke_beperking_share"),
    MatigHoogRisicoOpAngstOfDepressie_24: pct("angst_depressie_matig_hoog_share"),
    HoogRisicoOpAngstOfDepressie_25: pct("angst_depressie_hoog_share"),
    HeelVeelStressInAfgelopen4Weken_26: pct("stress_share"),
    MatigVeelRegieOverEigenLeven_27: pct("regie_share"),
    Eenzaam_28: pct("eenzaam_share"),
    ErnstigZeerErnstigEenzaam_29: pct("ernstig_eenzaam_share"),
    EmotioneelEenzaam_30: pct("emotioneel_eenzaam_share"),
    SociaalEenzaam_31: pct("sociaal_eenzaam_share"),
    Mantelzorger_32: pct("mantelzorger_share"),
    Vrijwilligerswerk_33: pct("vrijwilliger_share"),
    ErnstigeGeluidhinderDoorBuren_37: pct("geluidhinder_buren_share"),
    MoeiteMetRondkomen_38: pct("rondkomen_moeite_share")
  },
  rivm_tidy: {goed_ervaren_gezondheid_pct: pct("gezondheid_goed_share")},
  politie_tidy: {misdrijven_totaal: one("misdrijven_count")},
  cbs_kwb_tidy: {
    inwoners: one("inwoners_count"),
    inwoners65plus: one("inwoners_65_plus_count"),
    inwoners0tot15: one("inwoners_0_15_count"),
    dichtheid: one("bevolkingsdichtheid_per_km2"),
    huishoudensgrootte: one("huishoudensgrootte_mean"),
    huishoudens: one("huishoudens_count"),
    wozWaarde: thousand("woz_eur"),
    koopwoningen: pct("koopwoning_share"),
    eengezinswoning: pct("eengezins_share"),
    inkomenPerInwoner: thousand("inkomen_per_inwoner_eur"),
    stedelijkheid: one("stedelijkheid_class"),
    adressendichtheid: one("adressendichtheid_per_km2"),
    oppervlakteLandHa: one("land_ha"),
    afstandHuisarts: one("huisarts_km"),
    afstandSupermarkt: one("supermarkt_km"),
    afstandSchool: one("basisschool_km"),
    scholenBinnen3km: one("basisscholen_3km_mean")
  },
  cbs_kwb_long: {
    huishoudens_laag_inkomen: pct("laag_inkomen_share"),
    huishoudens_sociaal_minimum: pct("sociaal_minimum_share"),
    gem_inkomen_huishoudens: thousand("inkomen_huishouden_eur"),
    bijstandsontvangers: one("bijstand_count"),
    arbeidsparticipatie: pct("arbeidsparticipatie_share"),
    opleiding_laag: one("opleiding_laag_count"),
    opleiding_middelbaar: one("opleiding_middelbaar_count"),
    opleiding_hoog: one("opleiding_hoog_count"),
    jongeren_jeugdzorg: pct("jeugdzorg_share"),
    aantal_inwoners: one("inwoners_count")
  },
  pdok_wijkbuurt: {
    aantal_inwoners: one("inwoners_count"),
    percentage_personen_0_tot_15_jaar: pct("leeftijd_0_15_share"),
    percentage_personen_15_tot_25_jaar: pct("leeftijd_15_25_share"),
    percentage_personen_25_tot_45_jaar: pct("leeftijd_25_45_share"),
    percentage_personen_45_tot_65_jaar: pct("leeftijd_45_65_share"),
    percentage_personen_65_jaar_en_ouder: pct("leeftijd_65_plus_share"),
    geboortes_per_1000_inwoners: one("geboorte_per_1000"),
    sterfte_relatief: one("sterfte_per_1000"),
    bevolkingsdichtheid_inwoners_per_km2: one("bevolkingsdichtheid_per_km2"),
    oppervlakte_land_in_ha: one("land_ha"),
    omgevingsadressendichtheid: one("adressendichtheid_per_km2"),
    stedelijkheid_adressen_per_km2: one("stedelijkheid_class"),
    aantal_huishoudens: one("huishoudens_count"),
    gemiddelde_huishoudsgrootte: one("huishoudensgrootte_mean"),
    percentage_eenpersoonshuishoudens: pct("eenpersoons_share"),
    percentage_huishoudens_zonder_kinderen: pct("zonder_kinderen_share"),
    percentage_huishoudens_met_kinderen: pct("met_kinderen_share"),
    personenautos_per_huishouden: one("autos_per_huishouden_mean"),
    woningvoorraad: one("woningen_count"),
    percentage_koopwoningen: pct("koopwoning_share"),
    percentage_huurwoningen: pct("huurwoning_share"),
    perc_huurwoningen_in_bezit_woningcorporaties: pct("corporatie_share"),
    perc_huurwoningen_in_bezit_overige_verhuurders: pct("overige_verhuur_share"),
    percentage_eengezinswoning: pct("eengezins_share"),
    percentage_bouwjaarklasse_vanaf_2000: pct("nieuwbouw_2000_share"),
    perc_bouwjaar_afgelopen_10_jaar: pct("nieuwbouw_10_jaar_share"),
    percentage_leegstand_woningen: pct("leegstand_share"),
    gemiddelde_woningwaarde: thousand("woz_eur"),
    gemiddeld_gasverbruik_totaal: one("gas_m3"),
    gemiddeld_elektriciteitsverbruik_totaal: one("elektriciteit_kwh"),
    gemiddeld_inkomen_per_inwoner: thousand("inkomen_per_inwoner_eur"),
    gemiddeld_gestandaardiseerd_inkomen_van_huishoudens: thousand("inkomen_huishouden_eur"),
    percentage_huishoudens_met_laag_inkomen: pct("laag_inkomen_share"),
    percentage_huishoudens_onder_of_rond_sociaal_minimum: pct("sociaal_minimum_share"),
    netto_arbeidsparticipatie: pct("arbeidsparticipatie_share"),
    aantal_personen_met_een_alg_bijstandsuitkering_tot: one("bijstand_count"),
    aantal_personen_met_een_ao_uitkering_totaal: one("ao_count"),
    aantal_personen_met_een_ww_uitkering_totaal: one("ww_count"),
    opleidingsniveau_laag: one("opleiding_laag_count"),
    opleidingsniveau_middelbaar: one("opleiding_middelbaar_count"),
    opleidingsniveau_hoog: one("opleiding_hoog_count"),
    percentage_jongeren_met_jeugdzorg_in_natura: pct("jeugdzorg_share"),
    aantal_wmo_clienten_per_1000_inwoners: one("wmo_per_1000"),
    huisartsenpraktijk_gemiddelde_afstand_in_km: one("huisarts_km"),
    apotheek_gemiddelde_afstand_in_km: one("apotheek_km"),
    ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km: one("ziekenhuis_km"),
    grote_supermarkt_gemiddelde_afstand_in_km: one("supermarkt_km"),
    winkels_ov_dagelijkse_levensm_gem_afst_in_km: one("dagelijkse_winkel_km"),
    cafe_gemiddelde_afstand_in_km: one("cafe_km"),
    kinderdagverblijf_gemiddelde_afstand_in_km: one("kinderdagverblijf_km"),
    basisonderwijs_gemiddelde_afstand_in_km: one("basisschool_km"),
    basisonderwijs_gemiddeld_aantal_binnen_3_km: one("basisscholen_3km_mean"),
    voortgezet_onderwijs_gem_afstand_in_km: one("voortgezet_onderwijs_km"),
    treinstation_gemiddelde_afstand_in_km: one("treinstation_km"),
    bibliotheek_gemiddelde_afstand_in_km: one("bibliotheek_km"),
    zwembad_gemiddelde_afstand_in_km: one("zwembad_km"),
    afstand_tot_park_of_plantsoen: one("park_km"),
    afstand_tot_openbaar_groen_totaal: one("groen_km"),
    afstand_tot_sportterrein: one("sportterrein_km")
  },
  // Names as in the typed table, without the number that moves from year to year; where CBS renamed a column, both names.
  cbs_kwb_typed: {
    AantalInwoners: one("inwoners_count"),
    k_0Tot15Jaar: one("inwoners_0_15_count"),
    k_15Tot25Jaar: one("inwoners_15_25_count"),
    k_65JaarOfOuder: one("inwoners_65_plus_count"),
    GeboorteRelatief: one("geboorte_per_1000"),
    SterfteRelatief: one("sterfte_per_1000"),
    HuishoudensTotaal: one("huishoudens_count"),
    GemiddeldeHuishoudensgrootte: one("huishoudensgrootte_mean"),
    Bevolkingsdichtheid: one("bevolkingsdichtheid_per_km2"),
    Woningvoorraad: one("woningen_count"),
    GemiddeldeWoningwaarde: thousand("woz_eur"),
    GemiddeldeWOZWaardeVanWoningen: thousand("woz_eur"),
    PercentageEengezinswoning: pct("eengezins_share"),
    PercentageOnbewoond: pct("leegstand_share"),
    OnbewoondeWoningen: pct("leegstand_share"),
    Koopwoningen: pct("koopwoning_share"),
    HuurwoningenTotaal: pct("huurwoning_share"),
    InBezitWoningcorporatie: pct("corporatie_share"),
    InBezitOverigeVerhuurders: pct("overige_verhuur_share"),
    BouwjaarVanaf2000: pct("nieuwbouw_2000_share"),
    BouwjaarAfgelopenTienJaar: pct("nieuwbouw_10_jaar_share"),
    GemiddeldElektriciteitsverbruikTotaal: one("elektriciteit_kwh"),
    GemiddeldeElektriciteitslevering: one("elektriciteit_kwh"),
    GemiddeldAardgasverbruikTotaal: one("gas_m3"),
    GemiddeldAardgasverbruik: one("gas_m3"),
    OpleidingsniveauLaag: one("opleiding_laag_count"),
    BasisonderwijsVmboMbo1: one("opleiding_laag_count"),
    OpleidingsniveauMiddelbaar: one("opleiding_middelbaar_count"),
    HavoVwoMbo24: one("opleiding_middelbaar_count"),
    OpleidingsniveauHoog: one("opleiding_hoog_count"),
    HboWo: one("opleiding_hoog_count"),
    NettoArbeidsparticipatie: pct("arbeidsparticipatie_share"),
    Nettoarbeidsparticipatie: pct("arbeidsparticipatie_share"),
    GemiddeldInkomenPerInwoner: thousand("inkomen_per_inwoner_eur"),
    GemGestandaardiseerdInkomenVanHuish: thousand("inkomen_huishouden_eur"),
    GemGestandaardiseerdInkomen: thousand("inkomen_huishouden_eur"),
    HuishoudensMetEenLaagInkomen: pct("laag_inkomen_share"),
    HuishOnderOfRondSociaalMinimum: pct("sociaal_minimum_share"),
    PersonenInArmoede: pct("armoede_share"),
    PersonenPerSoortUitkeringBijstand: one("bijstand_count"),
    PersonenPerSoortUitkeringAO: one("ao_count"),
    PersonenPerSoortUitkeringWW: one("ww_count"),
    PercentageJongerenMetJeugdzorg: pct("jeugdzorg_share"),
    WmoClientenRelatief: one("wmo_per_1000"),
    PersonenautoSPerHuishouden: one("autos_per_huishouden_mean"),
    AfstandTotHuisartsenpraktijk: one("huisarts_km"),
    AfstandTotGroteSupermarkt: one("supermarkt_km"),
    AfstandTotKinderdagverblijf: one("kinderdagverblijf_km"),
    AfstandTotSchool: one("basisschool_km"),
    ScholenBinnen3Km: one("basisscholen_3km_mean"),
    OppervlakteLand: one("land_ha"),
    MateVanStedelijkheid: one("stedelijkheid_class"),
    Omgevingsadressendichtheid: one("adressendichtheid_per_km2")
  },
  cbs_woz: {"Gemiddelde WOZ": thousand("woz_eur")},
  // Titles as in MeasureCodes.csv: identifiers differ between years, titles hardly.
  cbs_bulk: {
    "Aantal inwoners": one("inwoners_count"),
    "0 tot 15 jaar": one("inwoners_0_15_count"),
    "65 jaar of ouder": one("inwoners_65_plus_count"),
    "Geboorte relatief": one("geboorte_per_1000"),
    "Sterfte relatief": one("sterfte_per_1000"),
    "Huishoudens totaal": one("huishoudens_count"),
    "Gemiddelde huishoudensgrootte": one("huishoudensgrootte_mean"),
    Bevolkingsdichtheid: one("bevolkingsdichtheid_per_km2"),
    Woningvoorraad: one("woningen_count"),
    "Gemiddelde WOZ-waarde van woningen": thousand("woz_eur"),
    "Percentage eengezinswoning": pct("eengezins_share"),
    Koopwoningen: pct("koopwoning_share"),
    "Huurwoningen totaal": pct("huurwoning_share"),
    "In bezit woningcorporatie": pct("corporatie_share"),
    "In bezit overige verhuurders": pct("overige_verhuur_share"),
    "Bouwjaar vanaf 2000": pct("nieuwbouw_2000_share"),
    "Percentage onbewoond": pct("leegstand_share"),
    "Gemiddeld inkomen per inwoner": thousand("inkomen_per_inwoner_eur"),
    "Gem. gestandaardiseerd inkomen van huish.": thousand("inkomen_huishouden_eur"),
    "Huishoudens met een laag inkomen": pct("laag_inkomen_share"),
    "Huish. onder of rond sociaal minimum": pct("sociaal_minimum_share"),
    Nettoarbeidsparticipatie: pct("arbeidsparticipatie_share"),
    "Personen per soort uitkering; Bijstand": one("bijstand_count"),
    "Personen per soort uitkering; AO": one("ao_count"),
    "Personen per soort uitkering; WW": one("ww_count"),
    "Percentage jongeren met jeugdzorg": pct("jeugdzorg_share"),
    "Wmo-cliënten relatief": one("wmo_per_1000"),
    "Personenauto's per huishouden": one("autos_per_huishouden_mean"),
    "Oppervlakte land": one("land_ha"),
    "Mate van stedelijkheid": one("stedelijkheid_class"),
    Omgevingsadressendichtheid: one("adressendichtheid_per_km2"),
    "Afstand tot huisartsenpraktijk": one("huisarts_km"),
    "Afstand tot grote supermarkt": one("supermarkt_km"),
    "Afstand tot kinderdagverblijf": one("kinderdagverblijf_km"),
    "Afstand tot school": one("basisschool_km"),
    "Scholen binnen 3 km": one("basisscholen_3km_mean")
  }
};

/**
 * Columns we know and leave out on purpose. A pattern, and why; everything else that is unknown is reported.
 * Origin and household background are left out so that no page can judge an area by where its residents come from.
 */
export const ignoredColumns: {pattern: RegExp; reason: string}[] = [
  {
    pattern:
      /herkomst|herkmst|migratie|achtergr|westers|marokko|turkije|suriname|antillen|^(Nederland|EuropaExclusiefNederland|BuitenEuropa)_\d+$/i,
    reason: "origin is never used to describe or judge an area"
  },
  {pattern: /_gemiddeld_aantal_|_gem_aantal_|aantal_musea|binnen_\d+_km/, reason: "the distance says it more simply"},
  {
    pattern:
      /^aantal_bedrijv|bedrijfsvestigingen|^(ALandbouw|BFNijverheid|GIHandel|HJVervoer|KLFinanciele|MNZakelijke|OQOverheid|RUCultuur)/i,
    reason: "about firms, not residents"
  },
  {
    pattern:
      /gasverbruik_|gasverbruikkoop|elektriciteitsverbruik_|elektriciteitsverbruikkoop|^(Appartement|Tussenwoning|Hoekwoning|TweeOnderEenKapWoning|VrijstaandeWoning|Huurwoning|EigenWoning)_\d+$/,
    reason: "split by kind of dwelling; the total is shown"
  }
];
