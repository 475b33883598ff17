import {cohortCohesion, cohortCrossTable, cohortFigures} from "../../catalog/cohort-figures.ts";
import type {thresholds} from "../../catalog/thresholds.ts";

/** What the figures of the research are about; also their order. */
export const researchGroups = ["land", "samenhang", "corporatiebezit", "straat", "enquete"] as const;
export type ResearchGroup = (typeof researchGroups)[number];
export type ThresholdId = keyof typeof thresholds;

/** One page below `/onderzoek/`. Its words are in `content/onderzoek/<slug>.md`. */
export interface ResearchFigure {
  slug: string;
  group: ResearchGroup;
  /** Where the publication has it. */
  published: string;
  /** Functions of `src/analysis` that compute it, by name. */
  functions: readonly string[];
  /** Thresholds that it rests on. */
  thresholds: readonly ThresholdId[];
}

const woon = "J. Frissen en K. Leidelmeijer, Sociale samenhang, leefbaarheid en veerkracht. Themapublicatie WoON 2024";
const aedes = "K. Leidelmeijer, J. Frissen en J. van Iersel, Veerkracht in het corporatiebezit; update 2020. Aedes";
const street =
  "I. Nio, S. Welschen, S. Majoor en L. Veldboer, Is deze straat voorbestemd voor bewoners met problemen? (2022)";

const typeThresholds: readonly ThresholdId[] = [
  "vulnerabilityLow",
  "vulnerabilityHigh",
  "vulnerabilityVeryHigh",
  "vulnerabilityComponents",
  "residentsForClass",
  "areasForCell"
];
const filmThresholds: readonly ThresholdId[] = [...typeThresholds, "stableChange", "trajectoryYears"];
const filmFunctions = ["vulnerabilityIndex", "focusType", "trajectory", "stableBand", "referenceFor"];

/** Where the WoON publication discusses a figure. */
const paragraphs: Readonly<Record<string, string>> = {
  "2-2": "tekstbox 3",
  "4-1": "paragraaf 4.3 (p. 16)",
  "4-2": "paragraaf 4.3 (p. 16)",
  "4-3": "paragraaf 4.3 (p. 17)",
  "4-4": "paragraaf 4.4 (p. 17)",
  "4-5": "paragraaf 4.5 (p. 17)",
  "4-6": "paragraaf 4.5 (p. 18)",
  "4-7": "paragraaf 4.5 (p. 18)"
};

const woonFigure = (id: string, functions: readonly string[], thresholds: readonly ThresholdId[]): ResearchFigure => ({
  slug: `figuur-${id}`,
  group: "samenhang",
  published: `${woon}, figuur ${id} en ${paragraphs[id]}`,
  functions,
  thresholds
});

/** Every page, in the order of the list on `/onderzoek/`. */
export const researchFigures: readonly ResearchFigure[] = [
  {
    slug: "twintig-jaar",
    group: "land",
    published: `${woon}, samenvatting (p. 3)`,
    functions: ["balancedPanel", "changeGroups", "notImproved"],
    thresholds: ["liveabilityChange", "tellingTimes", "residentsForClass"]
  },
  {
    slug: "stabiel",
    group: "land",
    published: "geen publicatie; een controle van ons op de ontwikkelingen",
    functions: ["trajectory", "stableBand", "stableShare", "wilsonInterval"],
    thresholds: ["stableChange", "trajectoryYears", "stableAreasExpected", "residentsForClass"]
  },
  woonFigure(cohortCrossTable.id, ["cohortTable", ...filmFunctions], filmThresholds),
  ...cohortFigures.map(({id}) =>
    woonFigure(id, ["cohortFigure", "differenceInterval", "publishedVerdict", ...filmFunctions], filmThresholds)
  ),
  woonFigure(
    cohortCohesion.id,
    ["cohesionOfCohort", "focusType", "referenceFor", "standardisedBreaksFor"],
    typeThresholds
  ),
  {
    slug: "verschillen",
    group: "corporatiebezit",
    published: `${aedes}, paragraaf 2.7, figuren 9 tot en met 12`,
    functions: ["balancedPanel", "stockIndices", "stockClassOf", "gapGrowth", "bootstrapInterval"],
    thresholds: ["areasForCell", "residentsForClass"]
  },
  {
    slug: "ontwikkeling",
    group: "corporatiebezit",
    published: `${aedes}, paragraaf 2.7, figuur 13`,
    functions: ["balancedPanel", "meanDevelopment", "bootstrapInterval"],
    thresholds: ["areasForCell", "residentsForClass"]
  },
  {
    slug: "ontwikkeling-naar-niveau",
    group: "corporatiebezit",
    published: `${aedes}, paragraaf 2.6, figuur 8`,
    functions: ["balancedPanel", "developmentByLevel", "classOf", "bootstrapInterval"],
    thresholds: ["areasForCell", "residentsForClass"]
  },
  {
    slug: "kantelpunt",
    group: "corporatiebezit",
    published: `${aedes}, paragraaf 2.7`,
    functions: ["balancedPanel", "smoothedDevelopment", "turningPoint", "turningOutcome", "bootstrapInterval"],
    thresholds: ["turningPointBandwidth", "turningPointFound", "residentsForClass"]
  },
  {
    slug: "binnen-de-buurt",
    group: "straat",
    published: street,
    functions: ["varianceWithinBetween", "surroundingsOf", "surroundingMean", "shownCellValue", "belowTheBuurt"],
    thresholds: ["surroundingsRadius", "residentsForCell"]
  },
  {
    slug: "enquete",
    group: "enquete",
    published: `${woon}, tekstbox 1 en figuren 2-1 en 3-1 tot en met 3-5`,
    functions: ["scaleScore", "cronbachAlpha", "weightedDistribution", "crossTable", "explainedVariance", "disclose"],
    thresholds: [
      "cohesionAnswers",
      "liveabilityAnswers",
      "respondentsForShare",
      "respondentsForDistribution",
      "personsShown"
    ]
  }
];
