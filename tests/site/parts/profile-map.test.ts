import type {Polygon} from "geojson";
import {expect, test} from "vitest";
import type {Boundary} from "../../../src/site/data.ts";
import {profileMap} from "../../../src/site/parts/profile-map.ts";
import {area, contextOf} from "../profile-fixture.ts";

const square = (west: number, size: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 52],
      [west + size, 52],
      [west + size, 52 + size],
      [west, 52 + size],
      [west, 52]
    ]
  ]
});

const outline = (
  code: string,
  level: Boundary["level"],
  geometry: Polygon,
  more: Partial<Boundary> = {}
): Boundary => ({
  code,
  level,
  geometry,
  sourceId: "pdok_wijkbuurt",
  vintageYear: 2024,
  origin: "published",
  ...more
});

const gemeente = area("GM9901", "gemeente", "Voorbeeldstad");
const wijk = area("WK990100", "wijk", "Oost", {gemeenteCode: "GM9901"});
const inWijk = {gemeenteCode: "GM9901", wijkCode: "WK990100", wijkName: "Oost", gemeenteName: "Voorbeeldstad"};
const own = area("BU99010000", "buurt", "Buitengebied", inWijk);
const neighbour = area("BU99010001", "buurt", "Dorp", inWijk);
const areas = new Map([gemeente, wijk, own, neighbour].map(one => [one.code, one]));

function drawn(...outlines: Boundary[]): string | null {
  const base = contextOf({leefbaarheid_score: {2024: 4.2}});
  const boundaries = new Map(outlines.map(one => [one.code, one]));
  const map = profileMap({...base, boundaries, profile: {...base.profile, area: own}}, areas);
  return map?.text ?? null;
}

const all = [
  outline("GM9901", "gemeente", square(5, 0.1)),
  outline("WK990100", "wijk", square(5, 0.05), {vintageYear: 2022}),
  outline("BU99010001", "buurt", square(5.02, 0.01))
];

test("a buurt without an outline is shown within that of its wijk, and says so", () => {
  const map = drawn(...all)!;
  expect(map).toContain(
    "Waar deze buurt precies ligt, staat niet in de bestanden: de dikke lijn is de omtrek van Oost (CBS en Kadaster, 2022)."
  );
  expect(map).toContain("Dorp");
  expect(map).not.toContain('class="s here"');
});

test("an outline of a wijk made of some of its buurten does not hold the one that has none: the gemeente is drawn", () => {
  const [whole, part, other] = all;
  expect(drawn(whole!, {...part!, origin: "some_buurten"}, other!)).toContain(
    "de omtrek van Voorbeeldstad (CBS en Kadaster, 2024)."
  );
});

test("a buurt with an outline says nothing of that, and without any outline there is no map", () => {
  expect(drawn(...all, outline(own.code, "buurt", square(5.01, 0.01)))).not.toContain("precies ligt");
  expect(drawn()).toBeNull();
});
