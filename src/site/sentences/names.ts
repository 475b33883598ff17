import type {AreaLevel} from "../../catalog/areas.ts";
import {capitalise} from "../format.ts";
import {strings} from "../i18n/strings.ts";

/** What a sentence needs to know of an area. */
export interface Named {
  level: AreaLevel;
  name: string;
}

/** Names that already say what they are: "Wijk 03 Oost", "Buurt 12", "Gemeente Oude Dijk". */
const saysItsKind = ({level, name}: Named) => name.toLowerCase().startsWith(`${level} `);

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
  return saysItsKind(area) ? capitalise(area.name) : `de ${strings.levels[area.level].one} ${area.name}`;
}

/** "deze buurt", "deze wijk", "deze gemeente", "Nederland". */
export const thisArea = (level: AreaLevel): string =>
  level === "land" ? strings.levels.land.one : `deze ${strings.levels[level].one}`;

/**
 * The line under the name: "buurt in Wijk 03 Oost, Voorbeeldstad".
 *
 * @param parents  nearest first; the country is left out below the gemeente
 */
export function placeLine(area: Named, parents: readonly Named[]): string {
  if (area.level === "land") return strings.landPlace;
  const places = parents.filter(parent => area.level === "gemeente" || parent.level !== "land");
  const names = places.map(place => (place.level === "wijk" ? withKind(place) : place.name));
  return `${strings.levels[area.level].one} ${strings.placeIn} ${names.join(", ")}`;
}

const withKind = (place: Named) => (saysItsKind(place) ? capitalise(place.name) : `${place.level} ${place.name}`);
