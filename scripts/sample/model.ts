import {type Areas, type Buurt, buildAreas, type Group} from "./areas.ts";
import {type Traits, traitsOf} from "./traits.ts";

/** The invented world that all files describe. */
export interface Model extends Areas {
  traits(buurt: Buurt, year: number): Traits;
}

export type Area = Buurt | Group;

/** Builds the world; the same one each time. */
export function buildModel(): Model {
  const areas = buildAreas();
  const traits = new Map(areas.buurten.map(buurt => [buurt.code, traitsOf(buurt)]));
  return {...areas, traits: (buurt, year) => traits.get(buurt.code)!(year)};
}

/** All areas: gemeente, its wijken, their buurten, in order of code within each level. */
export function allAreas({buurten, wijken, gemeenten}: Areas): Area[] {
  return [...gemeenten, ...wijken, ...buurten];
}

/** The buurten that an area consists of. */
export function membersOf(area: Area): readonly Buurt[] {
  return area.level === "buurt" ? [area] : area.members;
}

/** Mean weighted by residents; null when nobody lives there. */
export function weightedMean(items: readonly {value: number; weight: number}[]): number | null {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  return total > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / total : null;
}
