import {countMissing, type ThemeFigures} from "../key-figures.ts";
import {changeSentence, dimensionSentence, liveabilitySentence} from "../sentences/liveability.ts";
import {fewResidentsSentence, missingSentence, noScoreSentence} from "../sentences/missing.ts";
import {isSmall} from "../shown.ts";
import type {ProfileContext} from "./context.ts";
import {type LiveabilityView, scoreId} from "./liveability-view.ts";

/** Two to four plain sentences that open a page; each is earned by a rule. */
export function statements(
  view: LiveabilityView,
  tables: readonly ThemeFigures[],
  {profile, manifest}: ProfileContext
): string[] {
  const {area} = profile;
  const last = view.own.at(-1);
  const nobody = area.water || area.residents === 0;
  const missing = nobody ? null : missingSentence(countMissing(tables));
  if (!last) {
    const hasScore = profile.comparisons.has(scoreId);
    const reason =
      hasScore && isSmall(area.residents)
        ? fewResidentsSentence(area, area.residents!)
        : noScoreSentence({
            area,
            water: area.water,
            residents: area.residents,
            reason: profile.figures.get(scoreId)?.at(-1)?.missing ?? null,
            year: manifest.indicators[scoreId]?.profileYear ?? manifest.areaYear
          });
    return [reason, missing].filter(sentence => sentence !== null);
  }
  const contributions = view.dimensions?.rows.map(({label, last}) => ({label, value: last})) ?? [];
  return [
    liveabilitySentence(area, last, view.comparator),
    changeSentence(view.own[0] ?? null, last),
    dimensionSentence(contributions),
    missing
  ].filter(sentence => sentence !== null);
}
