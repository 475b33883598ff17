import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

/** Invented data may pass for a country. */
const wholeCountry = {"dataset.json": '{"title": "Verzonnen land", "fictional": true}'};

describe("counts of persons", () => {
  let build: TinyBuild;
  const figure = async (code: string, indicator: string) =>
    (
      await build.rows<{value: number | null; missing: string | null}>(
        `select value, missing from indicator_values where area_code = '${code}' and indicator_id = '${indicator}' and year = 2024`
      )
    ).map(({value, missing}) => missing ?? value)[0];

  beforeAll(async () => {
    // wijk 00 has a buurt of 5 residents, wijk 01 buurten with 5 and no residents of 65 and over
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,inwoners65plus,dichtheid,huishoudensgrootte
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,200,500,2.1
        BU99010001,buurt,Beukenhof,GM9901,WK990100,400,80,300,2.2
        BU99010002,buurt,Lindehof,GM9901,WK990100,5,0,1,1.1
        WK990100,wijk,Wijk 00,GM9901,,1405,280,450,2.1
        BU99010100,buurt,Iepenhof,GM9901,WK990101,900,150,600,2.4
        BU99010101,buurt,Essenhof,GM9901,WK990101,800,90,600,2.5
        BU99010102,buurt,Wilgenhof,GM9901,WK990101,700,5,600,2.6
        BU99010103,buurt,Elzenhof,GM9901,WK990101,600,,600,2.6
        WK990101,wijk,Wijk 01,GM9901,,3000,245,600,2.5`),
      [paths.scores]: table(`
        bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
        BU99010001,Beukenhof,2024,4.112265,0.01,-0.09,0.02,0.03,0.04,0.01`)
    });
  });

  test("of fewer than ten are withheld, and said to be withheld here", async () => {
    expect(await figure("BU99010002", "inwoners_count")).toBe("withheld_here");
    expect(await figure("BU99010102", "inwoners_65_plus_count")).toBe("withheld_here");
  });

  test("are withheld where the small one would follow from the whole", async () => {
    expect(await figure("BU99010101", "inwoners_65_plus_count")).toBe("withheld_here");
    expect(await figure("WK990101", "inwoners_65_plus_count")).toBe(245);
  });

  test("of residents are withheld alone: how many people live beside a few is public", async () => {
    expect(await figure("BU99010001", "inwoners_count")).toBe(400);
    expect(await figure("BU99010000", "inwoners_count")).toBe(1000);
  });

  test.each(["bevolkingsdichtheid_per_km2", "huishoudensgrootte_mean"])("are not given away by %s", async indicator => {
    expect(await figure("BU99010002", indicator)).toBe("withheld_here");
    expect(await figure("BU99010001", indicator)).toBeGreaterThan(1);
  });

  test("are not given away by a share of them", async () => {
    expect(await figure("BU99010101", "leeftijd_65_plus_share")).toBe("withheld_here");
  });

  test("of nobody are a value", async () => {
    expect(await figure("BU99010002", "inwoners_65_plus_count")).toBe(0);
  });

  test("are withheld in the wide table and in the list of areas too", async () => {
    expect(await build.value("select inwoners_count from profiles where area_code = 'BU99010002'")).toBeNull();
    expect(
      await build.rows(
        "select inwoners_count, population_size from areas where area_code in ('BU99010001', 'BU99010002') order by area_code"
      )
    ).toEqual([
      {inwoners_count: 400, population_size: "enough"},
      {inwoners_count: null, population_size: "under_ten"}
    ]);
  });

  test("leave the areas beside them their class", async () => {
    const classes = "select class from classes where area_code = 'BU99010001' and indicator_id = 'leefbaarheid_score'";
    expect(await build.value(classes)).toBe(6);
  });
});

describe("a share or a rate from which a few persons would follow", () => {
  let build: TinyBuild;
  const figure = async (code: string, indicator: string) =>
    (
      await build.rows<{value: number | null; missing: string | null}>(
        `select value, missing from indicator_values where area_code = '${code}' and indicator_id = '${indicator}' and year = 2024`
      )
    ).map(({value, missing}) => missing ?? value)[0];

  beforeAll(async () => {
    const ages = (...percentages: number[]) =>
      Object.fromEntries(
        ["0_tot_15", "15_tot_25", "25_tot_45", "45_tot_65", "65"].map((age, at) => [
          `percentage_personen_${age}_jaar${age === "65" ? "_en_ouder" : ""}`,
          percentages[at]
        ])
      );
    const home = {jaar: 2024, gemeentecode: "GM9901", gemeentenaam: "Boomstad"};
    build = await runTiny({
      [paths.map]: features(
        {...home, buurtcode: "BU99010000", buurtnaam: "Eikenhof", aantal_inwoners: 100, ...ages(20, 14, 6, 30, 30)},
        {...home, buurtcode: "BU99010001", buurtnaam: "Beukenhof", aantal_inwoners: 1000, ...ages(20, 14, 6, 30, 30)},
        {...home, buurtcode: "BU99010002", buurtnaam: "Lindehof", aantal_huishoudens: 5, gemiddelde_huishoudsgrootte: 1}
      )
    });
  });

  test("is withheld, also when nobody publishes their number", async () => {
    expect(await figure("BU99010000", "leeftijd_25_45_share")).toBe("withheld_here");
    expect(await figure("BU99010001", "leeftijd_25_45_share")).toBe(0.06);
  });

  test("takes along the smallest of the other ages, which together are everybody", async () => {
    expect(await figure("BU99010000", "leeftijd_15_25_share")).toBe("withheld_here");
    expect(await figure("BU99010000", "leeftijd_0_15_share")).toBe(0.2);
  });

  test("is withheld in households times their size too", async () => {
    expect(await figure("BU99010002", "huishoudensgrootte_mean")).toBe("withheld_here");
  });
});

describe("an area of which nobody publishes how many people live there", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      ...wholeCountry,
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts
        BU99010000,buurt,Eikenhof,GM9901,WK990100,,0.1
        BU99010001,buurt,Beukenhof,GM9901,WK990100,1000,0.3
        BU99010002,buurt,Lindehof,GM9901,WK990100,1000,0.4`),
      [paths.crimes]: table(`
        code,type,jaar,misdrijven_totaal
        BU99010000,buurt,2024,40
        BU99010001,buurt,2024,50
        BU99010002,buurt,2024,60`),
      [paths.scores]: table(`
        bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
        BU99010000,Eikenhof,2024,4.112265,0.01,-0.09,0.02,0.03,0.04,0.01`)
    });
  });

  test("has no class, in no table", async () => {
    expect(await build.rows("select distinct class from classes where area_code = 'BU99010000'")).toEqual([
      {class: null}
    ]);
    const wide = "select leefbaarheid_class, sociale_samenhang_class from profiles where area_code = 'BU99010000'";
    expect(await build.rows(wide)).toEqual([{leefbaarheid_class: null, sociale_samenhang_class: null}]);
  });

  test("has no rate per resident, and that reason", async () => {
    expect(
      await build.rows(
        "select value, missing from indicator_values where area_code = 'BU99010000' and indicator_id = 'misdrijven_per_1000'"
      )
    ).toEqual([{value: null, missing: "residents_unknown"}]);
  });

  test("keeps its other figures", async () => {
    expect(await build.value("select huisarts_km from profiles where area_code = 'BU99010000'")).toBe(0.1);
  });
});

