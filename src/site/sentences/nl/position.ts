import type {AreaLevel} from "../../../catalog/areas.ts";
import type {Indicator} from "../../../catalog/indicators/index.ts";
import {formatsFor} from "../../format.ts";
import {hasPosition} from "../has-position.ts";

const {formatShare} = formatsFor("nl");

/**
 * Place among areas of the same level, without saying what is better: "hoger dan in 72 %", under a heading that names
 * the areas.
 *
 * @param percentile  mid-rank, in [0, 1]; null where there are too few peers
 * @returns null where a place says nothing
 */
export function positionPhrase(indicator: Indicator, percentile: number | null, level: AreaLevel): string | null {
  if (percentile === null || level === "land" || !hasPosition(indicator)) return null;
  const [more, less] = indicator.unit === "km" ? ["verder weg dan", "dichterbij dan"] : ["hoger dan", "lager dan"];
  if (percentile >= 0.45 && percentile <= 0.55) return "rond het midden";
  const word = percentile > 0.5 ? more : less;
  const passed = Math.max(percentile, 1 - percentile);
  if (passed >= 0.995) return `${word} in vrijwel alle`;
  return `${word} in ${formatShare(passed)}`;
}
