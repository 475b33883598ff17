import {beforeAll, describe, expect, test} from "vitest";
import {classOf} from "../../src/analysis/nine-classes.ts";
import {classSchemeById} from "../../src/catalog/class-schemes.ts";
import {paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

const comparison = (code: string, indicator: string) =>
  `select year, value, wijk_value, gemeente_value, land_value, land_percentile, land_peers_count, gemeente_percentile, gemeente_peers_count
   from comparisons where area_code = '${code}' and indicator_id = '${indicator}'`;

/** Seven buurten in two gemeenten; the last one has 299 residents. */
const kerncijfers = table(`
  code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts
  BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.1
  BU99010001,buurt,Beukenhof,GM9901,WK990100,1000,0.3
  BU99010002,buurt,Lindehof,GM9901,WK990100,1000,0.5
  BU99010003,buurt,Iepenhof,GM9901,WK990100,300,0.5
  BU99020000,buurt,Essenhof,GM9902,WK990200,1000,0.7
  BU99020001,buurt,Wilgenhof,GM9902,WK990200,1000,0.9
  BU99020002,buurt,Vlierhof,GM9902,WK990200,299,0.2`);

/** Invented data may pass for a country. */
const wholeCountry = {"dataset.json": '{"title": "Verzonnen land", "fictional": true}'};

describe("places among other areas where these are missing", () => {
  const placesOf = async (files: Record<string, string>) =>
    (await runTiny(files)).rows(
      "select distinct land_percentile from comparisons where indicator_id = 'huisarts_km' and level = 'buurt'"
    );

  test("no place in Nederland when the data holds a few gemeenten", async () => {
    expect(await placesOf({[paths.kerncijfers]: kerncijfers})).toEqual([{land_percentile: null}]);
  });

  test("no place for a buurt whose residents CBS does not give, nor does it count for others", async () => {
    const unknown = kerncijfers.replace("WK990200,299,0.2", "WK990200,,0.2");
    const build = await runTiny({[paths.kerncijfers]: unknown, ...wholeCountry});
    expect(await build.rows(comparison("BU99020002", "huisarts_km"))).toMatchObject([
      {value: 0.2, land_percentile: null, land_peers_count: 0}
    ]);
    expect(await build.rows(comparison("BU99010002", "huisarts_km"))).toMatchObject([
      {land_percentile: 0.5, land_peers_count: 5}
    ]);
  });

  test("no place for any buurt where the data gives no residents at all", async () => {
    const without = kerncijfers.replaceAll(/(WK\d+),\d+,/g, "$1,,");
    const build = await runTiny({[paths.kerncijfers]: without, ...wholeCountry});
    expect(await build.rows(comparison("BU99020002", "huisarts_km"))).toMatchObject([
      {land_percentile: null, land_peers_count: 0}
    ]);
  });

  test("no place among all buurten when most have no figure", async () => {
    const thin = kerncijfers.replaceAll(/(BU9901.*),[\d.]+$/gm, "$1,");
    expect(await placesOf({[paths.kerncijfers]: thin, ...wholeCountry})).toEqual([{land_percentile: null}]);
  });
});

describe("places among other areas", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({[paths.kerncijfers]: kerncijfers, ...wholeCountry});
  });

  test("mid-rank among the other buurten of 300 residents or more, ties counted half", async () => {
    // 0.1 and 0.3 below, one tie, 0.7 and 0.9 above
    expect(await build.rows(comparison("BU99010002", "huisarts_km"))).toMatchObject([
      {value: 0.5, land_percentile: 0.5, land_peers_count: 5}
    ]);
  });

  test("no place for a buurt of 299 residents, nor does it count for others", async () => {
    expect(await build.rows(comparison("BU99020002", "huisarts_km"))).toMatchObject([
      {value: 0.2, land_percentile: null, land_peers_count: 0}
    ]);
    expect(
      await build.value(`select areas_count from distributions
      where level = 'buurt' and gemeente_code = 'NL00' and indicator_id = 'huisarts_km'`)
    ).toBe(6);
  });

  test("no place among fewer than five others", async () => {
    expect(await build.rows(comparison("BU99010000", "huisarts_km"))).toMatchObject([
      {gemeente_percentile: null, gemeente_peers_count: 3}
    ]);
  });

  test("a distribution of the country and one of each gemeente", async () => {
    const spread = await build.rows(`select gemeente_code, areas_count, minimum, p50, maximum from distributions
      where level = 'buurt' and indicator_id = 'huisarts_km' order by gemeente_code`);
    expect(spread).toEqual([
      {gemeente_code: "GM9901", areas_count: 4, minimum: 0.1, p50: 0.4, maximum: 0.5},
      {gemeente_code: "GM9902", areas_count: 2, minimum: 0.7, p50: 0.8, maximum: 0.9},
      {gemeente_code: "NL00", areas_count: 6, minimum: 0.1, p50: 0.5, maximum: 0.9}
    ]);
  });
});