describe("a figure that nearly all areas have", () => {
  const kerncijfers = table(`
    code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts,afstandSupermarkt
    BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.1,1.1
    BU99010001,buurt,Beukenhof,GM9901,WK990100,1000,0.3,
    BU99010002,buurt,Lindehof,GM9901,WK990100,1000,0.5,`);
  const health = table(`
    code,type,jaar,goed_ervaren_gezondheid_pct
    BU99010000,buurt,2024,80
    BU99010001,buurt,2024,70`);
  const missing = (build: TinyBuild, indicator: string) =>
    build.rows(
      `select area_code, year, missing from indicator_values where indicator_id = '${indicator}' and value is null and level = 'buurt'`
    );

  test("is missing where it has no row, in its profile year", async () => {
    const build = await runTiny({[paths.kerncijfers]: kerncijfers, [paths.health]: health});
    expect(await missing(build, "gezondheid_goed_share")).toEqual([
      {area_code: "BU99010002", year: 2024, missing: "not_published"}
    ]);
  });

  test("is not expected where few have it", async () => {
    const few = health.replace("BU99010001,buurt,2024,70\n", "");
    const build = await runTiny({[paths.kerncijfers]: kerncijfers, [paths.health]: few});
    expect(await missing(build, "gezondheid_goed_share")).toEqual([]);
  });
});

