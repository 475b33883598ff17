import type {FocusTypeId} from "./focus-types.ts";
import {type TrajectoryId, trajectoryKinds} from "./trajectories.ts";
import type {Words} from "./words.ts";

/** A number as published, for the classes of cohesion that the sentence is about. */
export interface PublishedShare {
  /** Unique within its figure. */
  id: string;
  cohesionClasses: readonly number[];
  share: number;
  /** What its wording covers: a round number the shares that are rounded to it. Ours. */
  range: readonly [number, number];
  /** How exact the publication is: "90 %", "less than 20 %", "about three quarters". */
  wording: Words;
  /** The other number of its figure that this is another reading of; it is no number of its own. */
  readingOf?: string;
}

/**
 * A figure of the research: among areas of these focus types (and, where given, these trajectories), the share with an
 * outcome, by the class of social cohesion at the start.
 */
export interface CohortFigure {
  id: "4-1" | "4-2" | "4-3" | "4-4" | "4-5" | "4-6";
  title: Words;
  focusTypes: readonly FocusTypeId[];
  /** Only areas with one of these trajectories count; null: all with a trajectory. */
  among: readonly TrajectoryId[] | null;
  outcome: readonly TrajectoryId[];
  /** Page of the publication with its numbers. */
  page: number;
  published: readonly PublishedShare[];
}

const idsOf = (direction: "up" | "down"): TrajectoryId[] =>
  trajectoryKinds.filter(({vulnerability}) => vulnerability === direction).map(({id}) => id);
const vulnerableDown = idsOf("down");
const vulnerableUp = idsOf("up");
const resilient: readonly TrajectoryId[] = ["veerkracht", "enige_veerkracht"];

/**
 * The figures of chapter 4 of Frissen & Leidelmeijer, Sociale samenhang, leefbaarheid en veerkracht (WoON 2024), with
 * the numbers that their text gives. Theirs: 100 m cells, 2014 to 2022, the licensed index of vulnerability.
 */
