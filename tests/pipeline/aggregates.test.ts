import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

const figure = (code: string, indicator: string, year = 2024) =>
  `select value, missing, base, computed from indicator_values
   where area_code = '${code}' and indicator_id = '${indicator}' and year = ${year}`;

describe("wijken and gemeenten that nobody publishes", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    // wijk 00: everyone counted; wijk 01: 4 % without a share; wijk 02: 10 % without a share
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,huishoudens,koopwoningen,stedelijkheid
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,400,20,1
        BU99010001,buurt,Beukenhof,GM9901,WK990100,3000,1600,60,3
        BU99010100,buurt,Lindehof,GM9901,WK990101,960,400,50,2
        BU99010101,buurt,Iepenhof,GM9901,WK990101,40,20,,2
        BU99010200,buurt,Essenhof,GM9901,WK990102,900,400,50,2
        BU99010201,buurt,Wilgenhof,GM9901,WK990102,100,40,,2`),
      [paths.scores]: table(`
        bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
        BU99010000,Eikenhof,2018,4.2,0.097735,NA,NA,NA,NA,NA
        BU99010001,Beukenhof,2018,4.0,-0.102265,NA,NA,NA,NA,NA`)
    });
  });

  test("counts are added", async () => {
    expect(await build.rows(figure("WK990100", "inwoners_count"))).toEqual([
      {value: 4000, missing: null, base: 2, computed: true}
    ]);
  });

  test("shares are added through their numerators, never averaged", async () => {
    expect(await build.rows(figure("WK990100", "koopwoning_share"))).toEqual([
      {value: 0.52, missing: null, base: 2000, computed: true}
    ]);
  });

  test("scores are weighed by the residents of the nearest year", async () => {
    expect(await build.rows(figure("WK990100", "leefbaarheid_score", 2018))).toEqual([
      {value: 4.05, missing: null, base: 4000, computed: true}
    ]);
  });

  test("shares of adults are weighed by residents of fifteen and over", async () => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,inwoners0tot15
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,500
        BU99010001,buurt,Beukenhof,GM9901,WK990100,1500,0`),
      [paths.health]: table(`
        code,type,jaar,goed_ervaren_gezondheid_pct
        BU99010000,buurt,2024,60
        BU99010001,buurt,2024,80`)
    });
    expect(await rows(figure("WK990100", "gezondheid_goed_share"))).toEqual([
      {value: 0.75, missing: null, base: 2000, computed: true}
    ]);
  });

  test("four per cent of the wijk may be missing", async () => {
    expect(await build.value(`select value from (${figure("WK990101", "koopwoning_share")})`)).toBe(0.5);
  });

  test("ten per cent may not: no figure, and the source has none", async () => {
    expect(await build.rows(figure("WK990102", "koopwoning_share"))).toEqual([
      {value: null, missing: "not_published", base: null, computed: false}
    ]);
  });

  test("what may not be aggregated is not", async () => {
    expect(await build.rows(figure("WK990100", "stedelijkheid_class"))).toEqual([]);
  });

  test("a few gemeenten do not pass for Nederland", async () => {
    expect(await build.rows(figure("NL00", "inwoners_count"))).toEqual([]);
  });
});

describe("next to what is published", () => {
  test("a published figure stays, also where its parts say otherwise", async () => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
        WK990100,wijk,Wijk 00,GM9901,,1005`)
    });
    expect(await rows(figure("WK990100", "inwoners_count"))).toEqual([
      {value: 1005, missing: null, base: null, computed: false}
    ]);
  });

  test("a figure that the publisher withholds is not made up from its parts", async () => {
    const {rows} = await runTiny({
      "pdok/wijken-en-buurten-2024-buurten.json": features({
        buurtcode: "BU99010000",
        jaar: 2024,
        aantal_inwoners: 1000,
        percentage_huishoudens_met_laag_inkomen: 12
      }),
      "pdok/wijken-en-buurten-2024-wijken.json": features({
        wijkcode: "WK990100",
        jaar: 2024,
        aantal_inwoners: 1000,
        percentage_huishoudens_met_laag_inkomen: -99997
      })
    });
    expect(await rows(figure("WK990100", "laag_inkomen_share"))).toEqual([
      {value: null, missing: "not_given", base: null, computed: false}
    ]);
  });

  test("a figure that is merely not in the file is", async () => {
    const {value} = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
        WK990100,wijk,Wijk 00,GM9901,,`)
    });
    expect(await value(`select value from (${figure("WK990100", "inwoners_count")})`)).toBe(1000);
  });

  test("water weighs nothing", async () => {
    const {value} = await runTiny({
      [paths.map]: features(
        {buurtcode: "BU99010000", jaar: 2024, aantal_huishoudens: 400, percentage_koopwoningen: 40},
        {buurtcode: "BU99010099", jaar: 2024, aantal_huishoudens: 400, water: "JA"}
      )
    });
    expect(await value(`select value from (${figure("WK990100", "koopwoning_share")})`)).toBe(0.4);
  });
});

test("Nederland is made from gemeenten when the data is said to be invented", async () => {
  const {rows} = await runTiny({
    "dataset.json": '{"title": "Verzonnen", "fictional": true}',
    [paths.kerncijfers]: table(`
      code,type,naam,gm_code,wk_code,inwoners,huishoudens,koopwoningen
      BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,400,20
      BU99020000,buurt,Beukenhof,GM9902,WK990200,3000,1200,60`)
  });
  expect(await rows(figure("NL00", "inwoners_count"))).toMatchObject([{value: 4000, computed: true}]);
  expect(await rows(figure("NL00", "koopwoning_share"))).toMatchObject([{value: 0.5, base: 1600}]);
});

describe("a gemeente into which another was merged", () => {
  const kerncijfers = (rows: string) =>
    table(`code,type,naam,gm_code,wk_code,inwoners,oppervlakteLandHa,stedelijkheid${rows}`);
  const of2024 = (land: number) =>
    kerncijfers(`
    GM0363,gemeente,Amsterdam,,,930000,${land},1
    BU03630000,buurt,Burgwallen,GM0363,WK036300,930000,${land},1`);
  const of2020 = kerncijfers(`
    GM0363,gemeente,Amsterdam,,,870000,16550,1
    GM0457,gemeente,Weesp,,,20000,2280,3
    BU03630900,buurt,Oude Kade,GM0363,WK036309,870000,16550,1`);
  const residents = async (land: number, then = of2020) => {
    const {rows} = await runTiny({[paths.kerncijfers]: of2024(land), "cbs/kwb_2020_gm_wk_bu.csv": then});
    return rows(figure("GM0363", "inwoners_count", 2020));
  };

  test("has the counts of both together before that", async () => {
    expect(await residents(18812)).toEqual([{value: 890000, missing: null, base: 2, computed: true}]);
  });

  test("has none where these are not its land of today", async () => {
    expect(await residents(19500)).toMatchObject([{value: null, missing: "borders_changed"}]);
  });

  test("has none where one of them has none", async () => {
    const [row] = (await residents(18812, of2020.replace("Weesp,,,20000", "Weesp,,,"))) as {missing: string}[];
    expect(row!.missing).toBe("borders_changed");
  });
});
