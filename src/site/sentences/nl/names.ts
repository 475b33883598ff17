import type {AreaLevel} from "../../../catalog/areas.ts";
import {capitalise} from "../../format.ts";
import {nl} from "../../i18n/nl.ts";
import type {Named} from "../names.ts";
import {saysItsKind} from "../says-its-kind.ts";

/** The name as a heading: that of the country is a word of the language. */
export const areaName = (area: Named): string => area.name;

/**
 * An area inside a sentence, always with its kind, so that names with an article need no special rule.
 *
 * @example
 * areaPhrase({level: "buurt", name: "De Hoef"}); // => "de buurt De Hoef"
 * @example
 * areaPhrase({level: "wijk", name: "Wijk 03 Oost"}); // => "Wijk 03 Oost"
 */
export function areaPhrase(area: Named): string {
  if (area.level === "land") return area.name;
  return saysItsKind(area) ? capitalise(area.name) : `de ${nl.levels[area.level].one} ${area.name}`;
}

/** "deze buurt", "deze wijk", "deze gemeente", "Nederland". */
export const thisArea = (level: AreaLevel): string =>
  level === "land" ? nl.levels.land.one : `deze ${nl.levels[level].one}`;

/**
 * The line under the name: "buurt in Wijk 03 Oost, Voorbeeldstad".
 *
 * @param parents  nearest first; the country is left out below the gemeente
 */
export function placeLine(area: Named, parents: readonly Named[]): string {
  if (area.level === "land") return nl.landPlace;
  const places = parents.filter(parent => area.level === "gemeente" || parent.level !== "land");
  const names = places.map(place => (place.level === "wijk" ? withKind(place) : place.name));
  return `${nl.levelsExplained[area.level]} ${nl.placeIn} ${names.join(", ")}`;
}

const withKind = (place: Named) => (saysItsKind(place) ? capitalise(place.name) : `${place.level} ${place.name}`);
