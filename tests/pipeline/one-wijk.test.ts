import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

test("the only wijk of a gemeente has its score, and its class, whatever is published of the wijk", async () => {
  const row = (code: string, lbm: number, id: string) =>
    `${id}_code,${id}_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n${code},Eik,2024,${lbm},${lbm - 4.102264851143687},NA,NA,NA,NA,NA\n`;
  const {rows} = await runTiny({
    [paths.kerncijfers]: "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eik,GM9901,WK990100,2000\n",
    [paths.wijkScores]: row("WK990100", 4.2704, "wk"),
    "leefbaarometer/Leefbaarometer-scores gemeenten 2002-2024.csv": row("GM9901", 4.27, "gm"),
    "leefbaarometer/wijkscore24.geojson": features({id: "WK990100", name: "Eik", year: "2024", kscore: 9}),
    "leefbaarometer/gemeentescore24.geojson": features({id: "GM9901", name: "Eik", year: "2024", kscore: 8})
  });
  const classes =
    "select class, published_class from classes where indicator_id = 'leefbaarheid_score' and level in ('wijk', 'gemeente')";
  expect(await rows(classes)).toEqual([
    {class: 8, published_class: 8},
    {class: 8, published_class: 8}
  ]);
});

describe("a gemeente of one wijk", () => {
  let build: TinyBuild;
  const figure = (code: string, indicator: string) =>
    build.rows(
      `select value, computed from indicator_values where area_code = '${code}' and indicator_id = '${indicator}'`
    );

  beforeAll(async () => {
    // wijk and gemeente are rounded apart; the other gemeente has two wijken
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts,koopwoningen,huishoudens
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.3,40,400
        WK990100,wijk,Eik,GM9901,,1000,0.3,,
        GM9901,gemeente,Eikstad,GM9901,,1003,0.4,,
        BU99020000,buurt,Beukenhof,GM9902,WK990200,500,0.5,,
        BU99020100,buurt,Lindehof,GM9902,WK990201,600,0.7,,
        WK990200,wijk,Beuk,GM9902,,500,0.5,,
        WK990201,wijk,Linde,GM9902,,600,0.7,,
        GM9902,gemeente,Beukstad,GM9902,,1101,0.6,,`)
    });
  });

  test("has the figures of the gemeente in the wijk too", async () => {
    expect(await figure("WK990100", "inwoners_count")).toEqual([{value: 1003, computed: false}]);
    expect(await figure("WK990100", "huisarts_km")).toEqual([{value: 0.4, computed: false}]);
  });

  test("has what only its parts give in both", async () => {
    const made = [{value: 0.4, computed: true}];
    expect(await figure("WK990100", "koopwoning_share")).toEqual(made);
    expect(await figure("GM9901", "koopwoning_share")).toEqual(made);
  });

  test("is no rule for a gemeente of two", async () => {
    expect(await figure("WK990200", "inwoners_count")).toEqual([{value: 500, computed: false}]);
  });
});
