import type {Buurt} from "./areas.ts";
import {isInhabited} from "./kinds.ts";
import type {Story} from "./plan.ts";
import {randomFor} from "./random.ts";

/** What lies behind the figures of a buurt in one year; standard deviations unless said otherwise. */
export interface Traits {
  /** Residents on 1 January. */
  residents: number;
  affluence: number;
  vulnerability: number;
  nuisance: number;
  cohesion: number;
}

/** Change per ten years before 2024. */
const stories: Record<Story, {vulnerability: number; nuisance: number; growth?: number}> = {
  ontspanning: {vulnerability: -0.55, nuisance: -0.75},
  veerkracht: {vulnerability: 0.5, nuisance: -0.6},
  achteruit: {vulnerability: 0.5, nuisance: 0.75},
  kwetsbaarder: {vulnerability: 0.5, nuisance: 0.0},
  rustiger: {vulnerability: 0.0, nuisance: -0.6},
  groei: {vulnerability: -0.2, nuisance: 0.0, growth: 0.075}
};

/** The traits of a buurt in each year, as a function. */
export function traitsOf(buurt: Buurt): (year: number) => Traits {
  const {code, kind, plan: planned, urbanity} = buurt;
  const random = randomFor("traits", code);
  const wijk = randomFor("traits", buurt.wijk);
  const nudge = planned.nudge ?? {};
  const affluence = kind.affluence + wijk.normal(0, 0.15) + random.normal(0, 0.3) + (nudge.affluence ?? 0);
  const vulnerability = kind.vulnerability + wijk.normal(0, 0.2) + random.normal(0, 0.4) + (nudge.vulnerability ?? 0);
  const nuisance =
    0.46 * vulnerability +
    1.1 * (urbanity - 0.5) +
    wijk.normal(0, 0.2) +
    random.normal(0, 0.42) +
    (nudge.nuisance ?? 0);
  const cohesion =
    kind.cohesion - 0.3 * (vulnerability - kind.vulnerability) + random.normal(0, 0.35) + (nudge.cohesion ?? 0);
  const residents = planned.residents ?? Math.round(kind.residents * Math.exp(random.normal(0, 0.22)));
  const story = planned.story ? stories[planned.story] : undefined;
  const growth = story?.growth ?? (isInhabited(buurt.kindId) ? random.normal(0.003, 0.006) : 0);
  const drift = {
    vulnerability: random.normal(0, 0.08) + (story?.vulnerability ?? 0),
    nuisance: random.normal(0, 0.08) + (story?.nuisance ?? 0),
    cohesion: random.normal(0, 0.06) - 0.4 * (story?.nuisance ?? 0)
  };
  return year => {
    const decades = Math.max(-1.2, (year - 2024) / 10);
    return {
      residents: Math.max(0, Math.round(residents * (1 + growth) ** (year - 2024))),
      affluence,
      vulnerability: vulnerability + drift.vulnerability * decades,
      nuisance: nuisance + drift.nuisance * decades,
      cohesion: cohesion + drift.cohesion * decades
    };
  };
}
