import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {PublishedArea, PublishedIndicator} from "../../catalog/published.ts";
import {formatShown, formatWithUnit} from "../figures.ts";
import {language} from "../language.ts";
import {mapStrings as words} from "../strings.ts";
import {classIndex, quantileBreaks, spreadShades} from "./classes.ts";

/** Shows the published class of liveability instead of an indicator. */
export const classView = "klasse";
/** Indicator that those classes are of. */
export const classedIndicator = "leefbaarheid_score";

/** The ramp of the site, 1 to 9; an indicator without published classes uses its upper half, light to dark. */
const shades = [5, 6, 7, 8, 9] as const;
const classLabels = classSchemeById("leefbaarometer_score").labels;

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

/** Liveability by its nine published classes. */
export function classesView(): MapView {
  const numbers = classLabels.map((_, index) => index + 1);
  const label = (number: number) => words.classLabel(number, classLabels[number - 1]![language]);
  return {
    indicator: classView,
    breaks: numbers.slice(1),
    ramp: numbers,
    labels: numbers.map(label),
    valueIn: area => area.klasse,
    wordsFor: area => (area.klasse === null ? words.missing : label(area.klasse))
  };
}

/** An indicator in classes with about as many of these areas each. */
export function indicatorView(indicator: PublishedIndicator, areas: readonly PublishedArea[]): MapView {
  const valueIn = ({waarden}: PublishedArea) => waarden[indicator.id] ?? null;
  const breaks = quantileBreaks(areas.map(valueIn).filter(value => value !== null));
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
