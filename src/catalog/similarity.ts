import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/** A background feature that two areas are compared on. */
export interface SimilarityFeature {
  indicatorId: string;
  /** `log` where ratios matter (densities, numbers of residents), so that the largest cities do not set the scale. */
  scale: "linear" | "log";
  label: Words;
}

/**
 * Background features of similar areas: urbanity, tenure, age, household types and size. Never outcomes such as
 * liveability, income, health or safety, so that similar areas may differ in them.
 */
export const similarityFeatures: readonly SimilarityFeature[] = [
  {indicatorId: "adressendichtheid_per_km2", scale: "log", label: {nl: "stedelijkheid", en: "degree of urbanisation"}},
  {indicatorId: "inwoners_count", scale: "log", label: {nl: "aantal inwoners", en: "number of residents"}},
  {indicatorId: "koopwoning_share", scale: "linear", label: {nl: "koopwoningen", en: "owner-occupied homes"}},
  {
    indicatorId: "corporatie_share",
    scale: "linear",
    label: {nl: "corporatiewoningen", en: "housing-association homes"}
  },
  {indicatorId: "eengezins_share", scale: "linear", label: {nl: "eengezinswoningen", en: "single-family houses"}},
  {indicatorId: "leeftijd_0_15_share", scale: "linear", label: {nl: "kinderen", en: "children"}},
  {indicatorId: "leeftijd_15_25_share", scale: "linear", label: {nl: "jongeren", en: "young people"}},
  {indicatorId: "leeftijd_65_plus_share", scale: "linear", label: {nl: "ouderen", en: "older people"}},
  {indicatorId: "eenpersoons_share", scale: "linear", label: {nl: "alleenwonenden", en: "people living alone"}},
  {
    indicatorId: "met_kinderen_share",
    scale: "linear",
    label: {nl: "huishoudens met kinderen", en: "households with children"}
  }
] satisfies readonly (SimilarityFeature & {indicatorId: IndicatorId})[];
