import {describe, expect, test} from "vitest";
import {mapNames} from "../../../src/site/maps/map-names.ts";
import {type Box, projectPoint} from "../../../src/site/maps/project.ts";

const [left, bottom] = projectPoint([5, 52]) as [number, number];
const [right, top] = projectPoint([5.48, 52.3]) as [number, number];
const view: Box = [left, top, right, bottom];
const at = (name: string, longitude: number | null, latitude: number | null = 52.15) => ({name, longitude, latitude});
const namesOf = (...places: Parameters<typeof mapNames>[0]) =>
  (mapNames(places, view, 480)?.text ?? "").replace(/<\/text>/g, "|").replace(/<[^>]+>/g, "");

describe("names on a map", () => {
  test("stand where the area is", () => {
    expect(mapNames([at("Oost", 5.24)], view, 480)!.text).toContain('<text x="240" y=');
  });

  test("give way to those in front of them", () => {
    expect(namesOf(at("Oost", 5.24), at("West", 5.25), at("Noord", 5.4))).toBe("Oost|Noord|");
  });

  test("leave out the number of a wijk", () => {
    expect(namesOf(at("Wijk 02 Park", 5.24))).toBe("Park|");
  });

  test("do not stand on what is covered", () => {
    expect(mapNames([at("Oost", 5.24)], view, 480, [[200, 0, 480, 480]])).toBeNull();
  });

  test("never leave the drawing", () => {
    expect(namesOf(at("Oost", 5.01), at("West", 6), at("Noord", null))).toBe("");
  });

  test("of several words stand in two lines", () => {
    expect(mapNames([at("Verspreide huizen Lage Vuursche", 5.24)], view, 480)!.text).toMatch(
      />Verspreide huizen<tspan x="240" dy="16">Lage Vuursche<\/tspan>/
    );
  });

  test("are escaped", () => {
    expect(mapNames([at("<b>A&amp;B", 5.24)], view, 480)!.text).not.toContain("<b>");
  });
});
