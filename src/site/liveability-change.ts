import {longestSeries} from "../analysis/editions.ts";
import type {ChangeFact} from "../analysis/facts/fact.ts";
import {changeFact, isLargeUnseen} from "../analysis/facts/liveability-facts.ts";
import {indicatorById} from "../catalog/indicators/index.ts";
import {type BesideContext, besideOf} from "./beside.ts";
import {bordersDiffer} from "./borders.ts";
import {areResidentsKnown, isOtherGroup} from "./other-residents.ts";
import {type LiveabilityView, scoreId} from "./parts/liveability-view.ts";

/** How liveability changed, over the longest stretch of years that is one series in one border; null with fewer than two. */
export function liveabilityChange({own}: Pick<LiveabilityView, "own">, context: BesideContext): ChangeFact | null {
  const {profile} = context;
  const known = (profile.figures.get(scoreId) ?? []).filter(({value}) => value !== null);
  const series = longestSeries(known);
  const [begin, end] = [series[0], series.at(-1)];
  if (!begin || !end || bordersDiffer(profile.figures, scoreId, begin.year, end.year)) return null;
  const change = changeFact(
    own.filter(({year}) => series.some(figure => figure.year === year)),
    isOtherGroup(profile, begin.year),
    besideOf(indicatorById(scoreId), [begin, end], context)
  );
  return change && {...change, unsure: isLargeUnseen(change, areResidentsKnown(profile, begin.year))};
}
