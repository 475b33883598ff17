import * as Plot from "@observablehq/plot";
import {drawingOrder, pieceOf, type Series, spreadLabels} from "./series.ts";

/** Every year that a line has, ascending. */
export const yearsOf = (lines: readonly {points: readonly {year: number}[]}[]): number[] =>
  [...new Set(lines.flatMap(({points}) => points.map(({year}) => year)))].sort((a, b) => a - b);

/** First, last, and what fits between them without touching. */
export function yearTicks(years: readonly number[]): number[] {
  const first = years[0]!;
  const last = years.at(-1)!;
  const room = (last - first) / 5;
  const ticks = [first];
  for (const year of years.slice(1, -1)) {
    if (year - ticks.at(-1)! >= room && last - year >= room) ticks.push(year);
  }
  return first === last ? ticks : [...ticks, last];
}

/** Years below the lowest value. */
export const yearMarks = (years: readonly number[], low: number): Plot.Markish =>
  Plot.text(yearTicks(years), {x: year => year, y: low, text: year => `${year}`, dy: 14, className: "tick"});

/** Lines with a dot at each figure of the area of the page, and their names at the end. `y` gives the place of a value. */
export function lineMarks(series: readonly Series[], y: (value: number) => number): Plot.Markish[] {
  const lines = drawingOrder(series);
  return [
    ...lines.map(line =>
      Plot.line(line.points, {
        x: "year",
        y: "value",
        z: point => pieceOf(line, point.year),
        className: `line ${line.key}`
      })
    ),
    ...lines
      .filter(({key}) => key === "self")
      .map(({key, points}) => Plot.dot(points, {x: "year", y: "value", r: 3, className: `dot ${key}`})),
    ...endLabels(
      lines.map(line => ({...line, name: line.key})),
      y
    )
  ];
}

/** A line by its name in the style sheet. */
interface NamedLine {
  name: string;
  label: string;
  points: readonly {year: number; value: number}[];
}

/** Labels at the line ends, moved apart where they would overlap. `y` gives the place of a value in pixels. */
export function endLabels(lines: readonly NamedLine[], y: (value: number) => number): Plot.Markish[] {
  const wanted = lines.map(({points}) => y(points.at(-1)!.value));
  const placed = spreadLabels(wanted, 14);
  return lines.map(({name, label, points}, index) =>
    Plot.text([points.at(-1)!], {
      x: "year",
      y: "value",
      text: () => label,
      textAnchor: "start",
      dx: 8,
      dy: placed[index]! - wanted[index]!,
      className: `end ${name}`
    })
  );
}
