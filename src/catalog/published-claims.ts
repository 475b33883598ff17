import {cohesionClassLabels} from "./cohesion-classes.ts";
import {
  type CohortFigure,
  cohortCohesion,
  cohortCrossTable,
  cohortFigures,
  type PublishedShare
} from "./cohort-figures.ts";
import type {Words} from "./words.ts";

/** What a publication says: a number, with all that its wording covers, or on which side of zero something lies. */
export type PublishedStatement = {range: readonly [number, number]} | {side: "above" | "below"};

/** How our number beside a claim is written: a share, a difference in points of a percentage or of a score, or people. */
export const claimUnits = ["share", "share_difference", "growth", "score", "residents"] as const;
export type ClaimUnit = (typeof claimUnits)[number];

/** Something that the text of a publication says, and that open figures can say too. */
export interface PublishedClaim {
  /** Unique: the figure and what of it. */
  id: string;
  /** Slug of the page below `/onderzoek/`. */
  page: string;
  publication: "woon" | "aedes";
  /** Figure and page, or paragraph where the text at hand has no pages. */
  where: Words;
  subject: Words;
  /** As exact as the publication is. */
  wording: Words;
  says: PublishedStatement;
  unit: ClaimUnit;
  /** Another reading of a number that is a claim already: shown beside it, and not counted. */
  isOtherReading?: boolean;
}

const joined = (classes: readonly number[], word: "nl" | "en"): string => {
  const [first, last] = [cohesionClassLabels[classes[0]! - 1]![word], cohesionClassLabels[classes.at(-1)! - 1]![word]];
  return classes.length === 1 ? first : `${first} ${word === "nl" ? "tot" : "to"} ${last}`;
};
const placeOf = (id: string, page: number): Words => ({nl: `figuur ${id}, p. ${page}`, en: `figure ${id}, p. ${page}`});
const subjectOf = (title: Words, {cohesionClasses}: Pick<PublishedShare, "cohesionClasses">): Words => ({
  nl: `${title.nl} Met ${joined(cohesionClasses, "nl")} samenhang`,
  en: `${title.en} With ${joined(cohesionClasses, "en")} cohesion`
});

/** Id of a number of a figure on cohorts. */
export const shareClaimId = (figureId: string, {id}: Pick<PublishedShare, "id">): string => `${figureId}.${id}`;
/** Id of what a figure on cohorts says as a whole: more often with more cohesion. */
export const contrastClaimId = ({id}: Pick<CohortFigure, "id">): string => `${id}.verschil`;

/** Id of what figure 2-2 says: most often both rose where there was little cohesion. */
export const crossTableClaimId = `${cohortCrossTable.id}.beide_meer`;

/** The groups with much and with little cohesion that a figure sets against each other. */
export const contrastOf = ({published}: CohortFigure): {much: readonly number[]; little: readonly number[]} => ({
  much: published[0]!.cohesionClasses,
  little: published[1]!.cohesionClasses
});

const contrastWords = ({little, much}: typeof cohortCrossTable.published): Words => ({
  nl: `Met ${joined(little, "nl")} samenhang, vergeleken met ${joined(much, "nl")}`,
  en: `With ${joined(little, "en")} cohesion, compared with ${joined(much, "en")}`
});

function cohortClaims(figure: CohortFigure): PublishedClaim[] {
  const {id, title, page, published} = figure;
  const shared = {page: `figuur-${id}`, publication: "woon", where: placeOf(id, page)} as const;
  const {much, little} = contrastOf(figure);
  return [
    {
      ...shared,
      id: contrastClaimId(figure),
      subject: {
        nl: `${title.nl} Met ${joined(much, "nl")} samenhang, vergeleken met ${joined(little, "nl")}`,
        en: `${title.en} With ${joined(much, "en")} cohesion, compared with ${joined(little, "en")}`
      },
      wording: {nl: "vaker", en: "more often"},
      says: {side: "above"},
      unit: "share_difference"
    },
    ...published.map(
      (one): PublishedClaim => ({
        ...shared,
        id: shareClaimId(id, one),
        subject: subjectOf(title, one),
        wording: one.wording,
        says: {range: one.range},
        unit: "share",
        isOtherReading: one.readingOf !== undefined
      })
    )
  ];
}

const paragraph = (number: string): Words => ({nl: `paragraaf ${number}`, en: `paragraph ${number}`});

/**
 * Every claim of Frissen & Leidelmeijer (WoON 2024) and of Leidelmeijer, Frissen & Van Iersel (Aedes 2020) that open
 * figures can be set beside, in the order of the publications. Ranges are ours: what a wording covers.
 */
