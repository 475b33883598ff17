import {gzipSync} from "node:zlib";
import type {Polygon} from "geojson";
import {expect, test} from "vitest";
import type {Area, Boundary} from "../../../src/site/data.ts";
import {nestedAreaList} from "../../../src/site/parts/area-list.ts";
import {profileMap} from "../../../src/site/parts/profile-map.ts";
import {trendMultiples} from "../../../src/site/parts/trend-multiples.ts";
import {area, contextOf} from "../profile-fixture.ts";

/** What repeats itself no more than names and borders do: the same numbers at each run. */
const noise = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;
const letters = (seed: number) =>
  Array.from({length: 9}, (_, at) => String.fromCharCode(97 + Math.floor(26 * noise(seed + at)))).join("");

/** A square of the grid with a ragged border, as along water. */
function ragged(column: number, row: number): Polygon {
  const ring = Array.from({length: 400}, (_, at) => {
    const angle = (-2 * Math.PI * at) / 400;
    const reach = 0.004 + 0.002 * noise(at + 400 * column + 7000 * row);
    return [5 + 0.01 * column + reach * Math.cos(angle), 52 + 0.007 * row + 0.6 * reach * Math.sin(angle)];
  });
  return {type: "Polygon", coordinates: [[...ring, ring[0]!]]};
}

function gemeenteOf(wijken: number, buurtenEach: number) {
  const own = area("GM9901", "gemeente", "Voorbeeldstad", {hasBoundary: true});
  const wijkList = Array.from({length: wijken}, (_, at) =>
    area(`WK9901${`${at}`.padStart(2, "0")}`, "wijk", letters(at))
  );
  const childrenOf = (code: string): Area[] =>
    code === own.code
      ? wijkList
      : Array.from({length: buurtenEach}, (_, at) =>
          area(code.replace("WK", "BU") + `${at}`.padStart(2, "0"), "buurt", letters(Number(code.slice(2)) + 91 * at), {
            gemeenteCode: own.code,
            wijkCode: code,
            hasBoundary: true
          })
        );
  const buurten = wijkList.flatMap(({code}) => childrenOf(code));
  const boundaries = new Map<string, Boundary>(
    buurten.map(({code}, at) => [
      code,
      {
        code,
        level: "buurt",
        geometry: ragged(at % 15, Math.floor(at / 15)),
        sourceId: "pdok_wijkbuurt",
        vintageYear: 2024,
        origin: "published"
      }
    ])
  );
  const classes = new Map(buurten.map(({code}, at) => [code, 1 + (at % 9)]));
  const base = contextOf({leefbaarheid_score: {2014: 4.1, 2020: 4.15, 2024: 4.2}});
  const profile = {...base.profile, area: own, children: wijkList};
  return {
    context: {...base, profile, childrenOf, boundaries, classes},
    areas: new Map(buurten.map(one => [one.code, one])),
    wijkList
  };
}

const figuresOf = (seed: number) =>
  contextOf({
    leefbaarheid_score: Object.fromEntries(
      [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024].map((year, at) => [year, 3.8 + 0.5 * noise(seed + at)])
    )
  }).profile.figures;

test("what a page of a gemeente says of 180 buurten in 45 wijken leaves room for the rest of the page", () => {
  const {context, areas, wijkList} = gemeenteOf(45, 4);
  const parts = [
    profileMap(context, areas),
    nestedAreaList(wijkList, context, "long"),
    trendMultiples(
      context.profile.area,
      figuresOf(0),
      wijkList.map((wijk, at) => ({area: wijk, figures: figuresOf(10 * at)}))
    )
  ];
  expect(parts.every(part => part !== null)).toBe(true);
  expect(gzipSync(parts.map(part => part!.text).join("")).length).toBeLessThan(12_000);
});
