import {expect, test} from "vitest";
import {locate} from "../../src/analysis/geometry/point-in-polygon.ts";
import {toDegrees} from "../../src/audit/world/degrees.ts";
import {rdToWgs84} from "../../src/sources/shared/rd-to-wgs84.ts";

test("the tower of Amersfoort and a point on Texel lie where the Kadaster says", () => {
  const points = [toDegrees(155_000, 463_000), toDegrees(117_380.12, 575_040.34)].flat();
  for (const [at, known] of [5.387203657, 52.155172897, 4.824761912, 53.160753042].entries())
    expect(Math.abs(points[at]! - known)).toBeLessThan(1e-6);
});

test("a square is in the buurt of the site, though the border runs a few centimetres past its middle", () => {
  // E1007N4312, which a decimetre more puts in the wijk beside it
  const [x, y] = [100_750, 431_250];
  const [site, audit] = [rdToWgs84(x, y), toDegrees(x, y)];
  const ring = (west: number, east: number) => [
    [west, 51],
    [east, 51],
    [east, 53],
    [west, 53],
    [west, 51]
  ];
  const border = site[0] + 5e-7;
  const buurten = [ring(4, border), ring(border, 5)].map((outline, at) => ({
    code: `BU${at}`,
    geometry: {type: "Polygon" as const, coordinates: [outline]}
  }));
  expect(locate([site, audit], buurten)).toEqual(["BU0", "BU0"]);
});
