import type {IndicatorId} from "./indicators/index.ts";

/** A rate or share that is made here of two counts of the same year, where it is not published: part / whole x per. */
export interface MadeRate {
  partId: IndicatorId;
  wholeId: IndicatorId;
  per: number;
}

const ofResidents = (partId: IndicatorId, per: number): MadeRate => ({partId, wholeId: "inwoners_count", per});

/** Every rate that is made of two counts, by its own id; a part makes one rate, and is shown in the year of that rate. */
export const madeRates: Readonly<Record<string, MadeRate>> = {
  misdrijven_per_1000: ofResidents("misdrijven_count", 1000),
  bijstand_per_1000: ofResidents("bijstand_count", 1000),
  ao_per_1000: ofResidents("ao_count", 1000),
  ww_per_1000: ofResidents("ww_count", 1000),
  leeftijd_0_15_share: ofResidents("inwoners_0_15_count", 1),
  leeftijd_15_25_share: ofResidents("inwoners_15_25_count", 1),
  leeftijd_65_plus_share: ofResidents("inwoners_65_plus_count", 1)
} satisfies Partial<Record<IndicatorId, MadeRate>>;
