import type {Words} from "./words.ts";

/**
 * Nine labels of social cohesion, class 1 first: for areas (standardised scheme, areas unweighted) and for what
 * residents answered (the breaks of the Leefbaarometer's total score).
 *
 * Source of the words: Frissen & Leidelmeijer, Sociale samenhang, leefbaarheid en veerkracht (WoON 2024), figures 4-2
 * and 4-3.
 */
export const cohesionClassLabels: readonly Words[] = [
  {nl: "bijzonder weinig", en: "exceptionally little"},
  {nl: "zeer weinig", en: "very little"},
  {nl: "weinig", en: "little"},
  {nl: "redelijk weinig", en: "fairly little"},
  {nl: "niet weinig en niet veel", en: "neither little nor much"},
  {nl: "redelijk veel", en: "fairly much"},
  {nl: "veel", en: "much"},
  {nl: "zeer veel", en: "very much"},
  {nl: "bijzonder veel", en: "exceptionally much"}
];
