import {expect, test} from "vitest";
import {
  bands,
  cells,
  type DrawingName,
  drawn,
  film,
  filmPeers,
  indexes,
  matrix,
  rates,
  rows,
  scaleMarks,
  shares,
  signed,
  stock,
  strip,
  trend,
  turning
} from "./drawings.ts";

/** Figures read back from a drawing: places become values again by two places whose values are written on it. */
type Anchor = readonly [place: number, value: number];
const scale =
  ([from, low]: Anchor, [to, high]: Anchor) =>
  (place: number) =>
    low + ((place - from) / (to - from)) * (high - low);
const numbers = (text: string | null) => (text?.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
const all = (svg: Element, selector: string) => [...svg.querySelectorAll(selector)];
const attribute = (name: string) => (element: Element) => Number(element.getAttribute(name));
/** Where a text of Plot stands: it is moved there, and then moved aside. */
const textAt = (svg: Element, text: string) =>
  numbers(
    all(svg, "text")
      .find(({textContent}) => textContent === text)!
      .getAttribute("transform")
  );
/** The values that are named beside a vertical scale, each with its height. */
const heightsOf = (svg: Element): [value: number, y: number][] =>
  all(svg, ".tick[text-anchor=end] text").map(text => [
    Number(text.textContent),
    numbers(text.getAttribute("transform"))[1]!
  ]);
const box = (rect: Element) => {
  const [x, y, width, height] = ["x", "y", "width", "height"].map(name => attribute(name)(rect)) as [
    number,
    number,
    number,
    number
  ];
  return {left: x, right: x + width, top: y, bottom: y + height};
};
/** Places of a line: "M1,2L3,4". */
const path = (element: Element) => {
  const found = numbers(element.getAttribute("d"));
  return found.flatMap((x, at) => (at % 2 === 0 ? [{x, y: found[at + 1]!}] : []));
};
const near = (found: readonly number[], expected: readonly number[], digits = 3) => {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, digits);
};
const ofClass = (name: DrawingName, number: number) => box(drawn(name).querySelector(`.k${number} rect`)!);
const breakOf = (number: number) => bands.find(band => band.class === number)!.high!;

test("class-trend: dots and lines give the scores and years back", () => {
  const svg = drawn("class-trend");
  const score = scale([ofClass("class-trend", 5).top, breakOf(5)], [ofClass("class-trend", 7).top, breakOf(7)]);
  const dots = all(svg, ".dot.self circle");
  const year = scale([attribute("cx")(dots[0]!), 2002], [attribute("cx")(dots.at(-1)!), 2024]);
  near(
    dots.map(dot => score(attribute("cy")(dot))),
    trend[0]!.points.map(({value}) => value)
  );
  near(
    dots.map(dot => year(attribute("cx")(dot))),
    trend[0]!.points.map(point => point.year)
  );
  near(
    path(svg.querySelector(".line.gemeente path")!).map(({y}) => score(y)),
    [4.02, 4.1, 4.19]
  );
  near(
    path(svg.querySelector(".line.land path")!).map(({y}) => score(y)),
    [4.08, 4.12]
  );
});

test("class-trend: a line stops where another area or edition begins", () => {
  expect(all(drawn("class-trend"), ".line.self path").map(line => path(line).length)).toEqual([2, 2]);
});

test("class-scale: every class lies between its breaks, and each mark at its score", () => {
  const svg = drawn("class-scale");
  const score = scale([ofClass("class-scale", 2).left, breakOf(1)], [ofClass("class-scale", 8).right, breakOf(8)]);
  near(
    bands.slice(1, 8).map(({class: number}) => score(ofClass("class-scale", number).right)),
    bands.slice(1, 8).map(({high}) => high!)
  );
  for (const {key, value} of scaleMarks)
    near([...new Set(path(svg.querySelector(`.mark.${key} path`)!).map(({x}) => x))].map(score), [value]);
});

test("small-trend: dots and lines give the rates back, from zero", () => {
  const svg = drawn("small-trend");
  const at = (text: string) => textAt(svg, text)[1]!;
  const rate = scale([at("0 per 1.000"), 0], [at("20 per 1.000"), 20]);
  near(
    all(svg, ".dot.self circle").map(dot => rate(attribute("cy")(dot))),
    rates[0]!.points.map(({value}) => value)
  );
  near(
    path(svg.querySelector(".line.land path")!).map(({y}) => rate(y)),
    [20, 26]
  );
});

test("dimensions: open dots are the first year, filled ones the last, lines the larger area", () => {
  const svg = drawn("dimensions");
  const zero = path(svg.querySelector(".zero path")!)[0]!.x;
  const value = scale([zero, 0], [path(svg.querySelector(".rail path")!).at(-1)!.x, 0.2]);
  near(
    all(svg, ".dot.first circle").map(dot => value(attribute("cx")(dot))),
    [rows[0]!.first!]
  );
  near(
    all(svg, ".dot.self circle").map(dot => value(attribute("cx")(dot))),
    rows.map(({last}) => last)
  );
  near([value(path(svg.querySelector(".mark.gemeente path")!)[0]!.x)], [rows[0]!.comparator!]);
});

test("cell-range: the five numbers stand at their scores, to a pixel", () => {
  const svg = drawn("cell-range");
  const start = (number: number) => numbers(svg.querySelector(`.class.k${number}`)!.getAttribute("d"))[0]!;
  const score = scale([start(2), breakOf(1)], [start(9), breakOf(8)]);
  const at = (name: string) => numbers(svg.querySelector(`.${name}`)!.getAttribute("d"));
  const [low, , high] = at("reach");
  const [from, , to] = at("half");
  near(
    [low!, from!, at("median")[0]!, to!, high!].map(score),
    [cells.minimum, cells.p25, cells.p50, cells.p75, cells.maximum],
    1.9
  );
});

