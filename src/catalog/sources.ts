import type {OwnId} from "./own-id.ts";
import type {Words} from "./words.ts";

/** A publisher's data set. The id is the one short name used in folders, tables, citations and downloads. */
export interface Source {
  id: SourceId | OwnId;
  publisher: string;
  title: Words;
  /** Where a reader finds the publisher's own page. */
  url: string;
  licence: string;
  licenceUrl: string;
  /** Sentence that the licence or good manners asks for beside every use. */
  attribution: string;
  /** How its figures come about. */
  kind: "measured" | "registered" | "modelled" | "computed";
  /** What these figures cannot see; said where the number is. */
  caveat: Words;
}

export const sourceIds = [
  "leefbaarometer",
  "cbs_kwb",
  "cbs_nabijheid",
  "cbs_vierkant",
  "pdok_wijkbuurt",
  "rivm_gezondheid",
  "politie",
  "cbs_postcode",
  "survey",
  "kwetsbaarheidsindex",
  "eigen",
  "buurtspiegel"
] as const;
export type SourceId = (typeof sourceIds)[number];

const ccBy = {licence: "CC BY 4.0", licenceUrl: "https://creativecommons.org/licenses/by/4.0/deed.nl"};

const list: Source[] = [
  {
    id: "leefbaarometer",
    publisher: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
    title: {nl: "Leefbaarometer 3.0", en: "Leefbaarometer 3.0"},
    url: "https://www.leefbaarometer.nl/",
    licence: "CC0",
    licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
    attribution: "Leefbaarometer 3.0, Ministerie van BZK",
    kind: "modelled",
    caveat: {
      nl: "De Leefbaarometer is een statistische schatting van hoe mensen hun woonomgeving beoordelen. Het is geen meting in één straat en zegt niets over oorzaken.",
      en: "The Leefbaarometer is a statistical estimate of how people judge where they live. It does not measure a single street and says nothing about causes."
    }
  },
  {
    id: "cbs_kwb",
    publisher: "Centraal Bureau voor de Statistiek",
    title: {nl: "Kerncijfers wijken en buurten", en: "Key figures on wijken and buurten"},
    url: "https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten",
    ...ccBy,
    attribution: "CBS, Kerncijfers wijken en buurten",
    kind: "registered",
    caveat: {
      nl: "CBS rondt aantallen in wijken en buurten af op vijftallen, aantallen uitkeringen en opleidingen op tientallen, en laat cijfers weg waar weinig mensen wonen.",
      en: "CBS rounds counts in wijken and buurten to multiples of five, numbers of people on benefits and by education to tens, and leaves out figures where few people live."
    }
  },
  {
    id: "cbs_nabijheid",
    publisher: "Centraal Bureau voor de Statistiek",
    title: {nl: "Nabijheid voorzieningen", en: "Proximity of amenities"},
    url: "https://www.cbs.nl/nl-nl/onze-diensten/methoden/onderzoeksomschrijvingen/korte-onderzoeksomschrijvingen/nabijheid-voorzieningen",
    ...ccBy,
    attribution: "CBS, Nabijheid voorzieningen",
    kind: "computed",
    caveat: {
      nl: "De afstand is gemiddeld over de inwoners en gemeten over de weg. Wie wil weten hoe druk, hoe goed of hoe bereikbaar te voet een voorziening is, ziet dat hier niet.",
      en: "Distances are averages over residents, measured along roads. They do not show how busy or good an amenity is, or how easy it is to walk to."
    }
  },
  {
    id: "cbs_vierkant",
    publisher: "Centraal Bureau voor de Statistiek",
    title: {nl: "Kaart van 100 meter bij 100 meter met statistieken", en: "Map of 100 metre squares with statistics"},
    url: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data/kaart-van-100-meter-bij-100-meter-met-statistieken",
    ...ccBy,
    attribution: "CBS, Kaart van 100 meter bij 100 meter met statistieken",
    kind: "registered",
    caveat: {
      nl: "CBS rondt aantallen per vierkant af op vijftallen en laat kleine aantallen weg.",
      en: "CBS rounds counts in a square to multiples of five and leaves out small counts."
    }
  },
  {
    id: "pdok_wijkbuurt",
    publisher: "CBS en Kadaster",
    title: {nl: "Wijk- en buurtkaart met kerncijfers", en: "Map of wijken and buurten with key figures"},
    url: "https://www.pdok.nl/introductie/-/article/cbs-wijken-en-buurten",
    ...ccBy,
    attribution: "CBS en Kadaster, Wijk- en buurtkaart (via PDOK)",
    kind: "registered",
    caveat: {
      nl: "De kaart verschijnt voordat alle cijfers van dat jaar bekend zijn. Wat er nog niet is, staat hier als niet gepubliceerd.",
      en: "The map appears before all figures of its year are known. What is not there yet is shown as not published."
    }
  },
  {
    id: "rivm_gezondheid",
    publisher: "RIVM, GGD'en en CBS",
    title: {nl: "Gezondheid per wijk en buurt", en: "Health by wijk and buurt"},
    url: "https://www.rivm.nl/media/smap/",
    ...ccBy,
    attribution: "RIVM, Gezondheid per wijk en buurt (Gezondheidsmonitor Volwassenen en Ouderen, GGD'en, CBS en RIVM)",
    kind: "modelled",
    caveat: {
      nl: "Cijfers voor wijken en buurten zijn geschat met een model: wat mensen in de enquête antwoordden, doorgerekend naar wie er woont. Een bijzondere buurt kan daardoor gewoner lijken dan zij is.",
      en: "Figures for wijken and buurten are model estimates: survey answers carried over to who lives there. An unusual buurt may therefore look more ordinary than it is."
    }
  },
  {
    id: "politie",
    publisher: "Politie, via CBS",
    title: {nl: "Geregistreerde misdrijven", en: "Registered crimes"},
    url: "https://data.politie.nl/",
    ...ccBy,
    attribution: "Politie, Geregistreerde misdrijven per wijk en buurt",
    kind: "registered",
    caveat: {
      nl: "Alleen wat bij de politie bekend is telt mee, op de plek waar het gebeurde. Waar veel bezoekers komen, zegt een cijfer per inwoner weinig over de inwoners.",
      en: "Only what the police know is counted, at the place where it happened. Where many visitors come, a rate per resident says little about residents."
    }
  },
  {
    id: "cbs_postcode",
    publisher: "Centraal Bureau voor de Statistiek",
    title: {
      nl: "Buurt, wijk en gemeente voor postcode en huisnummer",
      en: "Buurt, wijk and gemeente by postcode and house number"
    },
    url: "https://www.cbs.nl/nl-nl/maatwerk/2024/35/buurt-wijk-en-gemeente-2024-voor-postcode-huisnummer",
    ...ccBy,
    attribution: "CBS, Buurt, wijk en gemeente voor postcode en huisnummer",
    kind: "registered",
    caveat: {
      nl: "Een postcode kan in meer dan één buurt liggen; dan staan alle buurten erbij.",
      en: "A postcode may lie in more than one buurt; all of them are then listed."
    }
  },
  {
    id: "survey",
    publisher: "Eigen enquête van de gebruiker",
    title: {nl: "Bewonersenquête", en: "Residents' survey"},
    url: "",
    licence: "zie de eigenaar van de enquête",
    licenceUrl: "",
    attribution: "Eigen enquête",
    kind: "measured",
    caveat: {
      nl: "Een enquête laat zien wat deelnemers antwoordden; bij weinig antwoorden is de onzekerheid groot.",
      en: "A survey shows what participants answered; with few answers the uncertainty is large."
    }
  },
  {
    id: "kwetsbaarheidsindex",
    publisher: "Eigen licentie van de gebruiker",
    title: {nl: "Kwetsbaarheidsindex (met licentie)", en: "Vulnerability index (licensed)"},
    url: "",
    licence: "zie de licentie van de gebruiker",
    licenceUrl: "",
    attribution: "Kwetsbaarheidsindex, met licentie",
    kind: "computed",
    caveat: {
      nl: "Deze index gaat over een gebied, niet over mensen. Waar hij is geladen, staat hij in de plaats van onze open benadering.",
      en: "This index is about an area, not about people. Where it is loaded, it takes the place of our open proxy."
    }
  },
  {
    id: "eigen",
    publisher: "De beheerder van de site",
    title: {nl: "Eigen gegevens van de beheerder", en: "The operator's own data"},
    url: "",
    licence: "zie de bron die de beheerder noemt",
    licenceUrl: "",
    attribution: "Eigen gegevens van de beheerder",
    kind: "registered",
    caveat: {
      nl: "Deze cijfers heeft de beheerder van de site zelf toegevoegd, elk met de bron en de licentie die daarbij hoort.",
      en: "The operator of the site added these figures, each with its own source and licence."
    }
  },
  {
    id: "buurtspiegel",
    publisher: "Buurtspiegel",
    title: {nl: "Eigen berekening", en: "Own computation"},
    url: "",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    attribution: "Buurtspiegel, berekend uit de genoemde bronnen",
    kind: "computed",
    caveat: {
      nl: "Dit cijfer is hier berekend uit andere cijfers; de methode staat op de pagina Methode.",
      en: "This figure was computed here from other figures; see the method page."
    }
  }
];

/** All sources by id. */
export const sources: ReadonlyMap<string, Source> = new Map(list.map(source => [source.id, source]));

/**
 * The source with this id; throws on an unknown one, because a figure without a source must not exist.
 *
 * @example
 * sourceById("leefbaarometer").licence; // => "CC0"
 */
export function sourceById(id: string): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`unknown source: ${id} (expected one of ${sourceIds.join(", ")})`);
  return source;
}
