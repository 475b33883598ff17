import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";
import {classScale} from "../../../src/site/charts/class-scale.ts";
import {classTrend} from "../../../src/site/charts/class-trend.ts";
import {dimensions} from "../../../src/site/charts/dimensions.ts";
import {renderSvg} from "../../../src/site/charts/render-svg.ts";
import {type Series, spreadLabels} from "../../../src/site/charts/series.ts";
import {smallTrend} from "../../../src/site/charts/small-trend.ts";
import {yearTicks} from "../../../src/site/charts/trend-marks.ts";
import {trendScale} from "../../../src/site/charts/trend-scale.ts";
import {bandsOf} from "../../../src/site/parts/liveability-view.ts";

const {document} = new JSDOM("").window;
const options = {document, width: 360};
const bands = bandsOf(classSchemeById("leefbaarometer_score"));
const line = (key: Series["key"], label: string, from: number): Series => ({
  key,
  label,
  points: [2002, 2012, 2024].map((year, index) => ({year, value: from + index * 0.03}))
});
const series = [line("self", "deze buurt", 3.9), line("land", "Nederland", 4.05)];
const texts = (svg: SVGElement) => [...svg.querySelectorAll("text")].map(text => text.textContent);
const words = {titleId: "trend-kop", description: "Lijn <door> de jaren."};

describe("classTrend", () => {
  const svg = classTrend({series, bands}, options);

  test("has one line for each series and a dot for each of our own years", () => {
    expect(svg.querySelectorAll(".line path")).toHaveLength(2);
    expect(svg.querySelectorAll(".dot.self circle")).toHaveLength(3);
  });

  test("names lines at their ends, classes at their bands and years below", () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["deze buurt", "Nederland", "zwak", "ruim voldoende", "2002", "2024"])
    );
  });

  test("shows only the classes that the lines come near", () => {
    expect(texts(svg)).not.toContain("zeer onvoldoende");
  });

  test("draws a value outside all breaks", () => {
    const high = classTrend({series: [line("self", "deze buurt", 4.6)], bands}, options);
    expect(high.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});

test("classScale shows nine classes, our mark above and the larger areas below", () => {
  const marks = series.map(({key, label, points}) => ({key, label, value: points[2]!.value}));
  const svg = classScale({bands, marks}, options);
  expect(svg.querySelectorAll("rect")).toHaveLength(9);
  expect(texts(svg)).toEqual(expect.arrayContaining(["1", "9", "zeer onvoldoende", "uitstekend", "deze buurt"]));
});

test("dimensions draws an open dot only where there is a first year", () => {
  const row = {label: "voorzieningen", last: 0.1, comparator: 0.05};
  const both = dimensions({rows: [{...row, first: 0.2}], words: {below: "minder", above: "meer"}}, options);
  const one = dimensions({rows: [{...row, first: null}], words: {below: "minder", above: "meer"}}, options);
  expect([both, one].map(svg => svg.querySelectorAll(".first circle").length)).toEqual([1, 0]);
});

test("smallTrend names its years and the round values of its axis", () => {
  const scale = {low: 3, high: 4.5, ticks: [3, 4]};
  const drawn = texts(smallTrend({series, scale, format: value => `${value}`}, options));
  expect(drawn.slice(0, 4)).toEqual(["3", "4", "2002", "2012"]);
});

test("renderSvg leaves one decimal, no colours and no inline style, and escapes its words", () => {
  const markup = renderSvg(classTrend({series, bands}, options), words).text;
  expect(markup).not.toMatch(/<style|style=|fill=|stroke=|\d\.\d\d/);
  expect(markup).toContain('role="img" aria-labelledby="trend-kop"');
  expect(markup).toContain("Lijn &lt;door&gt; de jaren.");
});

test("renderSvg leaves numbers in texts alone", () => {
  const svg = smallTrend({series, scale: {low: 0, high: 5, ticks: [0]}, format: () => "1.000"}, options);
  expect(renderSvg(svg, words).text).toContain(">1.000</text>");
});

test.each([
  [[], []],
  [[10], [10]],
  [
    [10, 12, 40],
    [4, 18, 40]
  ],
  [
    [12, 10],
    [18, 4]
  ]
])("labels wanted at %j are placed at %j", (wanted, expected) => {
  expect(spreadLabels(wanted, 14)).toEqual(expected);
});

test.each([
  [[2024], [2024]],
  [
    [2012, 2016, 2020],
    [2012, 2016, 2020]
  ],
  [
    [2002, 2003, 2023, 2024],
    [2002, 2024]
  ]
])("of the years %j the axis names %j", (years, expected) => {
  expect(yearTicks(years)).toEqual(expected);
});

test.each([
  [[10, 46], 1, [0, 20, 40]],
  [[9935, 10_235], 1, [9000, 10_000, 11_000]],
  [[0, 0], 1, [0, 1]],
  [[0.059, 0.062], 0.01, [0.05, 0.06]]
])("the axis of %j, named in steps of %d or more, has %j", (values, least, ticks) => {
  const scale = trendScale(values, least);
  expect(scale.ticks.map(tick => Number(tick.toFixed(3)))).toEqual(ticks);
  expect([Math.min(...values) - scale.low, scale.high - Math.max(...values)].every(room => room >= 0)).toBe(true);
});

test("an axis that does not begin at zero spans a fifth of the largest value at least", () => {
  const {low, high} = trendScale([100, 101], 1);
  expect(high - low).toBeGreaterThanOrEqual(20);
});
