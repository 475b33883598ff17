import {type ChangeGroupId, changeGroupIds} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {countedWeight} from "../statistics/weighted-mean.ts";
import type {Development} from "../stock/stock-divergence.ts";

/** Areas of a group, and who live there now. */
export interface ChangeGroup {
  groupId: ChangeGroupId;
  areas: number;
  residents: number;
}

/**
 * Areas and their residents by what became of a score: clearly lower, not higher, a little higher, clearly higher. Clearly
 * is by as much as an area page calls a change.
 *
 * Missing rule: an area without both scores, or without residents, counts nowhere. Residents are those of now: it says how
 * many live there now, not how many lived there all those years.
 *
 * @param areas  scores, with residents as weight
 * @param edge   smallest change that is one, in the unit of the scores
 * @returns the four groups, `down` first
 * @throws RangeError as `countedWeight`
 * @example
 * changeGroups([{from: 4, to: 3.9, weight: 10}, {from: 4, to: 4.2, weight: 40}], 0.05).map(({residents}) => residents); // => [10, 0, 0, 40]
 */
export function changeGroups(
  areas: readonly Development[],
  edge: number = thresholds.liveabilityChange.value
): ChangeGroup[] {
  const groups = changeGroupIds.map((groupId): ChangeGroup => ({groupId, areas: 0, residents: 0}));
  for (const {from, to, weight} of areas) {
    const residents = countedWeight(weight);
    if (from === null || to === null || residents === 0) continue;
    const change = to - from;
    const group = groups[change <= -edge ? 0 : change <= 0 ? 1 : change < edge ? 2 : 3]!;
    group.areas += 1;
    group.residents += residents;
  }
  return groups;
}

/** How many live where it did not get better, with the edges of what the estimate allows. */
export interface NotImproved {
  areas: number;
  residents: number;
  /** Only where it got clearly worse. */
  low: number;
  /** Everywhere but where it got clearly better. */
  high: number;
}

/**
 * Residents of the areas whose score is not higher at the end of a period than at the start, with edges of uncertainty: the
 * scores are estimates, and a small change may be none.
 *
 * @param groups  as `changeGroups` gives them
 * @see Frissen & Leidelmeijer (WoON 2024), summary: over a million
 * @example
 * notImproved(changeGroups([{from: 4, to: 3.9, weight: 10}, {from: 4, to: 3.99, weight: 20}, {from: 4, to: 4.01, weight: 30}], 0.05)); // => {areas: 2, residents: 30, low: 10, high: 60}
 */
export function notImproved(groups: readonly ChangeGroup[]): NotImproved {
  const [down, same, little] = [groups[0]!, groups[1]!, groups[2]!];
  const residents = down.residents + same.residents;
  return {areas: down.areas + same.areas, residents, low: down.residents, high: residents + little.residents};
}
