import type {Words} from "./words.ts";

/** A number that the text of a publication gives about what residents say. */
export interface PublishedFinding {
  id:
    | "liveability_favourable"
    | "cohesion_favourable"
    | "explained_variance"
    | "cohesion_low_much_stock"
    | "cohesion_low_little_stock"
    | "co_responsible_much_cohesion"
    | "co_responsible_little_cohesion"
    | "not_co_responsible_little_cohesion";
  /** Slug of the page below `/onderzoek/`. */
  page: "enquete";
  /** What the number is about. */
  subject: Words;
  /** How exact the publication is. */
  wording: Words;
  /** Figure and page. */
  where: Words;
}

/**
 * Numbers on a survey in the text of Frissen & Leidelmeijer, Sociale samenhang, leefbaarheid en veerkracht (WoON 2024; box
 * 1, 3.1, 3.2 and 3.3). Those that open figures can be set beside are in `published-claims.ts`.
 */
export const publishedFindings: readonly PublishedFinding[] = [
  {
    id: "liveability_favourable",
    page: "enquete",
    where: {nl: "figuur 2-1, p. 8", en: "figure 2-1, p. 8"},
    subject: {
      nl: "vindt de leefbaarheid minstens ruim voldoende",
      en: "judges liveability as at least amply sufficient"
    },
    wording: {nl: "ruim driekwart", en: "over three quarters"}
  },
  {
    id: "cohesion_favourable",
    page: "enquete",
    where: {nl: "figuur 2-1, p. 8", en: "figure 2-1, p. 8"},
    subject: {nl: "ervaart minstens redelijk veel samenhang", en: "experiences at least fairly much cohesion"},
    wording: {nl: "iets meer dan een kwart", en: "slightly over a quarter"}
  },
  {
    id: "explained_variance",
    page: "enquete",
    where: {nl: "figuur 3-1, p. 11", en: "figure 3-1, p. 11"},
    subject: {
      nl: "verschil in het oordeel over leefbaarheid dat met samenhang samengaat",
      en: "difference in judgement of liveability that goes with cohesion"
    },
    wording: {nl: "ongeveer een kwart", en: "about a quarter"}
  },
  {
    id: "cohesion_low_little_stock",
    page: "enquete",
    where: {nl: "figuur 3-2, p. 11", en: "figure 3-2, p. 11"},
    subject: {
      nl: "zeer tot redelijk weinig samenhang, bij minder dan 10 % corporatiewoningen",
      en: "very to fairly little cohesion, with less than 10% housing-association stock"
    },
    wording: {nl: "47 %", en: "47%"}
  },
  {
    id: "cohesion_low_much_stock",
    page: "enquete",
    where: {nl: "figuur 3-2, p. 11", en: "figure 3-2, p. 11"},
    subject: {
      nl: "zeer tot redelijk weinig samenhang, bij 60 % corporatiewoningen of meer",
      en: "very to fairly little cohesion, with 60% housing-association stock or more"
    },
    wording: {nl: "bijna twee derde", en: "almost two thirds"}
  },
  {
    id: "co_responsible_much_cohesion",
    page: "enquete",
    where: {nl: "figuur 3-5, p. 13", en: "figure 3-5, p. 13"},
    subject: {
      nl: "voelt zich medeverantwoordelijk, bij bijzonder veel samenhang",
      en: "feels co-responsible, with exceptionally much cohesion"
    },
    wording: {nl: "bijna 100 %", en: "almost 100%"}
  },
  {
    id: "co_responsible_little_cohesion",
    page: "enquete",
    where: {nl: "figuur 3-5, p. 13", en: "figure 3-5, p. 13"},
    subject: {
      nl: "voelt zich medeverantwoordelijk, bij bijzonder weinig samenhang",
      en: "feels co-responsible, with exceptionally little cohesion"
    },
    wording: {nl: "krap 20 %", en: "barely 20%"}
  },
  {
    id: "not_co_responsible_little_cohesion",
    page: "enquete",
    where: {nl: "figuur 3-5, p. 13", en: "figure 3-5, p. 13"},
    subject: {
      nl: "voelt zich uitdrukkelijk niet medeverantwoordelijk, bij bijzonder weinig samenhang (het onderzoek noemt ook zeer weinig)",
      en: "expressly does not feel co-responsible, with exceptionally little cohesion (the research also names very little)"
    },
    wording: {nl: "meer dan de helft", en: "more than half"}
  }
];
