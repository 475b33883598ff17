import type {Words} from "./words.ts";

/** A number that the text of a publication gives, for a page of the research other than that of a cohort figure. */
export interface PublishedFinding {
  id:
    | "gap_growth"
    | "turning_point_liveability"
    | "turning_point_safety"
    | "liveability_favourable"
    | "cohesion_favourable"
    | "explained_variance"
    | "cohesion_low_much_stock"
    | "cohesion_low_little_stock"
    | "co_responsible_much_cohesion"
    | "co_responsible_little_cohesion";
  /** Slug of the page below `/onderzoek/`. */
  page: "verschillen" | "kantelpunt" | "enquete";
  /** What the number is about. */
  subject: Words;
  /** How exact the publication is. */
  wording: Words;
}

/**
 * Numbers in the texts of Leidelmeijer, Frissen & Van Iersel, Veerkracht in het corporatiebezit; update 2020 (2.7), and
 * of Frissen & Leidelmeijer, Sociale samenhang, leefbaarheid en veerkracht (WoON 2024; box 1, 3.1, 3.2 and 3.3).
 */
export const publishedFindings: readonly PublishedFinding[] = [
  {
    id: "gap_growth",
    page: "verschillen",
    subject: {
      nl: "groei van de verschillen in figuur 9 tot en met 11 samen: bijstand, psychiatrische problemen, huisvesting van vluchtelingen",
      en: "growth of the gaps in figures 9 to 11 together: social assistance, psychiatric problems, housing of refugees"
    },
    wording: {nl: "+40 tot +60 % (2012–2018)", en: "+40 to +60% (2012–2018)"}
  },
  {
    id: "turning_point_liveability",
    page: "kantelpunt",
    subject: {nl: "kantelpunt van de leefbaarheid", en: "turning point of liveability"},
    wording: {nl: "40 à 50 %", en: "40 to 50%"}
  },
  {
    id: "turning_point_safety",
    page: "kantelpunt",
    subject: {
      nl: "kantelpunt van veiligheid, zoals de Leefbaarometer die in 2018 mat",
      en: "turning point of safety, as the Leefbaarometer measured it in 2018"
    },
    wording: {nl: "60 %", en: "60%"}
  },
  {
    id: "liveability_favourable",
    page: "enquete",
    subject: {
      nl: "vindt de leefbaarheid minstens ruim voldoende",
      en: "judges liveability as at least amply sufficient"
    },
    wording: {nl: "ruim driekwart", en: "over three quarters"}
  },
  {
    id: "cohesion_favourable",
    page: "enquete",
    subject: {nl: "ervaart minstens redelijk veel samenhang", en: "experiences at least fairly much cohesion"},
    wording: {nl: "iets meer dan een kwart", en: "slightly over a quarter"}
  },
  {
    id: "explained_variance",
    page: "enquete",
    subject: {
      nl: "verschil in het oordeel over leefbaarheid dat met samenhang samengaat",
      en: "difference in judgement of liveability that goes with cohesion"
    },
    wording: {nl: "ongeveer een kwart", en: "about a quarter"}
  },
  {
    id: "cohesion_low_little_stock",
    page: "enquete",
    subject: {
      nl: "zeer tot redelijk weinig samenhang, bij minder dan 10 % corporatiewoningen",
      en: "very to fairly little cohesion, with less than 10% housing-association stock"
    },
    wording: {nl: "47 %", en: "47%"}
  },
  {
    id: "cohesion_low_much_stock",
    page: "enquete",
    subject: {
      nl: "zeer tot redelijk weinig samenhang, bij 60 % corporatiewoningen of meer",
      en: "very to fairly little cohesion, with 60% housing-association stock or more"
    },
    wording: {nl: "bijna twee derde", en: "almost two thirds"}
  },
  {
    id: "co_responsible_much_cohesion",
    page: "enquete",
    subject: {
      nl: "voelt zich medeverantwoordelijk, bij bijzonder veel samenhang",
      en: "feels co-responsible, with exceptionally much cohesion"
    },
    wording: {nl: "bijna 100 %", en: "almost 100%"}
  },
  {
    id: "co_responsible_little_cohesion",
    page: "enquete",
    subject: {
      nl: "voelt zich medeverantwoordelijk, bij bijzonder weinig samenhang",
      en: "feels co-responsible, with exceptionally little cohesion"
    },
    wording: {nl: "krap 20 %", en: "barely 20%"}
  }
];
