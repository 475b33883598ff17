import type {Words} from "./words.ts";

/** Direction of a change; within the stable band it is `stable`. */
export const directions = ["down", "stable", "up"] as const;
export type Direction = (typeof directions)[number];

/** How vulnerability and problems changed together, "de film". */
export const trajectoryIds = [
  "veerkracht",
  "enige_veerkracht",
  "geen_veerkracht",
  "minder_problemen",
  "geen_verandering",
  "meer_problemen",
  "ontspanning",
  "minder_kwetsbaar_en_minder_problemen",
  "minder_kwetsbaar",
  "meer_problemen_minder_kwetsbaar"
] as const;
export type TrajectoryId = (typeof trajectoryIds)[number];

/** A kind of trajectory: what happened to vulnerability and to problems (up is more of it). */
export interface TrajectoryKind {
  id: TrajectoryId;
  vulnerability: Direction;
  problems: Direction;
  label: Words;
  /** True where the label is the word of the research; the others are ours. */
  published: boolean;
}

/**
 * The kinds of trajectory. Both down is `ontspanning` only where problems were above average at the start.
 *
 * Source: Frissen & Leidelmeijer (WoON 2024), 4.1, 4.4 and 4.5, which name four of them; the other words are ours.
 */
export const trajectoryKinds: readonly TrajectoryKind[] = [
  {
    id: "veerkracht",
    vulnerability: "up",
    problems: "down",
    label: {nl: "veerkracht", en: "resilience"},
    published: true
  },
  {
    id: "enige_veerkracht",
    vulnerability: "up",
    problems: "stable",
    label: {nl: "enige veerkracht", en: "some resilience"},
    published: true
  },
  {
    id: "geen_veerkracht",
    vulnerability: "up",
    problems: "up",
    label: {nl: "geen veerkracht", en: "no resilience"},
    published: true
  },
  {
    id: "minder_problemen",
    vulnerability: "stable",
    problems: "down",
    label: {nl: "minder problemen", en: "fewer problems"},
    published: false
  },
  {
    id: "geen_verandering",
    vulnerability: "stable",
    problems: "stable",
    label: {nl: "(vrijwel) geen verandering", en: "(almost) no change"},
    published: false
  },
  {
    id: "meer_problemen",
    vulnerability: "stable",
    problems: "up",
    label: {nl: "meer problemen", en: "more problems"},
    published: false
  },
  {
    id: "ontspanning",
    vulnerability: "down",
    problems: "down",
    label: {nl: "ontspanning", en: "easing"},
    published: true
  },
  {
    id: "minder_kwetsbaar_en_minder_problemen",
    vulnerability: "down",
    problems: "down",
    label: {nl: "minder kwetsbaar en minder problemen", en: "less vulnerability and fewer problems"},
    published: false
  },
  {
    id: "minder_kwetsbaar",
    vulnerability: "down",
    problems: "stable",
    label: {nl: "minder kwetsbaar", en: "less vulnerability"},
    published: false
  },
  {
    id: "meer_problemen_minder_kwetsbaar",
    vulnerability: "down",
    problems: "up",
    label: {nl: "meer problemen ondanks minder kwetsbaar", en: "more problems despite less vulnerability"},
    published: false
  }
];

/** Why an area has no trajectory. */
export const trajectoryMissingReasons = [
  "boundary_change",
  "place_unknown",
  "new_code",
  "missing_year",
  "too_few_residents",
  "residents_unknown",
  "other_population",
  "too_few_then",
  "mostly_students",
  "mostly_institutional"
] as const;
export type TrajectoryMissing = (typeof trajectoryMissingReasons)[number];
