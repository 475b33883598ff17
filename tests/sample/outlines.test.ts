import {describe, expect, test} from "vitest";
import {type AreaFeature, figure, readLevel} from "./read-sample.ts";

const buurten = readLevel("buurten");
const wijken = readLevel("wijken");
const gemeenten = readLevel("gemeenten");

type Edge = [from: string, to: string];

const ringsOf = ({geometry}: AreaFeature) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

const edgesOf = (feature: AreaFeature): Edge[] =>
  ringsOf(feature).flatMap(ring => ring.slice(1).map((to, i): Edge => [String(ring[i]), String(to)]));

/** Edges that no other area walks the other way: the outer border of all together. */
function outerEdges(features: AreaFeature[]): string[] {
  const all = new Set(features.flatMap(edgesOf).map(([from, to]) => `${from}>${to}`));
  return [...all].filter(edge => !all.has(edge.split(">").reverse().join(">"))).sort();
}

describe.each([
  ["buurten", buurten],
  ["wijken", wijken],
  ["gemeenten", gemeenten]
])("outlines of %s", (_, features) => {
  test("no border is walked twice in the same direction", () => {
    const edges = features.flatMap(edgesOf).map(([from, to]) => `${from}>${to}`);
    expect(edges.length).toBe(new Set(edges).size);
  });

  test("interior borders are shared by exactly two areas, so that all have the same outer border", () => {
    expect(outerEdges(features)).toEqual(outerEdges(gemeenten));
  });

  test("rings are closed, have at least three corners and do not cross themselves", () => {
    const rings = features.flatMap(ringsOf);
    expect(rings.every(ring => ring.length >= 4 && String(ring[0]) === String(ring.at(-1)))).toBe(true);
    expect(rings.filter(crossesItself)).toEqual([]);
  });
});

test("coordinates have at most six decimals and lie in the open North Sea", () => {
  const positions = buurten.flatMap(ringsOf).flat();
  expect(positions.every(([lon, lat]) => lon! > 3.5 && lon! < 4.1 && lat! > 52.4 && lat! < 52.9)).toBe(true);
  expect(positions.flat().every(degrees => Number(degrees.toFixed(6)) === degrees)).toBe(true);
});

test("hectares of the buurten of a gemeente add up to its own", () => {
  for (const gemeente of gemeenten) {
    const own = buurten.filter(({properties}) => properties.gemeentecode === gemeente.properties.gemeentecode);
    const sum = own.reduce((total, buurt) => total + (figure(buurt, "oppervlakte_land_in_ha") ?? 0), 0);
    expect(Math.abs(sum - figure(gemeente, "oppervlakte_land_in_ha")!)).toBeLessThan(own.length / 2);
  }
});

test("buurten of the city are a small part of those of the rural gemeente", () => {
  const hectares = (gemeente: string) => {
    const own = buurten.filter(({properties}) => properties.gemeentecode === gemeente);
    return own.reduce((sum, buurt) => sum + (figure(buurt, "oppervlakte_land_in_ha") ?? 0), 0) / own.length;
  };
  expect(hectares("GM9901") * 4).toBeLessThan(hectares("GM9903"));
});

function crossesItself(ring: number[][]): boolean {
  const count = ring.length - 1;
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      if (cross(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return true;
    }
  }
  return false;
}

function cross(a: number[], b: number[], c: number[], d: number[]): boolean {
  const side = (p: number[], q: number[], r: number[]) =>
    Math.sign((q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
