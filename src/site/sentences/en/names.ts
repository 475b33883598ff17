import type {AreaLevel} from "../../../catalog/areas.ts";
import {capitalise} from "../../format.ts";
import {en} from "../../i18n/en.ts";
import type {Named} from "../names.ts";
import {saysItsKind} from "../says-its-kind.ts";

/** The name as a heading: that of the country is a word of the language. */
export const areaName = ({level, name}: Named): string => (level === "land" ? capitalise(en.levels.land.one) : name);

/**
 * An area inside a sentence, always with its kind; the Dutch noun is kept.
 *
 * @example
 * areaPhrase({level: "buurt", name: "De Hoef"}); // => "the buurt De Hoef"
 * @example
 * areaPhrase({level: "land", name: "Nederland"}); // => "the Netherlands"
 */
export function areaPhrase(area: Named): string {
  if (area.level === "land") return en.levels.land.one;
  return saysItsKind(area) ? capitalise(area.name) : `the ${en.levels[area.level].one} ${area.name}`;
}

/** "this buurt", "this wijk", "this gemeente", "the Netherlands". */
export const thisArea = (level: AreaLevel): string =>
  level === "land" ? en.levels.land.one : `this ${en.levels[level].one}`;

/**
 * The line under the name, where the Dutch noun is explained: "neighbourhood (buurt) in Wijk 03 Oost, Voorbeeldstad".
 *
 * @param parents  nearest first; the country is left out below the gemeente
 */
export function placeLine(area: Named, parents: readonly Named[]): string {
  if (area.level === "land") return en.landPlace;
  const places = parents.filter(parent => area.level === "gemeente" || parent.level !== "land");
  const names = places.map(place => (place.level === "land" ? en.levels.land.one : withKind(place)));
  return `${en.levelsExplained[area.level]} ${en.placeIn} ${names.join(", ")}`;
}

const withKind = (place: Named) => {
  if (saysItsKind(place)) return capitalise(place.name);
  return place.level === "wijk" ? `wijk ${place.name}` : place.name;
};
