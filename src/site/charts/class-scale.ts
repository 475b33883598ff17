import * as Plot from "@observablehq/plot";
import type {Band} from "./class-trend.ts";
import {type ChartOptions, type SeriesKey, spreadLabels} from "./series.ts";

/** A value with its place on the scale. */
export interface ScaleMark {
  key: SeriesKey;
  label: string;
  value: number;
}

const height = 104;
const side = 6;

/** Half of what a letter of a label takes, in the unit of the drawing. */
const letter = 3.4;

/** The nine classes as one ruler at their true breaks; this area above it, the larger areas below. */
export function classScale(
  {bands, marks}: {bands: readonly Band[]; marks: readonly ScaleMark[]},
  {document, width}: ChartOptions
): SVGElement {
  const breaks = bands.flatMap(band => (band.low === null ? [] : [band.low]));
  const values = marks.map(mark => mark.value);
  const low = Math.min(breaks[0]! - 0.1, ...values.map(value => value - 0.02));
  const high = Math.max(breaks.at(-1)! + 0.1, ...values.map(value => value + 0.02));
  const x = (value: number) => side + ((value - low) / (high - low)) * (width - 2 * side);
  const closed = bands.map(band => ({...band, low: band.low ?? low, high: band.high ?? high}));
  const own = marks.find(mark => mark.key === "self");
  const others = marks.filter(mark => mark.key !== "self");
  const half = Math.max(0, ...others.map(({label}) => label.length)) * letter;
  const wanted = others.map(mark => clamp(x(mark.value), half, width - half));
  const placed = spreadLabels(wanted, 2 * half + 4).map(place => clamp(place, half, width - half));
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [low, high], range: [side, width - side], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      ...closed.map(band =>
        Plot.rect([band], {x1: "low", x2: "high", y1: 36, y2: 60, className: `class k${band.class}`})
      ),
      ...[closed.slice(2, 7), [...closed.slice(0, 2), ...closed.slice(7)]].map((part, outer) =>
        Plot.text(part, {
          x: band => (band.low + band.high) / 2,
          y: 50,
          text: band => `${band.class}`,
          className: outer ? "number outer" : "number"
        })
      ),
      Plot.text([closed[0]!], {x: low, y: 70, text: "label", textAnchor: "start", className: "tick"}),
      Plot.text([closed.at(-1)!], {x: high, y: 70, text: "label", textAnchor: "end", className: "tick"}),
      ...others.map(({key, value}) =>
        Plot.link([value], {x1: value, x2: value, y1: 58, y2: 82, className: `mark ${key}`})
      ),
      ...others.map(({key, label, value}, index) =>
        Plot.text([value], {x: value, y: 92, dx: placed[index]! - x(value), text: () => label, className: `end ${key}`})
      ),
      ...(own
        ? [
            Plot.link([own], {x1: "value", x2: "value", y1: 19, y2: 43, className: "mark self"}),
            Plot.text([own], {
              x: "value",
              y: 9,
              dx: clamp(x(own.value), 36, width - 36) - x(own.value),
              text: "label",
              className: "end self"
            })
          ]
        : [])
    ]
  }) as SVGElement;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
