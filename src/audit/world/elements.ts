import type {Context} from "../checks/context.ts";
import {clearQuarter, type Element, elements} from "../knowledge/elements.ts";

/** What the start map may say of an element here. */
export interface JudgedElement {
  element: Element;
  value: number | null;
  year: number | null;
  judgement: "easier" | "harder" | "ordinary" | "either_way" | "no_figure";
}

/** The start map of an area: each element by the place of its figure among all areas of the level. */
export function elementsOf({truth, places, area}: Pick<Context, "truth" | "places" | "area">): JudgedElement[] {
  return elements.map(element => {
    const year = truth.nationalYear(element.figure);
    const value = year === null ? Number.NaN : truth.value(area, element.figure, year);
    const has = !Number.isNaN(value);
    const place =
      has && truth.isLarge(area) && area.level !== "land" ? places.of(value, element.figure, area.level, null) : null;
    return {
      element,
      value: has ? value : null,
      year: has ? year : null,
      judgement: judge(element, place?.midrank ?? null)
    };
  });
}

function judge({easier}: Element, midrank: number | null): JudgedElement["judgement"] {
  if (midrank === null) return "no_figure";
  if (easier === null) return "either_way";
  const favourable = easier === "more" ? midrank : 1 - midrank;
  // places are published with four decimals
  if (Math.round(favourable * 1e4) / 1e4 >= clearQuarter) return "easier";
  return Math.round(favourable * 1e4) / 1e4 <= 1 - clearQuarter ? "harder" : "ordinary";
}
