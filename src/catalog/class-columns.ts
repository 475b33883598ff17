import {classSchemeById} from "./class-schemes.ts";
import {cohesionClassLabels} from "./cohesion-classes.ts";
import type {IndicatorId} from "./indicators/index.ts";
import type {Words} from "./words.ts";

/** A column of the wide table with the class, 1 to 9, of a score that stands beside it. */
export interface ClassColumn {
  id: "leefbaarheid_class" | "sociale_samenhang_class";
  /** The score that is in nine classes. */
  ofId: IndicatorId;
  label: Words;
  definition: Words;
  /** Words of the nine classes, class 1 first. */
  labels: readonly Words[];
}

/** Classes that the map and the explore page show and the downloads hold, in the order of the table. */
export const classColumns: readonly ClassColumn[] = [
  {
    id: "leefbaarheid_class",
    ofId: "leefbaarheid_score",
    label: {nl: "leefbaarheid, klasse 1 tot en met 9", en: "liveability, class 1 to 9"},
    definition: {
      nl: "Klasse van de leefbaarheid, met de vaste grenzen van de Leefbaarometer. Geen klasse waar te weinig mensen wonen.",
      en: "Class of liveability, with the fixed breaks of the Leefbaarometer. No class where too few people live."
    },
    labels: classSchemeById("leefbaarometer_score").labels
  },
  {
    id: "sociale_samenhang_class",
    ofId: "sociale_samenhang_score",
    label: {nl: "sociale samenhang, klasse 1 tot en met 9", en: "social cohesion, class 1 to 9"},
    definition: {
      nl: "Klasse van de geschatte sociale samenhang, gemeten aan de verschillen tussen buurten in Nederland. Geen klasse waar te weinig mensen wonen.",
      en: "Class of estimated social cohesion, measured by the spread between buurten in the Netherlands. No class where too few people live."
    },
    labels: cohesionClassLabels
  }
];

/** The class column with this id; undefined for an indicator. */
export const classColumnById = (id: string): ClassColumn | undefined => classColumns.find(column => column.id === id);
