import {type ToldPlace, toldPlace} from "../../../analysis/told-place.ts";
import type {AreaLevel} from "../../../catalog/areas.ts";
import type {Indicator} from "../../../catalog/indicators/index.ts";
import type {PlaceAmong} from "../../data.ts";
import {formatsFor} from "../../format.ts";
import {hasPosition} from "../has-position.ts";

const {formatShare} = formatsFor("en");

/**
 * Place among areas of the same level, without saying what is better: "higher than in 72%", under a heading that names
 * the areas.
 *
 * Read strictly: areas with the same figure are not counted, and a share is rounded down.
 *
 * @param place  null where there are too few peers
 * @returns null where a place says nothing
 */
export function positionPhrase(indicator: Indicator, place: PlaceAmong | null, level: AreaLevel): string | null {
  if (place === null || level === "land" || !hasPosition(indicator)) return null;
  const [more, less] = indicator.unit === "km" ? ["farther away than", "closer than"] : ["higher than", "lower than"];
  const told = toldPlace(place);
  if (told.kind === "middle") return "around the middle";
  return `${told.side === "more" ? more : less} in ${among(told)}`;
}

/** "72%", "6 of the 7 others", "all 7 others". */
function among(told: Exclude<ToldPlace, {kind: "middle"}>): string {
  switch (told.kind) {
    case "counts":
      return told.passed === told.others ? `all ${told.others} others` : `${told.passed} of the ${told.others} others`;
    case "nearly_all":
      return "almost all";
    case "share":
      return formatShare(told.share);
  }
}
