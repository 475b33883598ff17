import {describe, expect, test} from "vitest";
import {dissolved, special} from "../../scripts/sample/special.ts";
import {areaLevel, gemeenteCodeOf} from "../../src/catalog/areas.ts";
import {type AreaFeature, figure, readCsv, readLevel, readText, scoresPath} from "./read-sample.ts";

const buurten = readLevel("buurten");
const wijken = readLevel("wijken");
const byCode = new Map(buurten.map(buurt => [String(buurt.properties.buurtcode), buurt]));
const buurt = (code: string): AreaFeature => byCode.get(code)!;
const scores = readCsv(scoresPath("buurten"));
const yearsOf = (code: string) => scores.filter(row => row.bu_code === code).map(row => row.jaar);
const rivmCodes = (file: string) => readCsv(`rivm/${file}`, ";").map(row => row.WijkenEnBuurten!.trim());

test("there are 120 buurten, 25 wijken and 3 gemeenten", () => {
  expect([buurten, wijken, readLevel("gemeenten")].map(level => level.length)).toEqual([120, 25, 3]);
});

test("every code is an official pattern in a gemeente that cannot be real", () => {
  const codes = [...byCode.keys(), ...wijken.map(wijk => String(wijk.properties.wijkcode))];
  expect(codes.every(code => areaLevel(code) !== null && /^GM990[123]$/.test(gemeenteCodeOf(code)!))).toBe(true);
});

test("no file holds a code of a real gemeente", () => {
  const paths = ["cbs/kwb_2016-2025_voorbeeld_long.csv", "politie/47022NED_totaal_per_jaar.csv", "postcode/pc6hnr.csv"];
  const found = paths.flatMap(path => readText(path).match(/\b(BU|WK|GM)\w{4,8}\b/g) ?? []);
  expect(found.filter(code => !/^..990[123]/.test(code))).toEqual([]);
});

test("postcodes start with 0, as no real one does", () => {
  expect(readCsv("postcode/pc6hnr.csv", ";").every(({PC6}) => /^0\d{3}[A-Z]{2}$/.test(PC6!))).toBe(true);
});

test("some codes hold letters", () => {
  expect(byCode.has(special.lettersInCode)).toBe(true);
  expect(wijken.some(wijk => wijk.properties.wijkcode === special.lettersInWijkCode)).toBe(true);
});

describe("special areas", () => {
  test("the strong and the weak buurt lie at either end", () => {
    const score = (code: string) => Number(scores.findLast(row => row.bu_code === code)!.lbm);
    expect(score(special.strong)).toBeGreaterThan(4.27022);
    expect(score(special.weak)).toBeLessThan(3.7484);
  });

  test("the tiny buurt has five residents and no score", () => {
    expect(figure(buurt(special.tiny), "aantal_inwoners")).toBe(5);
    expect(yearsOf(special.tiny)).toEqual([]);
  });

  test.each([special.empty, special.water])("%s has no figure at all", code => {
    const named = /code$|naam$|postcode$|^water$|^jaar$|^indelings/;
    const figures = Object.keys(buurt(code).properties).filter(name => !named.test(name));
    expect(figures.every(name => figure(buurt(code), name) === null)).toBe(true);
    expect(yearsOf(code)).toEqual([]);
  });

  test("only the lake is water", () => {
    expect(
      buurten.filter(({properties}) => properties.water === "JA").map(({properties}) => properties.buurtcode)
    ).toEqual([special.water]);
  });

  test("business parks have few residents and no score", () => {
    expect(figure(buurt(special.business), "aantal_inwoners")).toBe(15);
    expect(figure(buurt(special.businessWithoutResidents), "aantal_inwoners")).toBe(0);
    expect([...yearsOf(special.business), ...yearsOf(special.businessWithoutResidents)]).toEqual([]);
  });

  test.each(special.without2018)("%s lacks one year in the middle", code => {
    expect(yearsOf(code)).toHaveLength(8);
    expect(yearsOf(code)).not.toContain("2018");
  });

  test.each(special.notInMapService)("%s has scores but is not in the map service", code => {
    expect(yearsOf(code)).toHaveLength(9);
    expect(readText("leefbaarometer/buurtscore24.geojson")).not.toContain(code);
  });

  test.each(special.suppressed2016)("%s is suppressed by RIVM in 2016", code => {
    const row = readCsv("rivm/50090NED_2016_18plus.csv", ";").find(cells => cells.Codering_3!.trim() === code)!;
    expect(row.Eenzaam_28!.trim()).toBe(".");
  });

  test.each(dissolved)("$code exists only before the change", ({code, successors}) => {
    expect(rivmCodes("50090NED_2020_18plus.csv")).toContain(code);
    expect(rivmCodes("50150NED_2022_18plus.csv")).not.toContain(code);
    expect(successors.every(successor => figure(buurt(successor), "indelingswijziging_wijken_en_buurten") === 3)).toBe(
      true
    );
  });

  test("the README names every one of them", () => {
    const codes = [...Object.values(special).flat(), ...dissolved.map(({code}) => code)];
    expect(codes.filter(code => !readText("README.md").includes(code))).toEqual([]);
  });
});
