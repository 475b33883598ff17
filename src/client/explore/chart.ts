import {axisX, axisY, dot, gridX, gridY, line, plot, rect, rectY, ruleX, ruleY} from "@observablehq/plot";
import type {PublishedIndicator} from "../../catalog/published.ts";
import {formatShown, fromShown, unitAndYear} from "../figures.ts";
import {language} from "../language.ts";
import {exploreStrings as words} from "../strings.ts";
import {type Bar, summarise, toBars} from "./distribution.ts";
import type {ExploreLevel} from "./state.ts";

/** More dots than this hide each other and weigh down the page. */
export const mostDots = 1_500;

const colours = {
  all: "var(--verken-all)",
  chosen: "var(--verken-chosen)",
  paper: "var(--verken-paper)"
};

const toShown = (value: number, indicator: PublishedIndicator) => value / fromShown(1, indicator);
const axisLabel = (indicator: PublishedIndicator, level: ExploreLevel) =>
  `${indicator.label[language]} (${unitAndYear(indicator, level)})`;

/** Ticks with just the decimals that tell them apart. Plot hands over the tick, its index and all ticks. */
function formatTick(tick: number, _: number, ticks: readonly number[] = [tick]): string {
  const decimals = [0, 1, 2, 3].find(count => ticks.every(one => Math.abs(one - round(one, count)) < 1e-9)) ?? 4;
  return formatShown(tick, {unit: "count", decimals});
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/**
 * The drawing as one image with a name. Plot adds a `<style>` that our content security policy forbids; what it said
 * stands in explore.css.
 */
function toImage(figure: SVGSVGElement | HTMLElement, label: string): SVGSVGElement {
  const svg = figure instanceof SVGSVGElement ? figure : figure.querySelector("svg")!;
  for (const style of svg.querySelectorAll("style")) style.remove();
  // Plot names its groups ("rect", "x-axis tick label"); the image has one name, which says what it shows.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}

interface ChartOptions {
  level: ExploreLevel;
  /** Pixels available. */
  width: number;
  /** The finding in words: what the drawing says to those who cannot see it. */
  label: string;
}

/** Values of all areas and of the chosen ones for one indicator. */
export interface Spread {
  all: readonly number[];
  chosen: readonly number[];
}

/**
 * Distribution of one indicator: bars for all areas, an outlined step for the chosen ones, both as share of their own
 * group. Null when no area has a value.
 */
export function drawDistribution(
  indicator: PublishedIndicator,
  {all, chosen}: Spread,
  {level, width, label}: ChartOptions
): SVGSVGElement | null {
  const shown = (values: readonly number[]) => values.map(value => toShown(value, indicator));
  const bars = toBars(shown(all), shown(chosen), width < 500 ? 24 : 36);
  if (bars.length === 0) return null;
  const median = summarise(shown(chosen))?.p50;
  const figure = plot({
    className: "verken-plot",
    width,
    height: Math.round(Math.min(320, Math.max(220, width * 0.42))),
    marginLeft: 44,
    marginBottom: 42,
    marginTop: 28,
    x: {label: axisLabel(indicator, level), labelAnchor: "left", labelArrow: "none"},
    y: {label: words.shareAxis(level), labelArrow: "none", percent: true},
    marks: [
      gridY({ticks: 4, strokeOpacity: 1, stroke: "var(--verken-grid)"}),
      rectY(bars, {x1: "low", x2: "high", y: "all", fill: colours.all, inset: 0.5}),
      ...(chosen.length > 0 ? [line(toSteps(bars), {x: "x", y: "y", stroke: colours.chosen, strokeWidth: 2.5})] : []),
      ruleY([0], {stroke: "currentColor"}),
      ...(median === undefined
        ? []
        : [ruleX([median], {stroke: colours.chosen, strokeWidth: 2, strokeDasharray: "5 3"})]),
      axisX({ticks: Math.max(3, Math.round(width / 110)), tickFormat: formatTick, label: null}),
      axisX({ticks: [], label: axisLabel(indicator, level), labelAnchor: "left", labelArrow: "none", labelOffset: 38}),
      axisY({
        ticks: 4,
        label: words.shareAxis(level),
        labelArrow: "none",
        tickFormat: formatTick
      })
    ]
  });
  return toImage(figure as SVGSVGElement, label);
}

/** Outline of the chosen areas over the bars, along their tops. */
const toSteps = (bars: readonly Bar[]) =>
  bars.flatMap(({low, high, chosen}) => [
    {x: low, y: chosen},
    {x: high, y: chosen}
  ]);

/** One area in the scatter plot. */
export interface Point {
  x: number;
  y: number;
  name?: string;
}

/**
 * Two indicators against each other: a dot for each area, the chosen ones on top. Too many for dots become a grid,
 * darker where more areas lie.
 */
export function drawScatter(
  xIndicator: PublishedIndicator,
  yIndicator: PublishedIndicator,
  {all, chosen}: {all: readonly Point[]; chosen: readonly Point[]},
  {level, width, label}: ChartOptions
): SVGSVGElement | null {
  if (all.length === 0) return null;
  const shown = (points: readonly Point[]) =>
    points.map(({x, y, name}) => ({x: toShown(x, xIndicator), y: toShown(y, yIndicator), name}));
  const crowded = all.length > mostDots;
  const cells = crowded ? toCells(shown(all), Math.round(width / 14)) : [];
  const figure = plot({
    className: "verken-plot",
    width,
    height: Math.round(Math.min(520, Math.max(300, width * 0.7))),
    marginLeft: 60,
    marginBottom: 42,
    marginTop: 28,
    opacity: {type: "sqrt", range: [0.15, 1]},
    marks: [
      gridX({ticks: 5, strokeOpacity: 1, stroke: "var(--verken-grid)"}),
      gridY({ticks: 5, strokeOpacity: 1, stroke: "var(--verken-grid)"}),
      rect(cells, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colours.all, fillOpacity: "count"}),
      dot(crowded ? [] : shown(all), {x: "x", y: "y", r: 3, fill: colours.all}),
      dot(chosen.length > mostDots ? [] : shown(chosen), {
        x: "x",
        y: "y",
        r: chosen.length > 300 ? 2.2 : 3.5,
        fill: colours.chosen,
        stroke: colours.paper,
        strokeWidth: 0.8,
        title: "name"
      }),
      axisX({ticks: Math.max(3, Math.round(width / 110)), tickFormat: formatTick, label: null}),
      axisX({ticks: [], label: axisLabel(xIndicator, level), labelAnchor: "left", labelArrow: "none", labelOffset: 38}),
      axisY({ticks: 5, tickFormat: formatTick, label: axisLabel(yIndicator, level), labelArrow: "none"})
    ]
  });
  return toImage(figure as SVGSVGElement, label);
}

interface GridCell {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  count: number;
}

/** Counts points in a square grid of `across` by `across` over their range; empty squares are left out. */
export function toCells(points: readonly Point[], across: number): GridCell[] {
  const range = (read: (point: Point) => number) => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const point of points) {
      low = Math.min(low, read(point));
      high = Math.max(high, read(point));
    }
    return {low, step: (high - low || 1) / across};
  };
  const x = range(point => point.x);
  const y = range(point => point.y);
  const index = (value: number, {low, step}: {low: number; step: number}) =>
    Math.min(across - 1, Math.floor((value - low) / step));
  const counts = new Map<number, number>();
  for (const point of points) {
    const key = index(point.x, x) * across + index(point.y, y);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [column, row] = [Math.floor(key / across), key % across];
    return {
      x1: x.low + column * x.step,
      x2: x.low + (column + 1) * x.step,
      y1: y.low + row * y.step,
      y2: y.low + (row + 1) * y.step,
      count
    };
  });
}
