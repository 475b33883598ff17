import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/**
 * What an opening may be about, and whether that lies with the people of an area or with the place. Of what may be called
 * favourable or not there are as many of the one as of the other, so that no area is told by its people alone.
 */
const subjects = {
  meedoen: "people",
  eenzaamheid: "people",
  zorgen_voor: "people",
  gezondheid: "people",
  leefstijl: "people",
  leeftijd: "people",
  huishoudens: "people",
  geluid: "place",
  veiligheid: "place",
  dagelijks: "place",
  verder_weg: "place",
  woningen: "place",
  dichtheid: "place"
} as const satisfies Record<string, "people" | "place">;

export type TellingSubject = keyof typeof subjects;

/** An indicator that a sentence may be about, and what it is called in the middle of one, article included. */
export interface TellingIndicator {
  indicatorId: IndicatorId;
  /** Of the figures of one subject only one is told on a side. */
  subject: TellingSubject;
  /** Not known to count the same in every year, by what the publisher says of it: its changes are not told. */
  maybeRedefined?: true;
  phrase: Words;
  /**
   * What it is in a list, after "meer" or "minder", or after "dichter bij" or "verder van" for a distance. Only what may
   * be called favourable or not is ever in one.
   */
  brief?: Words;
  /** A sentence that goes with its level, whichever way it stands out. */
  note?: Words;
}

/**
 * The figures that may open a page, in the order of what people ask first. Each may be told high and low, of any area.
 *
 * Left out on purpose: counts (they tell the size of an area), classes, figures about income, benefits, education and
 * care. Those stand in the tables with their comparator; as an opening line they would say who lives here, not how it
 * is to live here.
 */
