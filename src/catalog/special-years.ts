import {indicatorById} from "./indicators/index.ts";
import type {SourceId} from "./sources.ts";
import type {Words} from "./words.ts";

/** A measurement that was made when life was not as usual: what a sentence says right after its year. */
interface SpecialYear {
  sourceId: SourceId;
  year: number;
  words: Words;
}

/** The Gezondheidsmonitor of 2020 was held from September to December, in the second wave of corona. */
const specialYears: readonly SpecialYear[] = [
  {sourceId: "rivm_gezondheid", year: 2020, words: {nl: "in coronatijd", en: "during the coronavirus crisis"}}
];

/**
 * What a sentence says of the year of a figure; null where that year was as others.
 *
 * @example
 * specialYear({indicatorId: "eenzaam_share", year: 2020}).nl; // => "in coronatijd"
 */
export function specialYear({indicatorId, year}: {indicatorId: string; year: number}): Words | null {
  const {sourceId} = indicatorById(indicatorId);
  return specialYears.find(one => one.sourceId === sourceId && one.year === year)?.words ?? null;
}