test("strips: dots, this area and the larger ones stand in proportion", () => {
  const svg = drawn("strips");
  const value = scale([7, 3.9], [353, 4.4]);
  const [gemeente] = numbers(svg.querySelector(".mark.gemeente")!.getAttribute("d"));
  const [land] = numbers(svg.querySelector(".mark.land")!.getAttribute("d"));
  near([gemeente!, land!, attribute("cx")(svg.querySelector(".self")!)].map(value), [4.2, 4.15, strip.own.value], 2);
});

test("film-path: every moment stands right of zero when more vulnerable, and above it when there are more problems", () => {
  const svg = drawn("film-path");
  const [zeroX, , , , zeroY] = numbers(svg.querySelector(".axis")!.getAttribute("d"));
  const [first, between, last] = path(svg.querySelector(".line.self path")!);
  const vulnerability = scale([zeroX!, 0], [last!.x, 1.2]);
  const problems = scale([zeroY!, 0], [first!.y, 0.12]);
  near(
    [first!, between!].map(({x}) => vulnerability(x)),
    [film[0]!.vulnerability, film[1]!.vulnerability],
    1.7
  );
  near(
    [between!, last!].map(({y}) => problems(y)),
    [-film[1]!.nuisance, -film[2]!.nuisance],
    2.3
  );
  near(
    path(svg.querySelector(".peers")!).map(({x}) => vulnerability(x)),
    filmPeers[0]!.map(one => one.vulnerability),
    1.7
  );
});

test("share-bars: bars, intervals and published numbers end at their share", () => {
  const svg = drawn("share-bars");
  const share = scale([textAt(svg, "0 %")[0]!, 0], [textAt(svg, "100 %")[0]!, 1]);
  near(
    all(svg, ".bar rect").map(bar => share(box(bar).right)),
    shares.flatMap(row => row.share ?? [])
  );
  near(
    all(svg, ".interval path").flatMap(line => path(line).map(({x}) => share(x))),
    [0.2, 0.45, 0.4, 0.95]
  );
  near(
    all(svg, ".published path").map(line => share(path(line)[0]!.x)),
    [0.5]
  );
  expect(all(svg, ".bar.few rect")).toHaveLength(1);
});

test("share-matrix: bars are as high as their share, and each in its column", () => {
  const svg = drawn("share-matrix");
  const bars = all(svg, ".bar rect").map(box);
  const highest = Math.max(...bars.map(({top, bottom}) => bottom - top));
  const expected = matrix.flatMap(({cells: row}) => row.flatMap(cell => (cell && cell.share > 0 ? [cell.share] : [])));
  near(bars.map(({top, bottom}) => ((bottom - top) / highest) * 0.8).toSorted(), expected.toSorted());
  expect(bars.map(({left}) => Math.floor(left / 120)).toSorted()).toEqual([0, 0, 1, 2]);
});

test("signed-bars: bars fall to their own side of zero, as far as their change", () => {
  const svg = drawn("signed-bars");
  const zero = path(svg.querySelector(".zero path")!)[0]!.x;
  const [rise, fall] = all(svg, ".bar rect").map(box);
  const change = scale([zero, 0], [rise!.right, 0.08]);
  near([rise!.left, fall!.right].map(change), [0, 0]);
  near([change(fall!.left), change(path(svg.querySelector(".published path")!)[0]!.x)], [signed[1]!.value!, -0.02]);
});

test("class-bars: segments follow each other, as long as their share", () => {
  const svg = drawn("class-bars");
  const frame = box(svg.querySelector(".frame rect")!);
  const share = scale([frame.left, 0], [frame.right, 1]);
  const found = [2, 5, 8].flatMap(tone =>
    all(svg, `.k${tone} rect`)
      .map(box)
      .map(({left, right}) => [share(left), share(right)])
  );
  near(found.flat(), [0, 0.1, 0, 0.25, 0.1, 0.5, 0.5, 1]);
  expect(stock[1]!.shares.filter(one => one === null)).toHaveLength(1);
});

test("index-lines: every line gives its index back, around 100", () => {
  const svg = drawn("index-lines");
  const lines = [1, 5].map(rank => path(svg.querySelector(`.line.s${rank} path`)!));
  const hundred = attribute("y1")(svg.querySelector(".zero line")!);
  const index = scale([hundred, 100], [lines[1]!.at(-1)!.y, 185]);
  near(
    lines.flat().map(({y}) => index(y)),
    indexes.flatMap(line => line.points.map(({value}) => value))
  );
  expect(heightsOf(svg).length).toBeGreaterThan(2);
  for (const [value, y] of heightsOf(svg)) expect(index(y)).toBeCloseTo(value, 1);
});

test("turning-line: the line, the turning point and its interval stand at their share of stock", () => {
  const svg = drawn("turning-line");
  const share = scale([textAt(svg, "0 %")[0]!, 0], [textAt(svg, "100 %")[0]!, 1]);
  const line = path(svg.querySelector(".line.self path")!);
  const zero = attribute("y1")(svg.querySelector(".zero line")!);
  const development = scale([zero, 0], [line.at(-1)!.y, -0.05]);
  const band = box(svg.querySelector(".uncertain rect")!);
  near(
    line.map(({x}) => share(x)),
    turning.points.map(point => point.stock)
  );
  near(
    line.map(({y}) => development(y)),
    turning.points.map(point => point.development)
  );
  expect(heightsOf(svg).length).toBeGreaterThan(2);
  for (const [value, y] of heightsOf(svg)) expect(development(y)).toBeCloseTo(value, 3);
  near([band.left, attribute("cx")(svg.querySelector(".dot.self circle")!), band.right].map(share), [0.4, 0.55, 0.7]);
});