export const publishedClaims: readonly PublishedClaim[] = [
  {
    id: "no_improvement.residents",
    page: "twintig-jaar",
    publication: "woon",
    where: {nl: "samenvatting, p. 3", en: "summary, p. 3"},
    subject: {
      nl: "Mensen in een gebied waar de leefbaarheid in twintig jaar niet verbeterde",
      en: "People in an area where liveability has not improved in twenty years"
    },
    wording: {nl: "ruim een miljoen", en: "over a million"},
    says: {range: [1_000_000, 1_500_000]},
    unit: "residents"
  },
  {
    id: crossTableClaimId,
    page: `figuur-${cohortCrossTable.id}`,
    publication: "woon",
    where: {nl: "tekstbox 3", en: "box 3"},
    subject: {
      nl: `Weinig problemen en weinig kwetsbaarheid: waar namen beide toe? ${contrastWords(cohortCrossTable.published).nl}`,
      en: `Few problems and few vulnerable: where did both rise? ${contrastWords(cohortCrossTable.published).en}`
    },
    wording: {nl: "het vaakst", en: "most often"},
    says: {side: "above"},
    unit: "share_difference"
  },
  ...cohortFigures.flatMap(cohortClaims),
  {
    id: shareClaimId(cohortCohesion.id, cohortCohesion.published),
    page: `figuur-${cohortCohesion.id}`,
    publication: "woon",
    where: placeOf(cohortCohesion.id, cohortCohesion.page),
    subject: {
      nl: "Problemen en veel kwetsbaarheid: aandeel met minstens “niet weinig en niet veel” samenhang",
      en: "Problems and many vulnerable: share with at least “not little and not much” cohesion"
    },
    wording: cohortCohesion.published.wording,
    says: {range: cohortCohesion.published.range},
    unit: "share"
  },
  {
    id: "8.verschil",
    page: "ontwikkeling-naar-niveau",
    publication: "aedes",
    where: {nl: "figuur 8, paragraaf 2.6", en: "figure 8, paragraph 2.6"},
    subject: {
      nl: "Ontwikkeling van gebieden met een zwakke of onvoldoende leefbaarheid, vergeleken met de andere",
      en: "Development of areas with weak or insufficient liveability, compared with the others"
    },
    wording: {nl: "minder gunstig", en: "less favourable"},
    says: {side: "below"},
    unit: "score"
  },
  {
    id: "gap_growth",
    page: "verschillen",
    publication: "aedes",
    where: {nl: "figuren 9 tot en met 11 samen, paragraaf 2.7", en: "figures 9 to 11 together, paragraph 2.7"},
    subject: {
      nl: "Groei van het verschil tussen gebieden met veel en met weinig corporatiewoningen; hier: bijstand",
      en: "Growth of the gap between areas with much and with little housing-association stock; here: social assistance"
    },
    wording: {nl: "+40 tot +60 % (2012–2018)", en: "+40 to +60% (2012–2018)"},
    says: {range: [0.4, 0.6]},
    unit: "growth"
  },
  {
    id: "turning_point_liveability",
    page: "kantelpunt",
    publication: "aedes",
    where: paragraph("2.7"),
    subject: {nl: "Kantelpunt van de leefbaarheid", en: "Turning point of liveability"},
    wording: {nl: "40 à 50 % corporatiewoningen", en: "40 to 50% housing-association stock"},
    says: {range: [0.4, 0.5]},
    unit: "share"
  },
  {
    id: "turning_point_safety",
    page: "kantelpunt",
    publication: "aedes",
    where: paragraph("2.7"),
    subject: {
      nl: "Kantelpunt van veiligheid, zoals de Leefbaarometer die in 2018 mat; hier: overlast en onveiligheid",
      en: "Turning point of safety, as the Leefbaarometer measured it in 2018; here: nuisance and unsafety"
    },
    wording: {nl: "60 % corporatiewoningen", en: "60% housing-association stock"},
    says: {range: [0.55, 0.65]},
    unit: "share"
  },
  {
    id: "13.overlast",
    page: "ontwikkeling",
    publication: "aedes",
    where: {nl: "figuur 13, paragraaf 2.7", en: "figure 13, paragraph 2.7"},
    subject: {
      nl: "Ontwikkeling van overlast en onveiligheid waar 80 % of meer van corporaties is",
      en: "Development of nuisance and unsafety where 80% or more is housing-association stock"
    },
    wording: {nl: "ongunstig", en: "unfavourable"},
    says: {side: "below"},
    unit: "score"
  }
];