export const tellingIndicators: readonly TellingIndicator[] = [
  {
    indicatorId: "vrijwilliger_share",
    subject: "meedoen",
    phrase: {nl: "het aandeel vrijwilligers onder volwassenen", en: "the share of volunteers among adults"},
    brief: {nl: "vrijwilligers", en: "volunteers"}
  },
  {
    indicatorId: "eenzaam_share",
    subject: "eenzaamheid",
    phrase: {nl: "het aandeel eenzame volwassenen", en: "the share of lonely adults"},
    brief: {nl: "eenzame volwassenen", en: "lonely adults"}
  },
  {
    indicatorId: "mantelzorger_share",
    subject: "zorgen_voor",
    phrase: {nl: "het aandeel mantelzorgers onder volwassenen", en: "the share of informal carers among adults"},
    brief: {nl: "mantelzorgers", en: "informal carers"}
  },
  {
    indicatorId: "gezondheid_goed_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen met een goede ervaren gezondheid",
      en: "the share of adults who rate their health as good"
    },
    brief: {nl: "volwassenen die zich gezond voelen", en: "adults who rate their health as good"}
  },
  {
    indicatorId: "langdurige_aandoening_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen met een langdurige aandoening",
      en: "the share of adults with a long-term condition"
    },
    brief: {nl: "volwassenen met een langdurige aandoening", en: "adults with a long-term condition"}
  },
  {
    indicatorId: "ernstig_beperkt_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen dat ernstig beperkt is door de gezondheid",
      en: "the share of adults severely limited by their health"
    },
    brief: {nl: "volwassenen die ernstig beperkt zijn", en: "severely limited adults"}
  },
  {
    indicatorId: "lichamelijke_beperking_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen met een beperking in horen, zien of bewegen",
      en: "the share of adults limited in hearing, sight or movement"
    },
    brief: {
      nl: "volwassenen met een beperking in horen, zien of bewegen",
      en: "adults limited in hearing, sight or movement"
    }
  },
  {
    indicatorId: "angst_depressie_matig_hoog_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen met een matig of hoog risico op angst of depressie",
      en: "the share of adults at moderate or high risk of anxiety or depression"
    },
    brief: {
      nl: "volwassenen met een matig of hoog risico op angst of depressie",
      en: "adults at moderate or high risk of anxiety or depression"
    }
  },
  {
    indicatorId: "stress_share",
    subject: "gezondheid",
    phrase: {
      nl: "het aandeel volwassenen met veel of heel veel stress",
      en: "the share of adults with a lot of stress"
    },
    brief: {nl: "volwassenen met veel stress", en: "adults with a lot of stress"}
  },
  {
    indicatorId: "beweegrichtlijn_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel volwassenen met genoeg beweging volgens de richtlijn",
      en: "the share of adults who meet the exercise guideline"
    },
    brief: {nl: "volwassenen die genoeg bewegen", en: "adults who move enough"}
  },
  {
    indicatorId: "sporter_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel volwassenen dat elke week sport",
      en: "the share of adults who exercise weekly"
    },
    brief: {nl: "wekelijkse sporters", en: "adults who exercise weekly"}
  },
  {
    indicatorId: "roker_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel rokers onder volwassenen",
      en: "the share of smokers among adults"
    },
    brief: {nl: "rokers", en: "smokers"}
  },
  {
    indicatorId: "overmatige_drinker_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel volwassenen dat overmatig alcohol drinkt",
      en: "the share of adults who drink excessively"
    },
    brief: {nl: "overmatige drinkers", en: "excessive drinkers"}
  },
  {
    indicatorId: "overgewicht_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel volwassenen met overgewicht",
      en: "the share of overweight adults"
    },
    brief: {nl: "volwassenen met overgewicht", en: "overweight adults"}
  },
  {
    indicatorId: "obesitas_share",
    subject: "leefstijl",
    phrase: {
      nl: "het aandeel volwassenen met ernstig overgewicht",
      en: "the share of obese adults"
    },
    brief: {nl: "volwassenen met ernstig overgewicht", en: "obese adults"}
  },
  {
    indicatorId: "geluidhinder_buren_share",
    subject: "geluid",
    phrase: {
      nl: "het aandeel volwassenen met ernstige geluidhinder door buren",
      en: "the share of adults with severe noise from neighbours"
    },
    brief: {nl: "volwassenen met ernstige hinder van geluid van buren", en: "adults with severe noise from neighbours"}
  },
  {
    indicatorId: "misdrijven_per_1000",
    subject: "veiligheid",
    phrase: {
      nl: "het aantal geregistreerde misdrijven per 1.000 inwoners",
      en: "the number of registered crimes per 1,000 residents"
    },
    brief: {nl: "geregistreerde misdrijven per 1.000 inwoners", en: "registered crimes per 1,000 residents"},
    note: {
      nl: "Misdrijven tellen mee waar ze gebeuren, ook waar veel mensen komen die er niet wonen; door toeval kan hun aantal van jaar tot jaar flink verschillen.",
      en: "Crimes count where they happen, also where many people come who do not live there; by chance their number may differ a good deal from year to year."
    }
  },
  {
    indicatorId: "leeftijd_0_15_share",
    subject: "leeftijd",
    phrase: {nl: "het aandeel kinderen tot 15 jaar", en: "the share of children under 15"}
  },
  {
    indicatorId: "leeftijd_65_plus_share",
    subject: "leeftijd",
    phrase: {nl: "het aandeel mensen van 65 jaar en ouder", en: "the share of people aged 65 and over"}
  },
  {
    indicatorId: "eenpersoons_share",
    subject: "huishoudens",
    phrase: {nl: "het aandeel huishoudens van één persoon", en: "the share of one-person households"}
  },
  {
    indicatorId: "met_kinderen_share",
    subject: "huishoudens",
    phrase: {nl: "het aandeel huishoudens met kinderen", en: "the share of households with children"}
  },
  {
    indicatorId: "koopwoning_share",
    subject: "woningen",
    phrase: {nl: "het aandeel koopwoningen", en: "the share of owner-occupied homes"}
  },
  {
    indicatorId: "corporatie_share",
    subject: "woningen",
    phrase: {nl: "het aandeel corporatiewoningen", en: "the share of housing-association homes"}
  },
  {
    indicatorId: "eengezins_share",
    subject: "woningen",
    phrase: {nl: "het aandeel eengezinswoningen", en: "the share of single-family houses"}
  },
  {
    indicatorId: "nieuwbouw_2000_share",
    subject: "woningen",
    phrase: {nl: "het aandeel woningen van 2000 of later", en: "the share of homes built in or after 2000"}
  },
  {
    indicatorId: "bevolkingsdichtheid_per_km2",
    subject: "dichtheid",
    phrase: {nl: "de bevolkingsdichtheid", en: "the population density"}
  },
  {
    indicatorId: "supermarkt_km",
    subject: "dagelijks",
    maybeRedefined: true,
    phrase: {nl: "de afstand tot een grote supermarkt", en: "the distance to a large supermarket"},
    brief: {nl: "een grote supermarkt", en: "a large supermarket"}
  },
  {
    indicatorId: "huisarts_km",
    subject: "dagelijks",
    phrase: {nl: "de afstand tot een huisarts", en: "the distance to a general practitioner"},
    brief: {nl: "een huisarts", en: "a general practitioner"}
  },
  {
    indicatorId: "basisschool_km",
    subject: "dagelijks",
    phrase: {nl: "de afstand tot een basisschool", en: "the distance to a primary school"},
    brief: {nl: "een basisschool", en: "a primary school"}
  },
  {
    indicatorId: "treinstation_km",
    subject: "verder_weg",
    phrase: {nl: "de afstand tot een treinstation", en: "the distance to a railway station"},
    brief: {nl: "een treinstation", en: "a railway station"}
  },
  {
    indicatorId: "park_km",
    subject: "verder_weg",
    phrase: {nl: "de afstand tot een park of plantsoen", en: "the distance to a park"},
    brief: {nl: "een park of plantsoen", en: "a park"}
  }
];

const byId = new Map(tellingIndicators.map(telling => [telling.indicatorId as string, telling]));

/** How an indicator is told. @throws Error when no sentence may be about it */
export function tellingOf(indicatorId: string): TellingIndicator {
  const found = byId.get(indicatorId);
  if (!found) throw new Error(`no phrase for indicator ${indicatorId}: add it to src/catalog/telling-indicators.ts`);
  return found;
}

/** What an indicator is called in a sentence. @throws Error when no sentence may be about it */
export const phraseOf = (indicatorId: string): Words => tellingOf(indicatorId).phrase;

/** What an indicator is called in a list. @throws Error when it is in none */
export function briefOf(indicatorId: string): Words {
  const {brief} = tellingOf(indicatorId);
  if (!brief)
    throw new Error(`no brief words for indicator ${indicatorId}: add them to src/catalog/telling-indicators.ts`);
  return brief;
}

/** What an indicator is about. @throws Error when no sentence may be about it */
export function subjectOf(indicatorId: string): {subject: TellingSubject; about: "people" | "place"} {
  const {subject} = tellingOf(indicatorId);
  return {subject, about: subjects[subject]};
}
