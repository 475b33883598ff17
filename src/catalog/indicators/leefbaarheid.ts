import type {Words} from "../words.ts";
import type {IndicatorDraft} from "./types.ts";

const population: Words = {nl: "de woonomgeving van alle inwoners", en: "where all residents live"};

const score = <const Id extends string>(
  id: Id,
  label: Words,
  definition: Words,
  schemeId: IndicatorDraft["schemeId"],
  range: IndicatorDraft["range"]
): IndicatorDraft<Id, "inwoners_count"> => ({
  id,
  theme: "leefbaarheid",
  label,
  definition,
  unit: "score",
  decimals: 2,
  direction: "higher_is_better",
  population,
  kind: "modelled",
  sourceId: "leefbaarometer",
  range,
  aggregation: {method: "weighted_mean", weight: "inwoners_count"},
  schemeId,
  minimumResidents: 0
});

const dimension = <const Id extends string>(
  id: Id,
  nl: string,
  en: string,
  aboutNl: string,
  aboutEn: string,
  more: Pick<IndicatorDraft, "highIs"> = {}
): IndicatorDraft<Id, "inwoners_count"> => ({
  ...score(
    id,
    {nl, en},
    {
      nl: `Bijdrage van ${aboutNl} aan de leefbaarheidsscore. Nul is de vaste landelijke referentie; hoger is ${more.highIs === "more" ? "meer" : "gunstiger"}.`,
      en: `Contribution of ${aboutEn} to the liveability score. Zero is the fixed national reference; higher is ${more.highIs === "more" ? "more" : "more favourable"}.`
    },
    "leefbaarometer_afwijking",
    [-2, 2]
  ),
  ...more
});

/** Leefbaarometer: the total, its deviation from the reference, and the five dimensions that add up to the deviation. */
export const leefbaarheid = [
  score(
    "leefbaarheid_score",
    {nl: "leefbaarheid", en: "liveability"},
    {
      nl: "Geschatte score voor hoe goed de woonomgeving aansluit bij wat mensen ervan vragen. De meeste gebieden liggen tussen 3,3 en 4,9.",
      en: "Estimated score of how far a place meets what people ask of it. Most areas lie between 3.3 and 4.9."
    },
    "leefbaarometer_score",
    [2, 6]
  ),
  score(
    "leefbaarheid_afwijking_score",
    {nl: "leefbaarheid, verschil met de referentie", en: "liveability, deviation from the reference"},
    {
      nl: "De leefbaarheidsscore min de vaste landelijke referentie van 4,10. Het is de som van de vijf dimensies.",
      en: "The liveability score minus the fixed national reference of 4.10: the sum of the five dimensions."
    },
    "leefbaarometer_afwijking",
    [-2, 2]
  ),
  dimension(
    "fysieke_omgeving_score",
    "fysieke omgeving",
    "physical environment",
    "groen, water, bebouwing en hinder",
    "greenery, water, buildings and disturbance"
  ),
  dimension(
    "overlast_onveiligheid_score",
    "overlast en onveiligheid",
    "nuisance and insecurity",
    "overlast en onveiligheid (hoger is: minder overlast)",
    "nuisance and insecurity (higher means: less nuisance)",
    {highIs: "favourable"}
  ),
  dimension(
    "sociale_samenhang_score",
    "sociale samenhang",
    "social cohesion",
    "de samenhang tussen bewoners",
    "cohesion between residents",
    {highIs: "more"}
  ),
  dimension(
    "voorzieningen_score",
    "voorzieningen",
    "amenities",
    "winkels, scholen, zorg en vervoer in de buurt",
    "shops, schools, care and transport nearby"
  ),
  dimension(
    "woningvoorraad_score",
    "woningvoorraad",
    "housing stock",
    "de woningen: soort, grootte en bouwjaar",
    "the homes: kind, size and age"
  )
];

/** The five dimensions, in the order the Leefbaarometer gives them. Their sum is `leefbaarheid_afwijking_score`. */
export const dimensionIds = [
  "fysieke_omgeving_score",
  "overlast_onveiligheid_score",
  "sociale_samenhang_score",
  "voorzieningen_score",
  "woningvoorraad_score"
] as const;
