import type {Words} from "./words.ts";

/** Level of problems, from the class of nuisance and insecurity (high class is favourable). */
export const problemLevels = ["weinig", "bovengemiddeld", "veel", "zeer_veel"] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** Level of vulnerability, from the index in standard deviations above the mean. */
export const vulnerabilityLevels = ["zeer_weinig", "weinig", "veel", "zeer_veel"] as const;
export type VulnerabilityLevel = (typeof vulnerabilityLevels)[number];

/** Type of focus area at one moment, "de foto". */
export type FocusTypeId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/**
 * The ten focus types. The publications name 1, 2, 4, 5, 6, 9 and 10 in words that fit this grid; 3, 7, 8 and the
 * cut-offs are ours.
 *
 * Source: Frissen & Leidelmeijer (WoON 2024), box 2.
 */
export const focusTypes: readonly {id: FocusTypeId; label: Words}[] = [
  {id: 1, label: {nl: "weinig problemen, zeer weinig kwetsbaarheid", en: "few problems, very few vulnerable"}},
  {id: 2, label: {nl: "weinig problemen, weinig kwetsbaarheid", en: "few problems, few vulnerable"}},
  {id: 3, label: {nl: "weinig problemen, (zeer) veel kwetsbaarheid", en: "few problems, (very) many vulnerable"}},
  {
    id: 4,
    label: {
      nl: "bovengemiddeld veel problemen, zeer weinig kwetsbaarheid",
      en: "above-average problems, very few vulnerable"
    }
  },
  {
    id: 5,
    label: {nl: "bovengemiddeld veel problemen, weinig kwetsbaarheid", en: "above-average problems, few vulnerable"}
  },
  {
    id: 6,
    label: {
      nl: "bovengemiddeld veel problemen, (zeer) veel kwetsbaarheid",
      en: "above-average problems, (very) many vulnerable"
    }
  },
  {
    id: 7,
    label: {nl: "(zeer) veel problemen, zeer weinig kwetsbaarheid", en: "(very) many problems, very few vulnerable"}
  },
  {id: 8, label: {nl: "(zeer) veel problemen, weinig kwetsbaarheid", en: "(very) many problems, few vulnerable"}},
  {
    id: 9,
    label: {nl: "(zeer) veel problemen, (zeer) veel kwetsbaarheid", en: "(very) many problems, (very) many vulnerable"}
  },
  {
    id: 10,
    label: {nl: "zeer veel problemen en zeer veel kwetsbaarheid", en: "very many problems and very many vulnerable"}
  }
];
