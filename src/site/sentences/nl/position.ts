import {type ToldPlace, toldPlace} from "../../../analysis/told-place.ts";
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
  const told = toldPlace(place);
  if (told.kind === "middle") return "rond het midden";
  return `${told.side === "more" ? more : less} in ${among(told)}`;
}

/** "72 %", "6 van de 7 andere", "alle 7 andere". */
function among(told: Exclude<ToldPlace, {kind: "middle"}>): string {
  switch (told.kind) {
    case "counts":
      return told.passed === told.others ? `alle ${told.others} andere` : `${told.passed} van de ${told.others} andere`;
    case "nearly_all":
      return "vrijwel alle";
    case "share":
      return formatShare(told.share);
  }
}
