import {classOf} from "../../analysis/nine-classes.ts";
import {type ClassColumn, classColumns} from "../../catalog/class-columns.ts";
import type {PublishedArea, PublishedIndicator} from "../../catalog/published.ts";
import {formatShown, formatWithUnit} from "../figures.ts";
import {language} from "../language.ts";
import {mapStrings as words} from "../strings.ts";
import {classIndex, quantileBreaks, spreadShades} from "./classes.ts";

/** What shows classes instead of an indicator, by its name in the address: liveability as it was published first. */
const classViews: Readonly<Record<string, ClassColumn>> = Object.fromEntries(
  classColumns.map(column => [column.id === "leefbaarheid_class" ? "klasse" : column.id, column])
);
/** The view that a map opens with. */
export const firstView = "klasse";
/** Indicator whose figures and years a view shows. */
export const indicatorOf = (view: string): string => classViews[view]?.ofId ?? view;

/** A view of nine classes, with its name, what it is called and where its classes begin. */
export interface ClassChoice {
  view: string;
  column: ClassColumn;
  breaks: readonly number[];
}

/** The views of classes that the published list has breaks of. */
export function classChoices(indicators: readonly PublishedIndicator[]): ClassChoice[] {
  return Object.entries(classViews).flatMap(([view, column]) => {
    const breaks = indicators.find(({id}) => id === column.id)?.breaks;
    return breaks ? [{view, column, breaks}] : [];
  });
}

/** The ramp of the site, 1 to 9; an indicator without published classes uses its upper half, light to dark. */
const shades = [5, 6, 7, 8, 9] as const;

/** Earlier years that at least one area has a figure of, ascending. */
export function earlierYears(indicatorId: string, areas: readonly PublishedArea[]): number[] {
  const years = areas.flatMap(({eerder}) => Object.keys(eerder[indicatorId] ?? {}));
  return [...new Set(years)].map(Number).sort((a, b) => a - b);
}

/** Figure of an area: of its profile year for null, else of an earlier one. */
const valueOfYear = (area: PublishedArea, id: string, year: number | null): number | null =>
  (year === null ? area.waarden[id] : area.eerder[id]?.[year]) ?? null;

/** How one figure is shown on the map, in the list and in the legend. */
export interface MapView {
  indicator: string;
  breaks: readonly number[];
  /** Shade of the ramp (1 to 9) for each class, lowest first. */
  ramp: readonly number[];
  /** Words for each class, lowest first. */
  labels: readonly string[];
  /** Value of an area; null when it has none. */
  valueIn(area: PublishedArea): number | null;
  /** The value in words; "geen cijfer" when there is none. */
  wordsFor(area: PublishedArea): string;
}

/** Shade of the ramp for an area, or null when it has no figure. */
export function shadeOf(view: MapView, area: PublishedArea): number | null {
  const value = view.valueIn(area);
  return value === null ? null : view.ramp[classIndex(value, view.breaks)]!;
}

/** Class of an area: as published, or of an earlier year by the same breaks; without a class now it has none then. */
function classIn(area: PublishedArea, {column, breaks}: ClassChoice, year: number | null): number | null {
  const now = column.id === "leefbaarheid_class" ? area.klasse : area.samenhangklasse;
  if (year === null || now === null) return now;
  const score = valueOfYear(area, column.ofId, year);
  return score === null ? null : classOf(score, breaks);
}

/** Liveability or social cohesion by its nine classes, of the latest year or an earlier one. */
export function classesView(choice: ClassChoice, year: number | null = null): MapView {
  const {labels} = choice.column;
  const numbers = labels.map((_, index) => index + 1);
  const label = (number: number) => words.classLabel(number, labels[number - 1]![language]);
  const valueIn = (area: PublishedArea) => classIn(area, choice, year);
  return {
    indicator: choice.view,
    breaks: numbers.slice(1),
    ramp: numbers,
    labels: numbers.map(label),
    valueIn,
    wordsFor: area => {
      const number = valueIn(area);
      return number === null ? words.missing : label(number);
    }
  };
}

/**
 * An indicator in classes with about as many of these areas each. The classes are those of the latest year in every
 * year, so that a colour keeps its meaning.
 */
export function indicatorView(
  indicator: PublishedIndicator,
  areas: readonly PublishedArea[],
  year: number | null = null
): MapView {
  const valueIn = (area: PublishedArea) => valueOfYear(area, indicator.id, year);
  const latest = areas.map(area => valueOfYear(area, indicator.id, null));
  const breaks = quantileBreaks(latest.filter(value => value !== null));
  const shown = (value: number) => formatWithUnit(value, indicator);
  const labels =
    breaks.length === 0
      ? [indicator.label[language]]
      : [
          words.below(shown(breaks[0]!)),
          ...breaks.slice(1).map((limit, index) => words.between(formatShown(breaks[index]!, indicator), shown(limit))),
          words.above(shown(breaks.at(-1)!))
        ];
  return {
    indicator: indicator.id,
    breaks,
    ramp: spreadShades(shades, breaks.length + 1),
    labels,
    valueIn,
    wordsFor: area => {
      const value = valueIn(area);
      return value === null ? words.missing : shown(value);
    }
  };
}
