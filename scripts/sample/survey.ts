import type {Buurt} from "./areas.ts";
import {isInhabited} from "./kinds.ts";
import type {Model} from "./model.ts";
import {type Random, randomFor} from "./random.ts";
import {clamp} from "./rounding.ts";

/** A statement: which feeling it measures, mean answer when feelings are average, and whether agreeing is unfavourable. */
interface Statement {
  column: string;
  key: string;
  feeling: "cohesion" | "liveability" | "responsibility";
  loading: number;
  mean: number;
  negative?: true;
}

export const statements: readonly Statement[] = [
  {column: "contact_buren", key: "contact_neighbours", feeling: "cohesion", loading: 0.62, mean: 3.35},
  {column: "contact_buurt", key: "contact_buurt", feeling: "cohesion", loading: 0.66, mean: 2.85},
  {column: "prettige_omgang", key: "get_along", feeling: "cohesion", loading: 0.6, mean: 3.75},
  {column: "gezellig_helpen", key: "sociable_help", feeling: "cohesion", loading: 0.72, mean: 3.1},
  {column: "kent_nauwelijks", key: "hardly_know", feeling: "cohesion", loading: 0.62, mean: 3.15, negative: true},
  {column: "tevreden_omgeving", key: "satisfied_surroundings", feeling: "liveability", loading: 0.66, mean: 3.95},
  {column: "thuis_voelen", key: "feel_at_home", feeling: "liveability", loading: 0.66, mean: 3.85},
  {
    column: "vervelend_wonen",
    key: "annoying_to_live",
    feeling: "liveability",
    loading: 0.62,
    mean: 4.1,
    negative: true
  },
  {column: "medeverantwoordelijk", key: "co_responsible", feeling: "responsibility", loading: 0.55, mean: 3.7},
  {column: "hulp_gegeven", key: "help_given", feeling: "cohesion", loading: 0.5, mean: 3.0},
  {column: "activiteiten", key: "activities", feeling: "cohesion", loading: 0.45, mean: 2.4},
  {column: "verbonden_met_buurt", key: "identification", feeling: "cohesion", loading: 0.45, mean: 3.3}
];

export interface Respondent {
  id: string;
  buurt: Buurt;
  weight: number;
  /** 1-5 as ticked, in the order of `statements`; null is no answer. */
  answers: (number | null)[];
}

/** About three thousand residents, in proportion to the residents of each buurt, the rural gemeente twice as many. */
export function respondents(model: Model, size: number): Respondent[] {
  const asked = model.buurten
    .filter(buurt => isInhabited(buurt.kindId))
    .map(buurt => ({
      buurt,
      residents: model.traits(buurt, 2024).residents,
      oversampling: buurt.gemeente === "GM9903" ? 2 : 1
    }));
  const total = asked.reduce((sum, {residents, oversampling}) => sum + residents * oversampling, 0);
  return asked
    .flatMap(({buurt, residents, oversampling}) =>
      Array.from({length: Math.round((size * residents * oversampling) / total)}, (_, i) => {
        const random = randomFor("respondent", buurt.code, i);
        const weight = clamp(Math.exp(random.normal(0, 0.3)) / oversampling, 0.2, 4);
        return {id: "", buurt, weight, answers: answersOf(model, buurt, random)};
      })
    )
    .map((respondent, i) => ({...respondent, id: `R${String(i + 1).padStart(4, "0")}`}));
}

function answersOf(model: Model, buurt: Buurt, random: Random): (number | null)[] {
  const traits = model.traits(buurt, 2024);
  const cohesion = 0.5 * traits.cohesion + random.normal(-0.05, 0.85);
  const liveability = 0.66 * cohesion - 0.36 * traits.nuisance + random.normal(0.05, 0.66);
  const feelings = {cohesion, liveability, responsibility: 0.6 * cohesion + random.normal(0, 0.8)};
  // A few people tick nothing at all on the second page.
  const leavesEarly = random.uniform() < 0.02;
  return statements.map(({feeling, loading, mean, negative}, i) => {
    const favourable = clamp(Math.round(mean + loading * feelings[feeling] + random.normal(0, 0.65)), 1, 5);
    const answered = random.uniform() >= 0.025 && !(leavesEarly && i >= 5);
    return answered ? (negative ? 6 - favourable : favourable) : null;
  });
}
