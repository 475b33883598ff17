import type {IndicatorDraft, Theme} from "./types.ts";

type Row = [
  id: string,
  theme: Theme,
  direction: IndicatorDraft["direction"],
  nl: string,
  en: string,
  definitionNl: string,
  definitionEn: string
];

const rows = [
  [
    "eenzaam_share",
    "samenhang",
    "lower_is_better",
    "eenzaam",
    "lonely",
    "Volwassenen die zich matig tot zeer ernstig eenzaam voelen.",
    "Adults who feel moderately to very severely lonely."
  ],
  [
    "ernstig_eenzaam_share",
    "samenhang",
    "lower_is_better",
    "ernstig eenzaam",
    "severely lonely",
    "Volwassenen die zich ernstig of zeer ernstig eenzaam voelen.",
    "Adults who feel severely or very severely lonely."
  ],
  [
    "emotioneel_eenzaam_share",
    "samenhang",
    "lower_is_better",
    "emotioneel eenzaam",
    "emotionally lonely",
    "Volwassenen die een hechte band met iemand missen.",
    "Adults who lack a close bond with somebody."
  ],
  [
    "sociaal_eenzaam_share",
    "samenhang",
    "lower_is_better",
    "sociaal eenzaam",
    "socially lonely",
    "Volwassenen die contact met een bredere kring van mensen missen.",
    "Adults who lack contact with a wider circle of people."
  ],
  [
    "vrijwilliger_share",
    "samenhang",
    "higher_is_better",
    "doet vrijwilligerswerk",
    "volunteers",
    "Volwassenen die vrijwilligerswerk doen.",
    "Adults who do voluntary work."
  ],
  [
    "mantelzorger_share",
    "samenhang",
    "none",
    "geeft mantelzorg",
    "gives informal care",
    "Volwassenen die mantelzorg geven: langdurig of veel zorg voor een bekende.",
    "Adults who give informal care: long or intensive care for somebody they know."
  ],
  [
    "geluidhinder_buren_share",
    "samenhang",
    "lower_is_better",
    "ernstige geluidhinder door buren",
    "severe noise from neighbours",
    "Volwassenen die ernstige hinder van geluid van buren hebben.",
    "Adults severely bothered by noise from neighbours."
  ],
  [
    "rondkomen_moeite_share",
    "inkomen",
    "lower_is_better",
    "moeite met rondkomen",
    "difficulty making ends meet",
    "Volwassenen die het afgelopen jaar moeite hadden om rond te komen.",
    "Adults who had difficulty making ends meet in the past year."
  ],
  [
    "gezondheid_goed_share",
    "gezondheid",
    "higher_is_better",
    "ervaart gezondheid als goed",
    "good self-rated health",
    "Volwassenen die hun gezondheid goed of zeer goed noemen.",
    "Adults who call their health good or very good."
  ],
  [
    "angst_depressie_matig_hoog_share",
    "gezondheid",
    "lower_is_better",
    "matig of hoog risico op angst of depressie",
    "moderate or high risk of anxiety or depression",
    "Volwassenen met een matig of hoog risico op een angststoornis of depressie.",
    "Adults at moderate or high risk of an anxiety disorder or depression."
  ],
  [
    "angst_depressie_hoog_share",
    "gezondheid",
    "lower_is_better",
    "hoog risico op angst of depressie",
    "high risk of anxiety or depression",
    "Volwassenen met een hoog risico op een angststoornis of depressie.",
    "Adults at high risk of an anxiety disorder or depression."
  ],
  [
    "stress_share",
    "gezondheid",
    "lower_is_better",
    "(heel) veel stress",
    "a lot of stress",
    "Volwassenen met veel of heel veel stress in de afgelopen vier weken.",
    "Adults with a lot of stress in the past four weeks."
  ],
  [
    "regie_share",
    "gezondheid",
    "higher_is_better",
    "regie over eigen leven",
    "control over own life",
    "Volwassenen die matig of veel regie over hun eigen leven ervaren.",
    "Adults who feel moderate or strong control over their own life."
  ],
  [
    "langdurige_aandoening_share",
    "gezondheid",
    "lower_is_better",
    "langdurige aandoening",
    "long-term condition",
    "Volwassenen met een of meer langdurige aandoeningen.",
    "Adults with one or more long-term conditions."
  ],
  [
    "ernstig_beperkt_share",
    "gezondheid",
    "lower_is_better",
    "ernstig beperkt door gezondheid",
    "severely limited by health",
    "Volwassenen die door hun gezondheid ernstig beperkt zijn in wat zij doen.",
    "Adults severely limited by their health."
  ],
  [
    "lichamelijke_beperking_share",
    "gezondheid",
    "lower_is_better",
    "beperkt in horen, zien of bewegen",
    "limited in hearing, sight or movement",
    "Volwassenen met een of meer beperkingen in horen, zien of bewegen.",
    "Adults limited in hearing, seeing or moving."
  ],
  [
    "overgewicht_share",
    "gezondheid",
    "lower_is_better",
    "overgewicht",
    "overweight",
    "Volwassenen met overgewicht (BMI van 25 of meer).",
    "Adults who are overweight (BMI of 25 or more)."
  ],
  [
    "obesitas_share",
    "gezondheid",
    "lower_is_better",
    "ernstig overgewicht",
    "obese",
    "Volwassenen met ernstig overgewicht (BMI van 30 of meer).",
    "Adults who are obese (BMI of 30 or more)."
  ],
  ["roker_share", "gezondheid", "lower_is_better", "rookt", "smokes", "Volwassenen die roken.", "Adults who smoke."],
  [
    "overmatige_drinker_share",
    "gezondheid",
    "lower_is_better",
    "drinkt overmatig alcohol",
    "drinks excessively",
    "Volwassenen die overmatig alcohol drinken.",
    "Adults who drink excessively."
  ],
  [
    "beweegrichtlijn_share",
    "gezondheid",
    "higher_is_better",
    "beweegt volgens de richtlijn",
    "meets the exercise guideline",
    "Volwassenen die voldoen aan de beweegrichtlijnen.",
    "Adults who meet the exercise guidelines."
  ],
  [
    "sporter_share",
    "gezondheid",
    "higher_is_better",
    "sport elke week",
    "exercises weekly",
    "Volwassenen die minstens een keer per week sporten.",
    "Adults who do sports at least once a week."
  ]
] as const satisfies readonly Row[];

/**
 * Gezondheid per wijk en buurt, adults of 18 and over. No source here counts those of 18 and over by area, so parts weigh
 * by their residents of 15 and over.
 */
export const rivm = rows.map(
  ([id, theme, direction, nl, en, definitionNl, definitionEn]): IndicatorDraft<
    (typeof rows)[number][0],
    "inwoners_count" | "inwoners_0_15_count"
  > => ({
    id,
    theme,
    label: {nl, en},
    definition: {nl: definitionNl, en: definitionEn},
    unit: "share",
    decimals: 1,
    direction,
    population: {nl: "inwoners van 18 jaar en ouder", en: "residents aged 18 and over"},
    kind: "modelled",
    sourceId: "rivm_gezondheid",
    range: [0, 1],
    aggregation: {method: "weighted_mean", weight: "inwoners_count", without: "inwoners_0_15_count"},
    schemeId: null,
    minimumResidents: 0
  })
);
