import {JSDOM} from "jsdom";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";
import {cellRange} from "../../../src/site/charts/cell-range.ts";
import {classScale} from "../../../src/site/charts/class-scale.ts";
import {classTrend} from "../../../src/site/charts/class-trend.ts";
import {dimensions} from "../../../src/site/charts/dimensions.ts";
import {filmPath} from "../../../src/site/charts/film-path.ts";
import {photoPlane} from "../../../src/site/charts/photo-plane.ts";
import {classBars} from "../../../src/site/charts/research/class-bars.ts";
import {indexLines} from "../../../src/site/charts/research/index-lines.ts";
import {shareBars} from "../../../src/site/charts/research/share-bars.ts";
import {shareMatrix} from "../../../src/site/charts/research/share-matrix.ts";
import {signedBars} from "../../../src/site/charts/research/signed-bars.ts";
import {turningLine} from "../../../src/site/charts/research/turning-line.ts";
import type {Series} from "../../../src/site/charts/series.ts";
import {smallTrend} from "../../../src/site/charts/small-trend.ts";
import {strips} from "../../../src/site/charts/strips.ts";
import {trendScale} from "../../../src/site/charts/trend-scale.ts";
import {bandsOf} from "../../../src/site/parts/liveability-view.ts";

const {document} = new JSDOM("").window;
const options = {document, width: 360};
export const bands = bandsOf(classSchemeById("leefbaarometer_score"));
const said = {titleId: "kop", description: "beschrijving"};

const points = (...pairs: [year: number, value: number][]) => pairs.map(([year, value]) => ({year, value}));
export const trend: Series[] = [
  {
    key: "self",
    label: "deze buurt",
    points: points([2002, 3.9], [2012, 4.05], [2020, 4.31], [2024, 4.2]),
    breaks: [2020]
  },
  {key: "gemeente", label: "gemeente", points: points([2002, 4.02], [2012, 4.1], [2024, 4.19])},
  {key: "land", label: "Nederland", points: points([2002, 4.08], [2024, 4.12])}
];
export const rates: Series[] = [
  {key: "self", label: "deze wijk", points: points([2016, 12], [2020, 31], [2024, 22])},
  {key: "land", label: "Nederland", points: points([2016, 20], [2024, 26])}
];
export const scaleMarks = [
  {key: "self" as const, label: "deze buurt 4,31", value: 4.31},
  {key: "gemeente" as const, label: "gemeente 4,17", value: 4.17},
  {key: "land" as const, label: "Nederland 4,12", value: 4.12}
];
export const rows = [
  {label: "voorzieningen", first: 0.2, last: 0.1, comparator: 0.05},
  {label: "samenhang", first: null, last: -0.14, comparator: null}
];
export const cells = {minimum: 3.8, p25: 3.95, p50: 4.1, p75: 4.2, maximum: 4.6};
export const strip = {
  label: "leefbaarheid, 2024",
  peers: [3.9, 4, 4.1, 4.4],
  own: {value: 4.1, text: "4,10"},
  larger: [
    {key: "gemeente" as const, value: 4.2},
    {key: "land" as const, value: 4.15}
  ]
};
export const film = [
  {nuisance: -0.12, vulnerability: 0.4, name: "2014"},
  {nuisance: -0.08, vulnerability: 0.9, name: null},
  {nuisance: -0.02, vulnerability: 1.2, name: "2024"}
];
export const filmPeers = [
  [
    {nuisance: 0.05, vulnerability: -0.8},
    {nuisance: 0.06, vulnerability: -0.6}
  ]
];
export const shares = [
  {label: "weinig", count: "12 van 40", share: 0.3, low: 0.2, high: 0.45, few: false, published: 0.5},
  {label: "veel", count: "3 van 4", share: 0.75, low: 0.4, high: 0.95, few: true, published: null},
  {label: "zeer veel", count: "0", share: null, low: null, high: null, few: true, published: null}
];
export const matrix = [
  {label: "ontspanning", cells: [{share: 0.2, few: false}, {share: 0.8, few: true}, null]},
  {
    label: "geen verandering",
    cells: [
      {share: 0.4, few: false},
      {share: 0, few: false},
      {share: 0.1, few: false}
    ]
  }
];
export const signed = [
  {label: "veiligheid", count: "40", value: 0.08, low: null, high: null, few: false, comparator: -0.02},
  {label: "samenhang", count: "6", value: -0.05, low: null, high: null, few: true, comparator: null},
  {label: "woningen", count: "0", value: null, low: null, high: null, few: true, comparator: null}
];
export const stock = [
  {label: "helemaal niet", count: "300", shares: [0.1, 0.4, 0.5]},
  {label: "heel veel", count: "30", shares: [0.25, null, 0]}
];
export const indexes = [
  {rank: 1, label: "minder dan 10 %", points: points([2012, 80], [2018, 70], [2024, 75])},
  {rank: 5, label: "meer dan 60 %", points: points([2012, 150], [2018, 160], [2024, 185])}
];
export const turning = {
  points: [
    {stock: 0, development: 0.04},
    {stock: 0.5, development: 0.01},
    {stock: 1, development: -0.05}
  ],
  turningPoint: 0.55,
  low: 0.4,
  high: 0.7
};
const breaks = {vulnerability: [-0.5, 0.25], nuisance: [-0.078, -0.039]} as const;
const plane = {
  description: "beschrijving",
  columns: ["a", "b", "c"],
  rows: ["d", "e", "f"],
  moreVulnerable: "meer kwetsbaar",
  moreProblems: "meer problemen"
} as const;
const sides = {below: "minder", above: "meer"};

/** A drawing of every chart: as Plot makes it, or as markup. */
export const drawings = {
  "cell-range": () => cellRange(cells, bands, {...said, format: value => value.toFixed(2)}).text,
  "class-scale": () => classScale({bands, marks: scaleMarks}, options),
  "class-trend": () => classTrend({series: trend, bands}, options),
  dimensions: () => dimensions({rows, words: sides}, options),
  "film-path": () =>
    filmPath(film, filmPeers, {description: "beschrijving", moreVulnerable: "kwetsbaar", moreProblems: "problemen"})
      .text,
  "photo-plane": () =>
    photoPlane(
      {nuisance: -0.05, vulnerability: 0.1},
      filmPeers.flat(),
      {nuisance: 0.02, vulnerability: 0.3},
      breaks,
      plane
    ).text,
  "small-trend": () =>
    smallTrend({series: rates, scale: trendScale([12, 31], 1), format: value => `${value} per 1.000`}, options),
  strips: () =>
    strips([strip, {...strip, label: "eenzaam, 2024", peers: [5, 9, 7], own: {value: 7, text: "7"}, larger: []}], said)
      .text,
  "class-bars": () => classBars({rows: stock, tones: [2, 5, 8]}, options),
  "index-lines": () => indexLines(indexes, options),
  "share-bars": () => shareBars(shares, options),
  "share-matrix": () => shareMatrix({rows: matrix, columns: ["1", "2", "3"], axis: ["weinig", "veel"]}, options),
  "signed-bars": () => signedBars({rows: signed, words: sides}, options),
  "turning-line": () =>
    turningLine(turning, {...sides, axis: "corporatiebezit", value: value => value.toFixed(3)}, options)
} satisfies Record<string, () => SVGElement | string>;
export type DrawingName = keyof typeof drawings;

/** The drawing as elements. */
export function drawn(name: DrawingName): Element {
  const made = drawings[name]();
  if (typeof made !== "string") return made;
  const box = document.createElement("div");
  box.innerHTML = made;
  return box.firstElementChild!;
}