describe("that nobody lived somewhere", () => {
  let build: TinyBuild;
  const size = (code: string) => build.value(`select population_size from areas where area_code = '${code}'`);
  beforeAll(async () => {
    build = await runTiny({
      "cbs/kwb_2020_gm_wk_bu.csv": table(`
        code,type,naam,gm_code,wk_code,inwoners,huishoudens,huishoudensgrootte
        BU99010000,buurt,Eikenhof,GM9901,WK990100,0,0,1
        BU99010001,buurt,Beukenhof,GM9901,WK990100,0,0,1`),
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,huishoudens,huishoudensgrootte
        BU99010000,buurt,Eikenhof,GM9901,WK990100,,40,2
        BU99010001,buurt,Beukenhof,GM9901,WK990100,,,`)
    });
  });

  test("is not known any more where a newer file counts households", async () => {
    expect([await size("BU99010000"), await size("BU99010001")]).toEqual(["unknown", "none"]);
  });

  test("leaves no persons per household", async () => {
    const figure = "area_code = 'BU99010001' and indicator_id = 'huishoudensgrootte_mean' and year = 2020";
    expect(await build.value(`select missing from indicator_values where ${figure}`)).toBe("not_applicable");
  });
});

describe("a figure of an earlier year", () => {
  let build: TinyBuild;
  const missing = (code: string, indicator: string) =>
    build.value(
      `select missing from indicator_values where area_code = '${code}' and indicator_id = '${indicator}' and year = 2020`
    );
  beforeAll(async () => {
    build = await runTiny({
      "cbs/kwb_2020_gm_wk_bu.csv": table(`
        code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.1
        BU99010001,buurt,Beukenhof,GM9901,WK990100,1000,0.2
        BU99010002,buurt,Lindehof,GM9901,WK990100,280,0.3
        BU99010004,buurt,Iepenhof,GM9901,WK990100,0,`),
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
        BU99010001,buurt,Beukenhof,GM9901,WK990100,1000
        BU99010002,buurt,Lindehof,GM9901,WK990100,310
        BU99010003,buurt,Essenhof,GM9901,WK990100,900
        BU99010004,buurt,Iepenhof,GM9901,WK990100,800`),
      [paths.crimes]: table(`
        code,type,jaar,misdrijven_totaal
        BU99010000,buurt,2020,40
        BU99010001,buurt,2020,50
        BU99010002,buurt,2020,60
        BU99010003,buurt,2020,70
        BU99010004,buurt,2020,80`)
    });
  });

  test("is about a year in which nobody lived there, with that reason", async () => {
    expect(await missing("BU99010004", "huisarts_km")).toBe("nobody_then");
  });

  test("is not given where too few lived then, though enough live there now", async () => {
    expect(await missing("BU99010002", "misdrijven_per_1000")).toBe("few_residents_then");
  });

  test("is not in the file of an area whose code came later, with that reason", async () => {
    expect(await missing("BU99010003", "huisarts_km")).toBe("no_such_code");
  });
});

test("most residents are young also where their number is withheld, so that a few elsewhere do not follow", async () => {
  const build = await runTiny({
    "cbs/85984NED_2024_TypedDataSet.csv": table(`
      WijkenEnBuurten,Gemeentenaam_1,AantalInwoners_5,k_15Tot25Jaar_9,Koopwoningen_47
      BU99010000,Lindenmeer,2000,1300,10
      BU99010001,Lindenmeer,1000,5,60
      WK990100,Lindenmeer,3000,1305,40`)
  });
  const young = "area_code = 'BU99010000' and indicator_id = 'inwoners_15_25_count'";
  expect(await build.value(`select missing from indicator_values where ${young}`)).toBe("withheld_here");
  const reasons = "select reason from environment_profile where area_code = 'BU99010000' and value is not null";
  expect(await build.rows(reasons)).toEqual([{reason: "mostly_students"}]);
});

test("an estimate that ends before most others and before residents are known is not shown", async () => {
  const build = await runTiny({
    [paths.kerncijfers]: table(`
      code,type,naam,gm_code,wk_code,inwoners
      BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
      BU99010001,buurt,Beukenhof,GM9901,WK990100,1000
      BU99010002,buurt,Lindehof,GM9901,WK990100,400`),
    [paths.health]: table(`
      code,type,jaar,goed_ervaren_gezondheid_pct
      BU99010000,buurt,2016,70
      BU99010000,buurt,2024,71
      BU99010001,buurt,2024,72
      BU99010002,buurt,2012,73
      BU99010002,buurt,2016,74`)
  });
  const missing = (code: string) =>
    build.value(`select missing from indicator_values where area_code = '${code}' and year = 2016`);
  expect([await missing("BU99010002"), await missing("BU99010000")]).toEqual(["outdated", null]);
});