export const cohortFigures: readonly CohortFigure[] = [
  {
    id: "4-1",
    page: 16,
    title: {
      nl: "Weinig problemen en zeer weinig kwetsbaarheid: waar bleef alles gelijk?",
      en: "Few problems and very few vulnerable: where did all stay the same?"
    },
    focusTypes: [1],
    among: null,
    outcome: ["geen_verandering"],
    published: [
      {id: "veel", range: [0.85, 0.95], cohesionClasses: [9], share: 0.9, wording: {nl: "90 %", en: "90%"}},
      {id: "weinig", range: [0.45, 0.55], cohesionClasses: [2, 3, 4], share: 0.5, wording: {nl: "50 %", en: "50%"}}
    ]
  },
  {
    id: "4-2",
    page: 16,
    title: {
      nl: "Weinig problemen en weinig kwetsbaarheid: waar nam kwetsbaarheid af?",
      en: "Few problems and few vulnerable: where did vulnerability fall?"
    },
    focusTypes: [2],
    among: null,
    outcome: vulnerableDown,
    published: [
      {id: "veel", range: [0.75, 0.85], cohesionClasses: [7, 8, 9], share: 0.8, wording: {nl: "80 %", en: "80%"}},
      {
        id: "weinig",
        range: [0, 0],
        cohesionClasses: [2],
        share: 0,
        wording: {nl: "kwam niet voor", en: "did not occur"}
      }
    ]
  },
  {
    id: "4-3",
    page: 17,
    title: {
      nl: "Bovengemiddeld veel problemen en veel kwetsbaarheid: waar nam kwetsbaarheid af?",
      en: "Above-average problems and many vulnerable: where did vulnerability fall?"
    },
    focusTypes: [6],
    among: null,
    outcome: vulnerableDown,
    published: [
      {id: "veel", range: [0.925, 0.975], cohesionClasses: [7], share: 0.95, wording: {nl: "95 %", en: "95%"}},
      {
        id: "weinig",
        range: [0, 0.2],
        cohesionClasses: [2],
        share: 0.2,
        wording: {nl: "minder dan 20 %", en: "less than 20%"}
      }
    ]
  },
  {
    id: "4-4",
    page: 17,
    title: {
      nl: "Problemen en veel kwetsbaarheid: waar kwam ontspanning?",
      en: "Problems and many vulnerable: where did things ease?"
    },
    focusTypes: [6, 9, 10],
    among: null,
    outcome: ["ontspanning"],
    published: [
      {id: "veel", range: [0.45, 0.55], cohesionClasses: [7], share: 0.5, wording: {nl: "de helft", en: "half"}},
      {
        id: "weinig",
        range: [0.125, 0.175],
        cohesionClasses: [3],
        share: 0.15,
        wording: {nl: "zo'n 15 %", en: "some 15%"}
      },
      {
        id: "weinig_ruim",
        readingOf: "weinig",
        cohesionClasses: [1, 2, 3, 4],
        share: 0.15,
        range: [0.125, 0.175],
        wording: {
          nl: "zo'n 15 %, als met “weinig” alles tot redelijk weinig is bedoeld",
          en: "some 15%, if “little” means all up to fairly little"
        }
      }
    ]
  },
  {
    id: "4-5",
    page: 17,
    title: {
      nl: "Hogere index van kwetsbaarheid waar die laag was: was er (enige) veerkracht?",
      en: "Higher index of vulnerability where it was low: was there (some) resilience?"
    },
    focusTypes: [1, 2, 4, 5],
    among: vulnerableUp,
    outcome: resilient,
    published: [
      {
        id: "veel",
        range: [0.7, 0.8],
        cohesionClasses: [7, 8, 9],
        share: 0.75,
        wording: {nl: "zo'n driekwart", en: "about three quarters"}
      },
      {
        id: "weinig",
        range: [0, 0.5],
        cohesionClasses: [1, 2],
        share: 0.5,
        wording: {nl: "minder dan de helft", en: "less than half"}
      }
    ]
  },
  {
    id: "4-6",
    page: 18,
    title: {
      nl: "Hogere index van kwetsbaarheid waar die al hoog was: was er (enige) veerkracht?",
      en: "Higher index of vulnerability where it was high already: was there (some) resilience?"
    },
    focusTypes: [6, 9, 10],
    among: vulnerableUp,
    outcome: resilient,
    published: [
      {id: "veel", range: [1, 1], cohesionClasses: [7, 8, 9], share: 1, wording: {nl: "altijd", en: "always"}},
      {
        id: "weinig",
        range: [0.55, 0.6],
        cohesionClasses: [1, 2, 3, 4],
        share: 0.6,
        wording: {nl: "een kleine 60 %", en: "just under 60%"}
      }
    ]
  }
];

/** Figure 2-2: every trajectory of focus type 2, by cohesion. The publication gives no numbers in its text. */
export const cohortCrossTable = {
  id: "2-2",
  focusTypes: [2],
  /** Box 3 gives no number: "juist het vaakst" with little cohesion. Which classes are little and much is ours. */
  published: {outcome: "geen_veerkracht", little: [2, 3, 4], much: [7, 8, 9]}
} as const satisfies {
  id: string;
  focusTypes: readonly FocusTypeId[];
  published: {outcome: TrajectoryId; little: readonly number[]; much: readonly number[]};
};

/** Figure 4-7: cohesion in focus types 6, 9 and 10. "Niet weinig en niet veel" or more: no more than 1.5 %. */
export const cohortCohesion = {
  id: "4-7",
  focusTypes: [6, 9, 10],
  page: 18,
  published: {
    id: "minstens_midden",
    range: [0, 0.015],
    cohesionClasses: [5, 6, 7, 8, 9],
    share: 0.015,
    wording: {nl: "niet meer dan 1,5 %", en: "no more than 1.5%"}
  }
} as const satisfies {id: string; focusTypes: readonly FocusTypeId[]; page: number; published: PublishedShare};
