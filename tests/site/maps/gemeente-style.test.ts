import {validateStyleMin} from "@maplibre/maplibre-gl-style-spec";
import {describe, expect, test} from "vitest";
import {chosenFilter, type GemeenteStyleOptions, gemeenteStyle} from "../../../src/site/maps/gemeente-style.ts";

const options: GemeenteStyleOptions = {
  indicator: "eenzaam_share",
  breaks: [0.4, 0.5],
  palette: ["#111111", "#222222", "#333333"],
  colours: {ground: "#ece8de", line: "#a9a498", ink: "#1c2529", accent: "#0b5d66"},
  areaCode: "BU99010000"
};

describe("gemeenteStyle", () => {
  test.each<[string, Partial<GemeenteStyleOptions>]>([
    ["several classes", {}],
    ["one class", {breaks: [], palette: ["#111111"]}],
    ["no area of its own", {areaCode: null}]
  ])("is a style that MapLibre accepts with %s", (_, changes) => {
    expect(validateStyleMin(gemeenteStyle({...options, ...changes}))).toEqual([]);
  });

  test("asks for nothing from outside: no tiles, glyphs, sprites or text", () => {
    const style = gemeenteStyle(options);
    expect(JSON.stringify(style)).not.toMatch(/https?:|"symbol"/);
    expect(Object.keys(style).sort()).toEqual(["layers", "sources", "version"]);
  });

  test("gives a value on a break the colour of the higher class", () => {
    const fill = gemeenteStyle(options).layers.find(layer => layer.id === "gebieden");
    expect(fill?.paint).toMatchObject({
      "fill-color": ["step", ["number", ["get", "eenzaam_share"]], "#111111", 0.4, "#222222", 0.5, "#333333"]
    });
  });

  test("refuses a palette that does not fit the breaks", () => {
    expect(() => gemeenteStyle({...options, palette: ["#111111"]})).toThrow("1 colours (expected 3");
  });
});

test("chosenFilter outlines nothing for no area", () => {
  expect(chosenFilter(null)).toEqual(["==", ["get", "code"], ""]);
});
