import type {AreaLevel} from "../../catalog/areas.ts";
import type {FactArea, InsideFact} from "./fact.ts";

/** First class that is called good, and first that is called sufficient, in the labels of the Leefbaarometer. */
const good = 7;
const sufficient = 5;

/**
 * In how many of the areas inside liveability is good or better (class 7 to 9), sufficient (5 or 6), weak or less.
 *
 * @param areas  with their class, 1 to 9; null where there is none: these are not counted
 * @returns null with fewer than two areas with a class
 * @example
 * insideFact("buurt", 2024, [{code: "BU1", level: "buurt", name: "A", class: 9}]); // => null
 */
export function insideFact(
  level: AreaLevel,
  year: number,
  areas: readonly (FactArea & {class: number | null})[]
): InsideFact | null {
  const classed = areas.filter(area => area.class !== null);
  if (classed.length < 2) return null;
  const from = (limit: number) => classed.filter(area => area.class! >= limit).length;
  return {
    kind: "inside",
    level,
    year,
    areas: classed.map(({code, level, name}) => ({code, level, name})),
    good: from(good),
    sufficient: from(sufficient) - from(good),
    weak: classed.length - from(sufficient)
  };
}
