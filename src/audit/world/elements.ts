import type {Context} from "../checks/context.ts";
import {deviationClass} from "../knowledge/classes.ts";
import {clearQuarter, type Element, elements} from "../knowledge/elements.ts";
import {figures} from "../knowledge/figures.ts";
import {printedSame} from "../page/shown.ts";
import {exposedTo} from "./events.ts";
import type {Place} from "./places.ts";
import {misfitOf} from "./residents.ts";

/** Why the start map says what it says of an element. */
export type ElementReason =
  | "easier"
  | "harder"
  | "ordinary"
  | "photo_differs"
  | "crimes_differ"
  | "no_photo"
  | "either_way"
  | "holiday_homes"
  | "students"
  | "institution"
  | "few"
  | "unknown"
  | "few_then"
  | "others"
  | "no_place"
  | "no_figure";

/** What the start map may say of an element here. */
export interface JudgedElement {
  element: Element;
  value: number | null;
  year: number | null;
  judgement: ElementReason;
}

type World = Pick<Context, "truth" | "places" | "area" | "resilience">;

const nuisance = "overlast_onveiligheid_score";
const money = "rondkomen_moeite_share";

/** The figure that is shown: that of the year of comparison, else the latest one. */
const latest = ({truth, area}: World, figure: string): {year: number; value: number} | null => {
  const compared = truth.levelYear(figure, area.level);
  const years = [...truth.years(figure)].reverse();
  for (const year of compared === null ? years : [compared, ...years]) {
    const value = truth.value(area, figure, year);
    if (!Number.isNaN(value)) return {year, value};
  }
  return null;
};

/** The start map of an area: each element by the place of its figure among all areas of the level. */
export function elementsOf(world: World): JudgedElement[] {
  return elements.map(element => {
    const found = latest(world, element.figure);
    return {
      element,
      value: found?.value ?? null,
      year: found?.year ?? null,
      judgement: found === null ? "no_figure" : (whySilent(world, element) ?? judge(world, element))
    };
  });
}

/** Why nothing is said of an element, whatever its place. */
function whySilent({truth, area, resilience}: World, {figure, easier, ofHouseholds}: Element): ElementReason | null {
  if (!truth.isLarge(area)) return area.residents === null ? "unknown" : "few";
  if (figure === "leegstand_share") return "holiday_homes";
  const unusual = ofHouseholds ? resilience.unusual(area) : null;
  return unusual ?? (easier === null ? "either_way" : null);
}

/** By its place; of money and nuisance only with a photo that says the same, and of nuisance not against the crimes. */
function judge(world: World, {figure, easier}: Element): ElementReason {
  const side = sideOf(world, figure, easier === "more");
  if (side === null) return misfitOf(world.truth, world.area, latest(world, figure)!.year) ?? "no_place";
  if (figure === nuisance && crimesAgainst(world) !== null) return "crimes_differ";
  if (side === "ordinary") return side;
  if (!isBesideCountry(world, figure, (side === "easier") === (easier === "more"))) return "photo_differs";
  if (figure !== nuisance && figure !== money) return side;
  const photo = world.resilience.photo(world.area);
  if (photo === null) return "no_photo";
  const isHigh = figure === nuisance ? photo.problems !== "weinig" : !/weinig/.test(photo.vulnerable);
  if (isHigh === (side === "easier")) return "photo_differs";
  const crimes = figure === nuisance ? sideOf(world, "misdrijven_per_1000", false) : null;
  return crimes !== null && crimes !== "ordinary" && crimes !== side ? "crimes_differ" : side;
}

/** Is a figure more, or less, than that of the country too, as both are printed? True where that has none in the year. */
function isBesideCountry({truth, area}: World, id: string, isMore: boolean): boolean {
  const year = truth.levelYear(id, area.level)!;
  const land = truth.list.find(({level}) => level === "land");
  const theirs = land ? truth.value(land, id, year) : Number.NaN;
  const own = truth.value(area, id, year);
  return Number.isNaN(theirs) || (!printedSame(figures.get(id)!, own, theirs) && own > theirs === isMore);
}

/** Which way crimes contradict the estimate, of how many other areas, and the class that they contradict. */
interface CrimesAgainst {
  side: "more" | "fewer";
  year: number;
  passed: number;
  others: number;
  rank: number;
  rankYear: number;
}

/**
 * Are crimes beyond three of four others at one end, where the estimate of nuisance is on the other side of the reference?
 * With the year of the crimes.
 */
export function crimesAgainst(world: World): CrimesAgainst | null {
  const crimes = sideOf(world, "misdrijven_per_1000", false);
  const {truth, area} = world;
  const year = truth.levelYear(nuisance, area.level);
  const hasPlace = sideOf(world, nuisance, true) !== null;
  const rank = year === null || !hasPlace ? 5 : deviationClass(truth.value(area, nuisance, year));
  const isPraised = crimes === "harder" && rank >= 6;
  const isBlamed = crimes === "easier" && rank <= 4;
  if (!isPraised && !isBlamed) return null;
  const {others, below, equal} = placeOf(world, "misdrijven_per_1000")!;
  return {
    side: isPraised ? "more" : "fewer",
    year: truth.levelYear("misdrijven_per_1000", area.level)!,
    passed: isPraised ? below : others - below - equal,
    others,
    rank,
    rankYear: year!
  };
}

function placeOf({truth, places, area}: World, figure: string): Place | null {
  const year = truth.levelYear(figure, area.level);
  if (year === null || misfitOf(truth, area, year) !== null) return null;
  const value = truth.value(area, figure, year);
  return Number.isNaN(value) || area.level === "land"
    ? null
    : places.of(value, figure, area.level, null, null, exposedTo(truth, area, figure, year));
}

function sideOf(world: World, figure: string, moreIsEasier: boolean): "easier" | "harder" | "ordinary" | null {
  const place = placeOf(world, figure);
  if (place === null) return null;
  const {others, below, equal} = place;
  const above = others - below - equal;
  const [better, worse] = moreIsEasier ? [below, above] : [above, below];
  if (better / others >= clearQuarter) return "easier";
  return worse / others >= clearQuarter ? "harder" : "ordinary";
}
