import type {Words} from "./words.ts";

/** Level of problems, from the class of nuisance and insecurity (high class is favourable). */
export const problemLevels = ["weinig", "bovengemiddeld", "veel", "zeer_veel"] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** Level of vulnerability, from the index in standard deviations above the mean. */
export const vulnerabilityLevels = ["zeer_weinig", "weinig", "veel", "zeer_veel"] as const;
export type VulnerabilityLevel = (typeof vulnerabilityLevels)[number];

/** Type of focus area at one moment, "de foto". */
export const focusTypeIds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type FocusTypeId = (typeof focusTypeIds)[number];

/** A type in our words, which say where its figures lie, and in those of the research where it names the type. */
export interface FocusType {
  id: FocusTypeId;
  label: Words;
  published: Words | null;
}

/** Rows and columns of the grid of nine. "Weinig" reaches up to and over the average, so our words do not say "few". */
export const focusRows: Record<Exclude<ProblemLevel, "zeer_veel">, Words> = {
  weinig: {nl: "niet meer problemen dan gemiddeld", en: "no more problems than average"},
  bovengemiddeld: {nl: "iets meer problemen dan gemiddeld", en: "slightly more problems than average"},
  veel: {nl: "(veel) meer problemen dan gemiddeld", en: "(much) more problems than average"}
};
export const focusColumns: Record<Exclude<VulnerabilityLevel, "zeer_veel">, Words> = {
  zeer_weinig: {nl: "kwetsbaarheid onder gemiddeld", en: "vulnerability below average"},
  weinig: {nl: "kwetsbaarheid rond gemiddeld", en: "vulnerability around average"},
  veel: {nl: "kwetsbaarheid (ver) boven gemiddeld", en: "vulnerability (far) above average"}
};

/** Levels of one area, of which it is known which they are. */
export const problemWords: Record<ProblemLevel, Words> = {
  ...focusRows,
  veel: {nl: "meer problemen dan gemiddeld", en: "more problems than average"},
  zeer_veel: {nl: "veel meer problemen dan gemiddeld", en: "much more problems than average"}
};
export const vulnerabilityWords: Record<VulnerabilityLevel, Words> = {
  ...focusColumns,
  veel: {nl: "kwetsbaarheid boven gemiddeld", en: "vulnerability above average"},
  zeer_veel: {nl: "kwetsbaarheid ver boven gemiddeld", en: "vulnerability far above average"}
};

const ofGrid = (
  id: FocusTypeId,
  row: keyof typeof focusRows,
  column: keyof typeof focusColumns,
  published: Words | null
): FocusType => ({
  id,
  label: {
    nl: `${focusRows[row].nl}, ${focusColumns[column].nl}`,
    en: `${focusRows[row].en}, ${focusColumns[column].en}`
  },
  published
});

/**
 * The ten focus types. The publications name 1, 2, 4, 5, 6, 9 and 10 in words that fit this grid; 3, 7, 8 and the
 * cut-offs are ours.
 *
 * Source: Frissen & Leidelmeijer (WoON 2024), box 2.
 */
export const focusTypes: readonly FocusType[] = [
  ofGrid(1, "weinig", "zeer_weinig", {
    nl: "weinig problemen, zeer weinig kwetsbare groepen",
    en: "few problems, very few vulnerable groups"
  }),
  ofGrid(2, "weinig", "weinig", {
    nl: "weinig problemen, weinig bewoners in een kwetsbare positie",
    en: "few problems, few residents in a vulnerable position"
  }),
  ofGrid(3, "weinig", "veel", null),
  ofGrid(4, "bovengemiddeld", "zeer_weinig", {
    nl: "bovengemiddelde problemen, zeer weinig bewoners in een kwetsbare positie",
    en: "above-average problems, very few residents in a vulnerable position"
  }),
  ofGrid(5, "bovengemiddeld", "weinig", {
    nl: "bovengemiddelde problemen, weinig bewoners in een kwetsbare positie",
    en: "above-average problems, few residents in a vulnerable position"
  }),
  ofGrid(6, "bovengemiddeld", "veel", {
    nl: "bovengemiddelde problemen, (zeer) veel bewoners in een kwetsbare positie",
    en: "above-average problems, (very) many residents in a vulnerable position"
  }),
  ofGrid(7, "veel", "zeer_weinig", null),
  ofGrid(8, "veel", "weinig", null),
  ofGrid(9, "veel", "veel", {
    nl: "(zeer) veel problemen, (zeer) veel bewoners in een kwetsbare positie",
    en: "(very) many problems, (very) many residents in a vulnerable position"
  }),
  {
    id: 10,
    label: {
      nl: "veel meer problemen dan gemiddeld, kwetsbaarheid ver boven gemiddeld",
      en: "much more problems than average, vulnerability far above average"
    },
    published: {
      nl: "zeer veel problemen, zeer veel bewoners in een kwetsbare positie",
      en: "very many problems, very many residents in a vulnerable position"
    }
  }
];
