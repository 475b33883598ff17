import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/** An indicator that a sentence may be about, and what it is called in the middle of one, article included. */
export interface TellingIndicator {
  indicatorId: IndicatorId;
  phrase: Words;
  /** Told when it changed, never for its level. */
  onlyItsChange?: true;
}

/**
 * The figures that may open a page, in the order of what people ask first.
 *
 * Left out on purpose: counts (they tell the size of an area), classes, figures about income, benefits, education and
 * care. Those stand in the tables with their comparator; as an opening line they would say who lives here, not how it
 * is to live here.
 */
export const tellingIndicators: readonly TellingIndicator[] = [
  {
    indicatorId: "vrijwilliger_share",
    phrase: {nl: "het aandeel vrijwilligers onder volwassenen", en: "the share of volunteers among adults"}
  },
  {
    indicatorId: "eenzaam_share",
    phrase: {nl: "het aandeel eenzame volwassenen", en: "the share of lonely adults"}
  },
  {
    indicatorId: "mantelzorger_share",
    phrase: {nl: "het aandeel mantelzorgers onder volwassenen", en: "the share of informal carers among adults"}
  },
  {
    indicatorId: "gezondheid_goed_share",
    phrase: {
      nl: "het aandeel volwassenen met een goede ervaren gezondheid",
      en: "the share of adults who rate their health as good"
    }
  },
  {
    indicatorId: "beweegrichtlijn_share",
    phrase: {
      nl: "het aandeel volwassenen met genoeg beweging volgens de richtlijn",
      en: "the share of adults who meet the exercise guideline"
    }
  },
  {
    indicatorId: "geluidhinder_buren_share",
    phrase: {
      nl: "het aandeel volwassenen met ernstige geluidhinder door buren",
      en: "the share of adults with severe noise from neighbours"
    }
  },
  {
    indicatorId: "misdrijven_per_1000",
    phrase: {
      nl: "het aantal geregistreerde misdrijven per 1.000 inwoners",
      en: "the number of registered crimes per 1,000 residents"
    },
    // Where many come who do not live there, the level says little about who does.
    onlyItsChange: true
  },
  {
    indicatorId: "leeftijd_0_15_share",
    phrase: {nl: "het aandeel kinderen tot 15 jaar", en: "the share of children under 15"}
  },
  {
    indicatorId: "leeftijd_65_plus_share",
    phrase: {nl: "het aandeel mensen van 65 jaar en ouder", en: "the share of people aged 65 and over"}
  },
  {
    indicatorId: "eenpersoons_share",
    phrase: {nl: "het aandeel huishoudens van één persoon", en: "the share of one-person households"}
  },
  {
    indicatorId: "met_kinderen_share",
    phrase: {nl: "het aandeel huishoudens met kinderen", en: "the share of households with children"}
  },
  {indicatorId: "koopwoning_share", phrase: {nl: "het aandeel koopwoningen", en: "the share of owner-occupied homes"}},
  {
    indicatorId: "corporatie_share",
    phrase: {nl: "het aandeel corporatiewoningen", en: "the share of housing-association homes"}
  },
  {
    indicatorId: "eengezins_share",
    phrase: {nl: "het aandeel eengezinswoningen", en: "the share of single-family houses"}
  },
  {
    indicatorId: "nieuwbouw_2000_share",
    phrase: {nl: "het aandeel woningen van 2000 of later", en: "the share of homes built in or after 2000"}
  },
  {
    indicatorId: "bevolkingsdichtheid_per_km2",
    phrase: {nl: "de bevolkingsdichtheid", en: "the population density"}
  },
  {
    indicatorId: "supermarkt_km",
    phrase: {nl: "de afstand tot een grote supermarkt", en: "the distance to a large supermarket"}
  },
  {
    indicatorId: "huisarts_km",
    phrase: {nl: "de afstand tot een huisarts", en: "the distance to a general practitioner"}
  },
  {
    indicatorId: "basisschool_km",
    phrase: {nl: "de afstand tot een basisschool", en: "the distance to a primary school"}
  },
  {
    indicatorId: "treinstation_km",
    phrase: {nl: "de afstand tot een treinstation", en: "the distance to a railway station"}
  },
  {indicatorId: "park_km", phrase: {nl: "de afstand tot een park of plantsoen", en: "the distance to a park"}}
];

/** What an indicator is called in a sentence. @throws Error when no sentence may be about it */
export function phraseOf(indicatorId: string): Words {
  const found = tellingIndicators.find(telling => telling.indicatorId === indicatorId);
  if (!found) throw new Error(`no phrase for indicator ${indicatorId}: add it to src/catalog/telling-indicators.ts`);
  return found.phrase;
}
