import type {Words} from "./words.ts";

/** Nine classes, 1 (least) to 9 (most), cut at eight breaks; a value equal to a break belongs to the higher class. */
export interface ClassScheme {
  id: ClassSchemeId;
  /** Eight ascending breaks in the unit of the indicator. */
  breaks: readonly number[];
  /** Nine labels, class 1 first. */
  labels: readonly Words[];
  /** Where the breaks come from. */
  origin: Words;
}

export const classSchemeIds = ["leefbaarometer_score", "leefbaarometer_afwijking"] as const;
export type ClassSchemeId = (typeof classSchemeIds)[number];

/** Reference score of the Leefbaarometer 3.0: `afw` = `lbm` minus this, in every year and at every level. */
export const leefbaarometerReference = 4.102264851143687;

/** Breaks of the standardised scheme, in standard deviations around the reference mean. */
export const standardisedBreaks = [-1.5, -1, -0.5, -0.25, 0.25, 0.5, 1, 1.5] as const;

const deviationLabels: Words[] = [
  {nl: "zeer ver onder de referentie", en: "very far below the reference"},
  {nl: "ver onder de referentie", en: "far below the reference"},
  {nl: "onder de referentie", en: "below the reference"},
  {nl: "iets onder de referentie", en: "slightly below the reference"},
  {nl: "rond de referentie", en: "around the reference"},
  {nl: "iets boven de referentie", en: "slightly above the reference"},
  {nl: "boven de referentie", en: "above the reference"},
  {nl: "ver boven de referentie", en: "far above the reference"},
  {nl: "zeer ver boven de referentie", en: "very far above the reference"}
];

const list: ClassScheme[] = [
  {
    id: "leefbaarometer_score",
    breaks: [3.674, 3.7484, 3.8208, 3.9382, 3.9993, 4.11241, 4.19181, 4.27022],
    labels: [
      {nl: "zeer onvoldoende", en: "very insufficient"},
      {nl: "ruim onvoldoende", en: "clearly insufficient"},
      {nl: "onvoldoende", en: "insufficient"},
      {nl: "zwak", en: "weak"},
      {nl: "voldoende", en: "sufficient"},
      {nl: "ruim voldoende", en: "more than sufficient"},
      {nl: "goed", en: "good"},
      {nl: "zeer goed", en: "very good"},
      {nl: "uitstekend", en: "excellent"}
    ],
    origin: {
      nl: "Grenzen van de Leefbaarometer 3.0, afgeleid uit 87.423 gepubliceerde paren van score en klasse (2024).",
      en: "Breaks of the Leefbaarometer 3.0, derived from 87,423 published pairs of score and class (2024)."
    }
  },
  {
    id: "leefbaarometer_afwijking",
    breaks: [-0.23518, -0.15678, -0.07839, -0.03919, 0.03919, 0.07839, 0.15678, 0.23518],
    labels: deviationLabels,
    origin: {
      nl: "Grenzen van de Leefbaarometer 3.0: ¼, ½, 1 en 1½ maal 0,15679 rond de vaste referentie.",
      en: "Breaks of the Leefbaarometer 3.0: ¼, ½, 1 and 1½ times 0.15679 around the fixed reference."
    }
  }
];

/** All class schemes by id. */
export const classSchemes: ReadonlyMap<ClassSchemeId, ClassScheme> = new Map(list.map(scheme => [scheme.id, scheme]));

/** The scheme with this id; throws on an unknown one. */
export function classSchemeById(id: string): ClassScheme {
  const scheme = classSchemes.get(id as ClassSchemeId);
  if (!scheme) throw new Error(`unknown class scheme: ${id} (expected one of ${classSchemeIds.join(", ")})`);
  return scheme;
}
