import type {Polygon} from "geojson";
import {describe, expect, test} from "vitest";
import {areaMap, locator, sameMap} from "../../../src/site/maps/area-map.ts";
import {outlinePaths} from "../../../src/site/maps/outline-path.ts";
import {boxesOverlap, frameBox, projectOutline, unionBox} from "../../../src/site/maps/project.ts";

const square = (west: number, south: number, size: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south]
    ]
  ]
});
const here = projectOutline("BU99010101", square(5, 52, 0.01));
const beside = projectOutline("BU99010102", square(5.01, 52, 0.01));
const far = projectOutline("BU99010103", square(6, 53, 0.01));
const ground = projectOutline("GM9901", square(4.9, 51.9, 0.4));
const map = {
  id: "kaart",
  title: "Kaart: <Lindenhof>",
  description: "Elk gebied staat ook in de lijst.",
  focus: here.box,
  factor: 2.6,
  ground,
  groundHatched: false,
  areas: [here, beside, far].map(shape => ({shape, href: `/buurt/${shape.code}/`, title: shape.code, fill: null})),
  highlight: here,
  fillHighlight: false
};

describe("areaMap", () => {
  const markup = areaMap(map).text;

  test("links what can be seen and leaves out what cannot", () => {
    expect([...markup.matchAll(/href="([^"]+)"/g)].map(match => match[1])).toEqual([
      "/buurt/BU99010101/",
      "/buurt/BU99010102/"
    ]);
  });

  test("draws an area that is filled once, on top and with its name", () => {
    const filled = areaMap({...map, fillHighlight: true}).text;
    expect(filled).not.toContain("/buurt/BU99010101/");
    expect(filled).toMatch(/<path class="here full" d="[^"]+"><title>BU99010101<\/title>/);
  });

  test("fills the area of the page with its own colour", () => {
    const areas = map.areas.map(one => ({...one, fill: 4}));
    expect(areaMap({...map, areas, fillHighlight: true}).text).toContain('<path class="here k4"');
  });

  test("has a hatch only where it is drawn with", () => {
    expect(markup).not.toContain("<pattern");
    expect(areaMap({...map, groundHatched: true}).text).toContain('<pattern id="kaart-h"');
  });

  test("draws hundreds of areas colour by colour, as a picture without links", () => {
    const areas = Array.from({length: 400}, (_, index) => ({
      ...map.areas[0]!,
      fill: index % 2 === 0 ? 4 : ("none" as const)
    }));
    const crowded = areaMap({...map, areas}).text;
    expect(crowded).toContain('role="img"');
    expect(crowded.match(/<path class="(k4|h)"/g)).toHaveLength(2);
    expect(crowded).not.toContain("<a ");
  });

  test("gives outlines that another map uses an id, and the colour to what is around them", () => {
    const areas = map.areas.map(one => ({...one, fill: 4}));
    const reused = areaMap({...map, areas, reused: true}).text;
    expect(reused).toMatch(/<a class="k4"[^>]*><title>[^<]*<\/title><path id="kaart\.0101" d=/);
    expect(areaMap({...map, areas}).text).not.toContain('id="kaart.0');
    const same = sameMap("kaart", {
      id: "tweede",
      description: "In andere kleuren.",
      areas: [
        {code: "BU99010101", className: "f1"},
        {code: "BU99010102", className: null}
      ]
    }).text;
    expect(same).toContain(
      '<g class="f1"><use href="#kaart.0101"/></g><g fill="url(#kaart-h)"><use href="#kaart.0102"/></g>'
    );
    expect(same.match(/viewBox="[^"]+"/)![0]).toBe(reused.match(/viewBox="[^"]+"/)![0]);
  });

  test("is named, escaped, and has neither inline style nor a fraction", () => {
    expect(markup).toContain('<title id="kaart-t">Kaart: &lt;Lindenhof&gt;</title>');
    expect(markup).not.toMatch(/style=|NaN| d="[^"]*\./);
  });

  test("colours by class and hatches what has none", () => {
    const areas = map.areas.map((area, index) => ({...area, fill: index === 0 ? 7 : ("none" as const)}));
    const coloured = areaMap({...map, areas}).text;
    expect(coloured).toContain('<a class="k7"');
    expect(coloured).toContain('<a class="h"');
  });
});

test("a square becomes a path of four corners in relative whole numbers", () => {
  const path = outlinePaths({view: frameBox(here.box, 1, 1), width: 100})(here);
  expect(path).toMatch(/^M-?\d+[ -]\d+l(?:[ -]?\d+){6,8}z$/);
});

test("points that would not be seen are left out", () => {
  const [west, south] = [5, 52];
  const edge = Array.from({length: 200}, (_, index) => [west + index * 0.00005, south + (index % 2) * 0.0000001]);
  const ring = [...edge, [west + 0.01, south + 0.01], [west, south + 0.01], [west, south]];
  const shape = projectOutline("BU99010101", {type: "Polygon", coordinates: [ring]});
  expect(outlinePaths({view: frameBox(shape.box, 1, 1), width: 100})(shape).length).toBeLessThan(40);
});

test("the locator shows where the map lies, and nothing when it shows nearly all", () => {
  expect(locator(ground, here.box, 2.6)?.text).toContain("<rect");
  expect(locator(ground, ground.box, 1.04)).toBeNull();
});

test("boxes are joined and framed", () => {
  const box = unionBox([here.box, beside.box]);
  const [left, top, right, bottom] = frameBox(box, 1, 1.15);
  expect((right - left) / (bottom - top)).toBeCloseTo(1.15);
  expect(boxesOverlap(here.box, far.box)).toBe(false);
});
