import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/**
 * Classes of the share of dwellings owned by housing associations; a share equal to a break is in the higher class.
 *
 * Source: the text about figure 3-2 of Frissen & Leidelmeijer (WoON 2024) names less than 10 % and more than 60 %; the
 * breaks between them are ours.
 */
export const stockBreaks = [0.1, 0.2, 0.4, 0.6] as const;

/** Labels of the five classes, smallest share first. */
export const stockClassLabels: readonly Words[] = [
  {nl: "minder dan 10 %", en: "less than 10%"},
  {nl: "10 tot 20 %", en: "10 to 20%"},
  {nl: "20 tot 40 %", en: "20 to 40%"},
  {nl: "40 tot 60 %", en: "40 to 60%"},
  {nl: "60 % of meer", en: "60% or more"}
];

/** Share from which an area counts as made up of housing-association stock (Aedes 2020, figure 13). */
export const concentratedStock = 0.8;

/**
 * What is set side by side for areas with much and with little stock: money, benefits, and nuisance. The figures that the
 * publication follows in example 3 are licensed; these are the nearest open ones.
 */
export const stockGapIds = [
  "rondkomen_moeite_share",
  "bijstand_per_1000",
  "overlast_onveiligheid_score"
] as const satisfies readonly IndicatorId[];
