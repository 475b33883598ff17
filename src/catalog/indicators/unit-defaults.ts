import type {IndicatorDraft, Unit} from "./types.ts";

/** What figures of a unit have where their list does not say otherwise: decimals shown, and the range of the possible. */
export const unitDefaults: Record<Unit, {decimals: number; range: IndicatorDraft["range"]}> = {
  count: {decimals: 0, range: [0, 20_000_000]},
  share: {decimals: 0, range: [0, 1]},
  score: {decimals: 2, range: [-10, 10]},
  mean: {decimals: 1, range: [0, 1_000]},
  class: {decimals: 0, range: [1, 5]},
  eur: {decimals: 0, range: [0, 1_000_000]},
  km: {decimals: 1, range: [0, 250]},
  ha: {decimals: 0, range: [0, 5_000_000]},
  per_1000: {decimals: 1, range: [0, 1_000_000]},
  per_km2: {decimals: 0, range: [0, 100_000]},
  m3: {decimals: 0, range: [0, 100_000]},
  kwh: {decimals: 0, range: [0, 1_000_000]}
};
