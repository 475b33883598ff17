import type {AreaLevel} from "../../../catalog/areas.ts";
import type {Indicator} from "../../../catalog/indicators/index.ts";
import type {PlaceAmong} from "../../data.ts";
import {formatsFor} from "../../format.ts";
import {hasPosition} from "../has-position.ts";

const {formatShare} = formatsFor("nl");

/**
 * Place among areas of the same level, without saying what is better: "hoger dan in 72 %", under a heading that names
 * the areas.
 *
 * Read strictly: areas with the same figure are not counted, and a share is rounded down.
 *
 * @param place  null where there are too few peers
 * @returns null where a place says nothing
 */
export function positionPhrase(indicator: Indicator, place: PlaceAmong | null, level: AreaLevel): string | null {
  if (place === null || level === "land" || !hasPosition(indicator)) return null;
  const [more, less] = indicator.unit === "km" ? ["verder weg dan", "dichterbij dan"] : ["hoger dan", "lager dan"];
  const {percentile} = place;
  if (percentile >= 0.45 && percentile <= 0.55) return "rond het midden";
  const [word, passed] = percentile > 0.5 ? [more, place.below] : [less, place.above];
  if (passed >= 0.995) return `${word} in vrijwel alle`;
  return `${word} in ${formatShare(Math.floor(100 * passed + 1e-9) / 100)}`;
}