describe("years", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    // 2024 has three areas and the only wijk of one, 2022 has eight and two: less than half, so 2022 is the profile year
    build = await runTiny({
      [paths.kerncijfers]: kerncijfers,
      [paths.health]: table(`
        code,type,jaar,goed_ervaren_gezondheid_pct
        BU99010000,buurt,2022,80
        BU99010001,buurt,2022,70
        BU99010002,buurt,2022,60
        BU99010003,buurt,2022,65
        BU99020000,buurt,2022,75
        BU99020002,buurt,2022,55
        GM9901,gemeente,2022,72
        GM9902,gemeente,2022,68
        NL00,land,2022,74
        BU99010000,buurt,2024,90
        BU99020001,buurt,2024,50
        GM9901,gemeente,2024,88`)
    });
  });

  test("a newer figure of a few areas does not set the year of all", () => {
    expect(build.manifest.indicators.gezondheid_goed_share).toMatchObject({profileYear: 2022, years: [2022, 2024]});
  });

  test("the wide table holds what pages show: each level in its own latest year", async () => {
    expect(build.manifest.indicators.gezondheid_goed_share!.levelYears).toEqual({
      buurt: 2022,
      wijk: 2024,
      gemeente: 2024,
      land: 2022
    });
    const wide = await build.rows("select area_code, gezondheid_goed_share as share from profiles order by area_code");
    expect(wide.filter(({share}) => share !== null)).toMatchObject([
      {area_code: "BU99010000", share: 0.8},
      {area_code: "BU99010001"},
      {area_code: "BU99010002"},
      {area_code: "BU99010003"},
      {area_code: "BU99020000"},
      {area_code: "BU99020002"},
      {area_code: "GM9901", share: 0.88},
      {area_code: "NL00", share: 0.74},
      {area_code: "WK990100", share: 0.88}
    ]);
  });

  test("an area with a figure of the profile year is compared in that year", async () => {
    expect(await build.rows(comparison("BU99010000", "gezondheid_goed_share"))).toMatchObject([
      {year: 2022, value: 0.8, gemeente_value: 0.72, land_value: 0.74}
    ]);
  });

  test("an area without one is shown in its own year, with comparators of that year alone and no place", async () => {
    expect(await build.rows(comparison("BU99020001", "gezondheid_goed_share"))).toMatchObject([
      {year: 2024, value: 0.5, gemeente_value: null, land_value: null, land_percentile: null}
    ]);
  });

  test("the wide table holds the profile year alone", async () => {
    const wide = "select gezondheid_goed_share from profiles where area_code";
    expect(await build.value(`${wide} = 'BU99010000'`)).toBe(0.8);
    expect(await build.value(`${wide} = 'BU99020001'`)).toBeNull();
  });
});

describe("nine classes", () => {
  let build: TinyBuild;
  const classed = (code: string, indicator: string) =>
    build.rows(`select value, class, scheme_id, distance_to_break from classes
      where area_code = '${code}' and indicator_id = '${indicator}'`);

  beforeAll(async () => {
    build = await runTiny({
      [paths.kerncijfers]: kerncijfers,
      [paths.scores]: table(`
        bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
        BU99010000,Eikenhof,2024,4.112265,0.01,-0.09,0.02,0.03,0.04,0.01
        BU99020001,Wilgenhof,2024,3.902265,-0.2,-0.1,-0.1,0,0,0
        BU99020002,Vlierhof,2024,4.302265,0.2,0,0,0,0.1,0.1`)
    });
  });

  test("are computed from the breaks of the catalogue", async () => {
    const {breaks} = classSchemeById("leefbaarometer_score");
    expect(await classed("BU99010000", "leefbaarheid_score")).toEqual([
      {
        value: 4.112265,
        class: classOf(4.112265, breaks),
        scheme_id: "leefbaarometer_score",
        distance_to_break: 0.000145
      }
    ]);
  });

  test("of dimensions have the breaks of deviations", async () => {
    expect(await classed("BU99010000", "fysieke_omgeving_score")).toMatchObject([
      {value: -0.09, class: 3, scheme_id: "leefbaarometer_afwijking"}
    ]);
  });

  test("are not given to a buurt of 299 residents, whose value stays", async () => {
    expect(await classed("BU99020002", "leefbaarheid_score")).toMatchObject([{value: 4.302265, class: null}]);
  });

  test("are in the wide table", async () => {
    const wide = "select leefbaarheid_class from profiles where area_code";
    expect(await build.value(`${wide} = 'BU99020001'`)).toBe(4);
    expect(await build.value(`${wide} = 'BU99020002'`)).toBeNull();
  });
});

