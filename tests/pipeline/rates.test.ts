import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

test("a map that gives the deviation and the class alone gives the score too, computed here", async () => {
  const {rows} = await runTiny({
    [paths.kerncijfers]: "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eikenhof,GM9901,WK990100,2000\n",
    [paths.classes]: features({id: "BU99010000", name: "Eikenhof", year: "2024", kscore: 8, afw: 0.109339})
  });
  const scores = "indicator_id = 'leefbaarheid_score' and area_code in ('BU99010000', 'WK990100') order by area_code";
  expect(await rows(`select value, computed from indicator_values where ${scores}`)).toEqual([
    {value: 4.211604, computed: true},
    {value: 4.211604, computed: true}
  ]);
  expect(await rows(`select class, published_class from classes where ${scores}`)).toEqual([
    {class: 8, published_class: 8},
    {class: 8, published_class: null}
  ]);
});

describe("rates from two counts", () => {
  let build: TinyBuild;
  const rate = (code: string, indicator: string, year = 2024) =>
    build.rows(`select value, missing, base, computed, source_id from indicator_values
      where area_code = '${code}' and indicator_id = '${indicator}' and year = ${year}`);

  beforeAll(async () => {
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,inwoners65plus
        BU99010000,buurt,Eikenhof,GM9901,WK990100,2000,500
        BU99010001,buurt,Stationsplein,GM9901,WK990100,299,100
        BU99010002,buurt,Zomerweide,GM9901,WK990100,15,20
        BU99010003,buurt,Havenhoofd,GM9901,WK990100,0,0`),
      [paths.series]: table(`
        code,naam,indicator,jaar,waarde
        BU99010000,Eikenhof,opleiding_laag,2024,100
        BU99010000,Eikenhof,opleiding_middelbaar,2024,100
        BU99010000,Eikenhof,opleiding_hoog,2024,200
        BU99010001,Stationsplein,opleiding_laag,2024,100
        BU99010001,Stationsplein,opleiding_hoog,2024,200`),
      [paths.crimes]: table(`
        code,type,jaar,misdrijven_totaal
        BU99010000,buurt,2023,90
        BU99010000,buurt,2024,100
        BU99010001,buurt,2024,400
        BU99010002,buurt,2024,
        BU99010003,buurt,2024,12`)
    });
  });

  test("per thousand residents of the same year, by the source of the count", async () => {
    expect(await rate("BU99010000", "misdrijven_per_1000")).toEqual([
      {value: 50, missing: null, base: 2000, computed: true, source_id: "politie"}
    ]);
  });

  test("between what residents rounded to fives allow, where the crimes themselves are counted", async () => {
    const [bounds] = await build.rows(
      "select low, high from indicator_values where area_code = 'BU99010000' and indicator_id = 'misdrijven_per_1000' and year = 2024"
    );
    expect(bounds).toEqual({low: 49.937578, high: 50.062578});
  });

  test("never with the residents of another year", async () => {
    expect(await rate("BU99010000", "misdrijven_per_1000", 2023)).toEqual([]);
  });

  test("none where fewer than 300 live, with that reason", async () => {
    expect(await rate("BU99010001", "misdrijven_per_1000")).toMatchObject([{value: null, missing: "few_residents"}]);
  });

  test("nothing is divided by nobody", async () => {
    expect(await rate("BU99010003", "misdrijven_per_1000")).toMatchObject([{value: null, missing: "few_residents"}]);
  });

  test("the count itself is kept", async () => {
    expect(await rate("BU99010001", "misdrijven_count")).toMatchObject([{value: 400, computed: false}]);
  });

  test("a share is a fraction, also where rounded counts exceed the whole", async () => {
    expect(await rate("BU99010000", "leeftijd_65_plus_share")).toMatchObject([{value: 0.25}]);
    expect(await rate("BU99010002", "leeftijd_65_plus_share")).toMatchObject([{value: 1}]);
  });

  test("the share of the highly educated needs all three counts", async () => {
    expect(await rate("BU99010000", "opleiding_hoog_share")).toMatchObject([{value: 0.5, base: 400}]);
    expect(await rate("BU99010001", "opleiding_hoog_share")).toEqual([]);
  });

  test("the wijk's rate comes from its own counts", async () => {
    // no crimes known for BU99010002: nobody to speak of lives there, so the sum still covers the wijk
    expect(await rate("WK990100", "misdrijven_per_1000")).toMatchObject([{value: 221.261884, base: 2314}]);
  });
});
