import {describe, expect, test} from "vitest";
import {InputError} from "../../src/sources/adapter.ts";
import {cbsVierkant} from "../../src/sources/cbs/vierkant.ts";
import {pdokWijkbuurt} from "../../src/sources/pdok/wijkbuurt.ts";
import {squareBlob, toGeopackage, toLayers} from "./geopackage.ts";
import {inputErrorOf} from "./parse-text.ts";

const kaai = {fid: 1, geom: squareBlob(150_000, 470_000), buurtcode: "BU99000101", buurtnaam: "De Kaai"};
const rest = {wijkcode: "WK990001", gemeentecode: "GM9900", water: "NEE", aantal_inwoners: -99_997};
const buurten = toGeopackage("CBS_Buurten", [{...kaai, ...rest, jaarstatcode: "2021BU99000101"}]);
const squares = toGeopackage("vk", [
  {geom: null, c28992r100: "E1583N4935", aantal_inwoners: 5, aantal_woningen: -99_997}
]);

describe("a GeoPackage", () => {
  test("of buurten gives areas with their outline in WGS84", () => {
    const {areas, figures} = pdokWijkbuurt.parse({path: "buurten.gpkg", bytes: buurten}, []);
    expect(areas).toMatchObject([{code: "BU99000101", name: "De Kaai", vintageYear: 2021}]);
    expect(figures[0]).toMatchObject({measure: "aantal_inwoners", missing: "suppressed"});
    const [lon, lat] = (areas[0]!.geometry as GeoJSON.MultiPolygon).coordinates[0]![0]![0]!;
    expect([lon, lat]).toEqual([expect.closeTo(5.314, 3), expect.closeTo(52.218, 3)]);
  });

  test("of all levels is read whole, and a table of something else is told", () => {
    const wijk = {geom: squareBlob(150_000, 470_000), wijkcode: "WK990001", wijknaam: "West", gemeentecode: "GM9900"};
    const bytes = toLayers({
      wegen: [{geom: null, naam: "Dijk"}],
      wijken: [{...wijk, jaarstatcode: "2021WK990001"}],
      buurten: [{...kaai, ...rest, jaarstatcode: "2021BU99000101"}]
    });
    const {areas, issues} = pdokWijkbuurt.parse({path: "buurten.gpkg", bytes}, []);
    expect(areas.map(({code}) => code)).toEqual(["WK990001", "BU99000101"]);
    expect(issues).toContainEqual(expect.objectContaining({value: "wegen", action: "note"}));
  });

  test("in metres of another country gives no outline, and says which projection it is in", () => {
    const moved = {...kaai, ...rest, geom: squareBlob(150_000, 470_000, 31_370), jaarstatcode: "2021BU99000101"};
    const {areas, issues} = pdokWijkbuurt.parse({path: "buurten.gpkg", bytes: toGeopackage("b", [moved])}, []);
    expect(areas[0]!.geometry).toBeNull();
    expect(issues.find(({column}) => column === "geometry")!.value).toContain("projection 31370");
  });

  test("of squares gives counts by square, and null for what is withheld", () => {
    const parsed = cbsVierkant.parse({path: "cbs_vk100_2020.gpkg", bytes: squares}, []);
    expect(parsed.squares).toMatchObject([
      {cellId: "E1583N4935", year: 2020, counts: {aantal_inwoners: 5, aantal_woningen: null}}
    ]);
  });

  test("that asks for the second file of a write-ahead log is read without it", () => {
    const logged = Uint8Array.from(squares);
    logged.set([2, 2], 18);
    expect(cbsVierkant.parse({path: "vk100_2020.gpkg", bytes: logged}, []).rowsKept).toBe(1);
  });

  test("that is too large to be read says so, and not that it is damaged", () => {
    const large = {
      path: "a.gpkg",
      get bytes(): Uint8Array {
        throw new InputError("a.gpkg: the file is 2412 MB. Split it.");
      }
    };
    expect(inputErrorOf(() => pdokWijkbuurt.parse(large, []))).toBe("a.gpkg: the file is 2412 MB. Split it.");
  });

  test.each([
    ["cut off", squares.subarray(0, 5000), "the file is no GeoPackage, or it is damaged"],
    ["something else", new TextEncoder().encode("<html>"), "the file is no GeoPackage, or it is damaged"],
    ["of buurten", buurten, "no table in this GeoPackage has a column crs28992res100m or c28992r100"]
  ])("that is %s stops with a message", (_, bytes, expected) => {
    expect(inputErrorOf(() => cbsVierkant.parse({path: "vk100_2020.gpkg", bytes}, []))).toContain(expected);
  });
});