describe("figures made of rounded counts", () => {
  const codes = ["BU99010000", "BU99010001", "BU99010002", "BU99010003", "BU99020000", "BU99020001"];
  const counts = [0, 10, 20, 30, 20, 300];
  const rateOf = async (code: string) => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: kerncijfers,
      [paths.series]: table(`
        code,naam,indicator,jaar,waarde
        ${codes.map((one, at) => `${one},Naam,bijstandsontvangers,2024,${counts[at]}`).join("\n        ")}`),
      ...wholeCountry
    });
    return await rows(`select round(low) as low, round(high) as high, land_percentile from comparisons
      join indicator_values using (area_code, indicator_id, year)
      where area_code = '${code}' and indicator_id = 'bijstand_per_1000'`);
  };

  test("lie between what the rounding allows, and have no place that it could change", async () => {
    expect(await rateOf("BU99010002")).toEqual([{low: 15, high: 25, land_percentile: null}]);
  });

  test("have a place where no other may be passed", async () => {
    expect(await rateOf("BU99020001")).toEqual([{low: 294, high: 306, land_percentile: 1}]);
  });
});

test("rates of events have a place by how many are to be expected, not by how many there were", async () => {
  const codes = ["BU99010000", "BU99010001", "BU99010002", "BU99010003", "BU99020000", "BU99020001"];
  const placedWith = async (crimes: readonly number[]) => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: kerncijfers,
      [paths.crimes]: table(`
        code,type,jaar,misdrijven_totaal
        ${codes.map((code, at) => `${code},buurt,2024,${crimes[at]}`).join("\n        ")}`),
      ...wholeCountry
    });
    return await rows(`select value, land_percentile is not null as is_placed from comparisons
      where area_code in ('BU99010000', 'BU99020001') and indicator_id = 'misdrijven_per_1000' order by value`);
  };
  const placed = (first: number, last: number, is_placed: boolean) => [
    {value: first, is_placed},
    {value: last, is_placed}
  ];
  // seven with a hundred in 1,000 residents of Iepenhof: the middle one has 20 and 7
  expect(await placedWith([2, 10, 20, 30, 25, 90])).toEqual(placed(2, 90, true));
  expect(await placedWith([2, 6, 7, 8, 5, 90])).toEqual(placed(2, 90, false));
});

test("each level is compared in the latest year that enough of it has, though others have it not", async () => {
  const {rows} = await runTiny({
    [paths.kerncijfers]: kerncijfers,
    [paths.series]: table(`
      code,naam,indicator,jaar,waarde
      BU99010000,Eikenhof,bijstandsontvangers,2020,10
      BU99010001,Beukenhof,bijstandsontvangers,2020,20
      BU99010002,Lindehof,bijstandsontvangers,2020,20
      WK990100,Oost,bijstandsontvangers,2020,50
      WK990100,Oost,bijstandsontvangers,2024,40`)
  });
  const years = await rows(`select distinct level, year from comparisons
    where indicator_id = 'bijstand_count' and level in ('buurt', 'wijk') order by level`);
  expect(years).toEqual([
    {level: "buurt", year: 2020},
    {level: "wijk", year: 2024}
  ]);
});

test("crimes stand in the year of their rate, for which residents are known", async () => {
  const {rows} = await runTiny({
    [paths.kerncijfers]: kerncijfers,
    [paths.crimes]: table(`
      code,type,jaar,misdrijven_totaal
      BU99010000,buurt,2024,100
      BU99010000,buurt,2025,120`)
  });
  expect(
    await rows(
      "select year, value from comparisons where indicator_id = 'misdrijven_count' and area_code = 'BU99010000'"
    )
  ).toEqual([{year: 2024, value: 100}]);
});
