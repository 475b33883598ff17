import {readFileSync} from "node:fs";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {cardColours} from "../../../src/site/cards/card-colours.ts";
import {type Card, gemeenteCard} from "../../../src/site/cards/gemeente-card.ts";
import type {Letters} from "../../../src/site/cards/letters.ts";
import {cardOf, map} from "./card-of.ts";

/** Remembers what is written where, at half an em a character. */
function writing(card: Partial<Card>) {
  const written: {text: string; right: number; size: number; y: number}[] = [];
  const letters: Letters = {
    width: text => text.length / 2,
    path: (text, _, {x, y, size}) => {
      written.push({text, right: x + (size * text.length) / 2, size, y});
      return "M0 0";
    }
  };
  const svg = gemeenteCard(cardOf(card), letters);
  return {svg, written, text: written.map(({text}) => text).join(" ")};
}

const parse = (svg: string) => new JSDOM(svg, {contentType: "image/svg+xml"}).window.document;

describe("a card", () => {
  test("has name, place, statement, source and the name of the site", () => {
    const {text} = writing({});
    const {name, place, statement, source} = cardOf();
    for (const part of [name, place, statement, source, "Buurtspiegel"]) expect(text).toContain(part);
  });

  test("has every letter as an outline: no font of the machine can be used instead", () => {
    expect(writing({}).svg).not.toMatch(/<text|<tspan|font|style=|href/);
  });

  test.each(["</title><script>1</script>", `De "Gouden" 't Hart & Zn.`, "<b>", "]]>"])(
    "with %s in its name is sound XML with that name as its title",
    name => {
      const document = parse(writing({name}).svg);
      expect(document.querySelector("title")!.textContent).toBe(name);
      expect(document.querySelectorAll("script, b, parsererror")).toHaveLength(0);
    }
  );

  test.each([
    "Nuenen, Gerwen en Nederwetten met Bergeijk, Bladel en Reusel-De Mierden aan Zee.",
    "x".repeat(80),
    "Lange naam ".repeat(30)
  ])("holds the name %s left of the map and above the foot", name => {
    const left = writing({name, statement: `In ${name} is iets waar.`, fictional: true}).written.slice(1, -6);
    expect(left.length).toBeGreaterThan(3);
    expect(left.filter(({right, y}) => right > 672 || y > 540)).toEqual([]);
  });

  test("says that its data is invented only where it is", () => {
    expect(writing({fictional: true}).text).toContain("Fictieve gegevens");
    expect(writing({fictional: false}).text).not.toContain("Fictieve gegevens");
  });

  test("without outlines gives the words the whole width", () => {
    const {written, svg} = writing({map: null, statement: "woord ".repeat(30)});
    expect(Math.max(...written.map(({right}) => right))).toBeGreaterThan(900);
    expect(svg).not.toContain("NaN");
  });
});

describe("the map on a card", () => {
  test("has each area in the colour of its class, or hatched", () => {
    const {svg} = writing({});
    expect(map!.fills.map(({fill}) => fill)).toEqual(["none", 7]);
    for (const {path} of map!.fills) expect(svg).toContain(`d="${path}"`);
    expect(svg).toContain(`fill="${cardColours.k7}" d="${map!.fills[1]!.path}"`);
  });

  test("says what its colours mean, with year and both ends", () => {
    const {text} = writing({});
    for (const part of ["Klasse van de leefbaarheid, 2024", "1 zeer onvoldoende", "9 uitstekend", "geen klasse"])
      expect(text).toContain(part);
  });

  test("without any class has no scale, and says that there is none", () => {
    const {text} = writing({map: {...map!, fills: [{fill: "none", path: "M0 0z"}]}, year: null});
    expect(text).toContain("geen klasse");
    expect(text).not.toContain("uitstekend");
  });

  test("of plain areas has no legend", () => {
    expect(writing({map: {...map!, fills: [{fill: null, path: "M0 0z"}]}}).text).not.toMatch(/klasse van|geen klasse/);
  });
});

test("colours are those of the style sheet", () => {
  const light = readFileSync("src/site/styles/tokens.css", "utf8").split("@media")[0]!;
  const wrong = Object.entries(cardColours).filter(([name, colour]) => !light.includes(`--${name}: ${colour};`));
  expect(wrong).toEqual([]);
});
