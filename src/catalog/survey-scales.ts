import {classSchemeById} from "./class-schemes.ts";
import {thresholds} from "./thresholds.ts";
import type {Words} from "./words.ts";

/** A statement that respondents answered from 1 (fully disagree) to 5 (fully agree), or a question from 1 to 5. */
export interface Statement {
  id: string;
  text: Words;
  /** True where agreeing is unfavourable. */
  reversed: boolean;
}

/** Statements whose mean is one score, higher is better. */
export interface SurveyScale {
  id: "sociale_samenhang" | "leefbaarheid";
  label: Words;
  statements: readonly Statement[];
  /** Fewer answers than this: no score. */
  minimumAnswered: number;
}

/** Lowest and highest answer. */
export const answerRange = {low: 1, high: 5} as const;

/**
 * The two scales of WoON 2024, box 1. The words of the statements are ours, the meaning is the survey's.
 */
export const surveyScales: readonly SurveyScale[] = [
  {
    id: "sociale_samenhang",
    label: {nl: "ervaren sociale samenhang", en: "experienced social cohesion"},
    minimumAnswered: thresholds.cohesionAnswers.value,
    statements: [
      {
        id: "contact_buren",
        text: {nl: "veel contact met de directe buren", en: "much contact with direct neighbours"},
        reversed: false
      },
      {
        id: "contact_buurt",
        text: {nl: "veel contact met anderen in de buurt", en: "much contact with others in the buurt"},
        reversed: false
      },
      {
        id: "prettige_omgang",
        text: {nl: "mensen gaan prettig met elkaar om", en: "people get along pleasantly"},
        reversed: false
      },
      {
        id: "gezellig_helpen",
        text: {
          nl: "een gezellige buurt waar mensen elkaar helpen en dingen samen doen",
          en: "a sociable buurt where people help each other and do things together"
        },
        reversed: false
      },
      {
        id: "kennen_nauwelijks",
        text: {nl: "mensen kennen elkaar nauwelijks", en: "people hardly know each other"},
        reversed: true
      }
    ]
  },
  {
    id: "leefbaarheid",
    label: {nl: "ervaren leefbaarheid", en: "experienced liveability"},
    minimumAnswered: thresholds.liveabilityAnswers.value,
    statements: [
      {
        id: "tevreden_woonomgeving",
        text: {nl: "tevreden met de woonomgeving", en: "satisfied with the surroundings"},
        reversed: false
      },
      {id: "thuis_voelen", text: {nl: "voelt zich thuis", en: "feels at home"}, reversed: false},
      {
        id: "vervelend_wonen",
        text: {nl: "vervelend om hier te wonen", en: "annoying to live here"},
        reversed: true
      }
    ]
  }
];

/**
 * Eight breaks that cut both scales into the same nine classes, so that they can be compared: those of the total score
 * of the Leefbaarometer, on whose scale of 1 to 5 both lie.
 *
 * Source: Frissen & Leidelmeijer (WoON 2024), box 1, which cuts both scales alike and refers for the breaks to the
 * report on the Leefbaarometer's instrument.
 */
export const scaleBreaks: readonly number[] = classSchemeById("leefbaarometer_score").breaks;

/** The statement on co-responsibility (WoON 2024, figure 3-5). */
export const coResponsibility: Statement = {
  id: "medeverantwoordelijk",
  text: {nl: "voelt zich medeverantwoordelijk voor de leefbaarheid", en: "feels co-responsible for liveability"},
  reversed: false
};

/**
 * Four forms of social cohesion, and identification, which is kept apart from them: people may identify with a buurt
 * for its looks or way of life without having to do with each other. There is no score over the forms.
 *
 * Source: Movisie, Sociale samenhang: mythe of must? (2008), "Wat is sociale samenhang?".
 */
export const cohesionForms = [
  {id: "contact", label: {nl: "contact en ontmoeting", en: "contact and meeting"}},
  {id: "netwerk", label: {nl: "netwerk en samen dingen doen", en: "network and doing things together"}},
  {id: "hulp", label: {nl: "hulp over en weer", en: "mutual help"}},
  {id: "activiteiten", label: {nl: "gezamenlijke activiteiten", en: "joint activities"}},
  {id: "identificatie", label: {nl: "zich thuis voelen in de buurt", en: "identification with the buurt"}}
] as const satisfies readonly {id: string; label: Words}[];
export type CohesionFormId = (typeof cohesionForms)[number]["id"];
