import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";
import {classScale} from "../../../src/site/charts/class-scale.ts";
import {classTrend} from "../../../src/site/charts/class-trend.ts";
import {dimensions} from "../../../src/site/charts/dimensions.ts";
import {smallTrend} from "../../../src/site/charts/small-trend.ts";
import {svgDocument} from "../../../src/site/charts/svg-document.ts";
import {trendScale} from "../../../src/site/charts/trend-scale.ts";
import {bandsOf} from "../../../src/site/parts/liveability-view.ts";

const whole = new JSDOM("").window.document;
const bands = bandsOf(classSchemeById("leefbaarometer_score"));
const points = [2002, 2012, 2024].map((year, index) => ({year, value: 3.9 + index * 0.03}));
const series = [
  {key: "self" as const, label: 'wijk "A & B" <oost>\u00a0', points},
  {key: "land" as const, label: "Nederland", points: points.slice(1)}
];
const marks = series.map(({key, label}) => ({key, label, value: 3.9}));
const rows = [{label: "voorzieningen", first: 0.2, last: 0.1, comparator: 0.05}];

const drawings: Record<string, (document: Document) => SVGElement> = {
  classTrend: document => classTrend({series, bands}, {document, width: 360}),
  classScale: document => classScale({bands, marks}, {document, width: 360}),
  smallTrend: document =>
    smallTrend({series, scale: trendScale([3, 4], 1), format: value => `${value}`}, {document, width: 360}),
  dimensions: document => dimensions({rows, words: {below: "minder", above: "meer"}}, {document, width: 360}),
  "axes and bars of Plot itself": document =>
    Plot.plot({document, marks: [Plot.barY([1, 2, 3]), Plot.ruleY([0])]}) as SVGElement
};

describe.each(Object.entries(drawings))("%s", (_name, draw) => {
  test("is written the same as with a whole DOM", () => {
    expect(draw(svgDocument).outerHTML).toBe(draw(whole).outerHTML);
  });
});

test("a node moves when it is put elsewhere", () => {
  const [first, second] = [svgDocument.createElement("g"), svgDocument.createElement("g")];
  const child = first.appendChild(svgDocument.createElement("path"));
  second.insertBefore(child, null);
  expect([first.outerHTML, second.outerHTML]).toEqual(["<g></g>", "<g><path></path></g>"]);
});
