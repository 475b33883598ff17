import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, square, type TinyBuild, table} from "./tiny-folder.ts";

const area = (code: string) => `select * exclude (west, south, east, north) from areas where area_code = '${code}'`;

describe("areas of a file that names buurten alone", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      [paths.scores]: table(`
        bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
        BU99010000,Eikenhof,2024,4.1,-0.002265,NA,NA,NA,NA,NA
        BU9901AA01,Beukenhof,2024,4.1,-0.002265,NA,NA,NA,NA,NA`)
    });
  });

  test("parents are made from the codes, letters included", async () => {
    expect(await build.rows("select area_code, level, name, parent_code from areas order by area_code")).toEqual([
      {area_code: "BU99010000", level: "buurt", name: "Eikenhof", parent_code: "WK990100"},
      {area_code: "BU9901AA01", level: "buurt", name: "Beukenhof", parent_code: "WK9901AA"},
      {area_code: "GM9901", level: "gemeente", name: "GM9901", parent_code: "NL00"},
      {area_code: "NL00", level: "land", name: "Nederland", parent_code: null},
      {area_code: "WK990100", level: "wijk", name: "WK990100", parent_code: "GM9901"},
      {area_code: "WK9901AA", level: "wijk", name: "WK9901AA", parent_code: "GM9901"}
    ]);
  });

  test("the area set has the year of the file", () => {
    expect(build.manifest).toMatchObject({areaYear: 2024, areas: {buurt: 2, wijk: 2, gemeente: 1, land: 1}});
  });

  test("nobody knows where they lie or how many live there", async () => {
    expect(await build.rows(area("BU99010000"))).toMatchObject([
      {inwoners_count: null, longitude: null, neighbour_codes: [], has_boundary: false, status: "current"}
    ]);
  });
});

test("a name that a wrong code page made is told, and taken from another file or left for the code", async () => {
  const {rows} = await runTiny({
    [paths.kerncijfers]: table(`
      code,type,naam,gm_code,wk_code,inwoners
      BU99010000,buurt,LumiÞrepark,GM9901,WK990100,1000
      BU99010001,buurt,CafÚplein,GM9901,WK990100,1000`),
    [paths.scores]: table(`
      bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
      BU99010000,Lumièrepark,2024,4.1,-0.002265,NA,NA,NA,NA,NA`)
  });
  expect(await rows("select name from areas where level = 'buurt' order by area_code")).toEqual([
    {name: "Lumièrepark"},
    {name: "BU99010001"}
  ]);
  const told = "select value, action from quality where \"column\" = 'name' order by value";
  expect(await rows(told)).toMatchObject([{value: "CafÚplein"}, {value: "LumiÞrepark", action: "value_rejected"}]);
});

test("the names of parents come from the file that lists them", async () => {
  const {rows} = await runTiny({
    [paths.kerncijfers]: table(`
      code,type,naam,gm_code,wk_code,inwoners
      BU99010700,buurt,Eikenhof,GM9901,WK990107,1000
      WK990107,wijk,Wijk 07 Bosrand,GM9901,,1000
      GM9901,gemeente,Lindenmeer,,,1000`)
  });
  expect(await rows("select wijk_code, wijk_name, gemeente_name from areas where level = 'buurt'")).toEqual([
    {wijk_code: "WK990107", wijk_name: "Wijk 07 Bosrand", gemeente_name: "Lindenmeer"}
  ]);
});

test("one gemeente with newer codes does not make the rest of the country vanish", async () => {
  const {manifest} = await runTiny({
    "cbs/kwb_2024_gm_wk_bu.csv": table(`
      code,type,naam,gm_code,wk_code,inwoners
      BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
      BU99020000,buurt,Beukenhof,GM9902,WK990200,1000`),
    "cbs/kwb_2025_gm_wk_bu.csv": table(`
      code,type,naam,gm_code,wk_code,inwoners
      BU99010009,buurt,Eikenhof,GM9901,WK990100,1000`)
  });
  expect(manifest).toMatchObject({areaYear: 2024, areas: {buurt: 2}});
});

describe("the map", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    // two buurten side by side, a third that meets the first at a corner, a fourth further off, and a lake
    const [x, y] = [121_000, 487_000];
    const buurt = (code: string, name: string, outline: object, more = {}) => ({
      ...{buurtcode: code, buurtnaam: name, gemeentecode: "GM9901", gemeentenaam: "Lindenmeer", jaar: 2024},
      ...{indelingswijziging_wijken_en_buurten: 1, meest_voorkomende_postcode: "1234", outline},
      ...more
    });
    build = await runTiny({
      [paths.map]: features(
        buurt("BU99010000", "Eikenhof", square(x, y), {aantal_inwoners: 1000}),
        buurt("BU99010001", "Beukenhof", square(x + 500, y)),
        buurt("BU99010002", "Lindehof", square(x + 500, y + 500), {indelingswijziging_wijken_en_buurten: 3}),
        buurt("BU99010003", "Iepenhof", square(x + 3000, y)),
        buurt("BU99010099", "Meer", square(x, y - 500), {water: "JA", aantal_inwoners: -99997})
      ),
      [paths.cells]: table(`
        grid_code,jaar,lbm,afw,fys,onv,soc,vrz,won
        E1210N4870,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735
        E1215N4870,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735
        E1300N4870,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735`)
    });
  });

  test("neighbours share a border, not a corner", async () => {
    const neighbours = await build.rows(
      "select area_code, neighbour_codes from areas where level = 'buurt' and not water order by area_code"
    );
    expect(neighbours).toEqual([
      {area_code: "BU99010000", neighbour_codes: ["BU99010001", "BU99010099"]},
      {area_code: "BU99010001", neighbour_codes: ["BU99010000", "BU99010002"]},
      {area_code: "BU99010002", neighbour_codes: ["BU99010001"]},
      {area_code: "BU99010003", neighbour_codes: []}
    ]);
  });

  test("what CBS says of an area is kept", async () => {
    expect(await build.rows(area("BU99010002"))).toMatchObject([
      {
        boundary_change: 3,
        boundary_change_year: expect.any(Number),
        water: false,
        postcode4: "1234",
        gemeente_name: "Lindenmeer",
        has_boundary: true
      }
    ]);
    expect(await build.rows(area("BU99010099"))).toMatchObject([{water: true, inwoners_count: null}]);
  });

  test("the point of an area lies within its box", async () => {
    const outside = `select area_code from areas where has_boundary
      and not (longitude between west and east and latitude between south and north)`;
    expect(await build.rows(outside)).toEqual([]);
    expect(await build.value("select count(*)::integer from areas where has_boundary")).toBe(6);
  });

  test("a cell belongs to the buurt that holds its centre, or to none", async () => {
    expect(await build.rows("select cell_id, buurt_code from grid_cells order by cell_id")).toEqual([
      {cell_id: "E1210N4870", buurt_code: "BU99010000"},
      {cell_id: "E1215N4870", buurt_code: "BU99010001"},
      {cell_id: "E1300N4870", buurt_code: null}
    ]);
  });

  test("without a postcode file the most common postcode of each buurt is known", async () => {
    expect(await build.rows("select distinct postcode, addresses_count from postcodes")).toEqual([
      {postcode: "1234", addresses_count: null}
    ]);
  });
});

describe("postcodes", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,postcode,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1234,1000
        BU99010001,buurt,Beukenhof,GM9901,WK990100,1234,1000
        BU99020000,buurt,Lindehof,GM9902,WK990200,5678,1000`),
      [paths.postcodes]: table(`
        PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024
        1234AB;1;BU99010000;WK990100;GM9901
        1234AB;3;BU99010000;WK990100;GM9901
        1234AB;5;BU99010001;WK990100;GM9901
        9999XX;1;BU99990000;WK999900;GM9999`)
    });
  });

  test("are counted per buurt; those of areas that are no more are left out", async () => {
    const listed =
      "select postcode, buurt_code, addresses_count from postcodes where length(postcode) = 6 order by all";
    expect(await build.rows(listed)).toEqual([
      {postcode: "1234AB", buurt_code: "BU99010000", addresses_count: 2},
      {postcode: "1234AB", buurt_code: "BU99010001", addresses_count: 1}
    ]);
  });

  test("of a gemeente without a list are the most common ones", async () => {
    expect(await build.rows("select postcode, buurt_code from postcodes where length(postcode) = 4")).toEqual([
      {postcode: "5678", buurt_code: "BU99020000"}
    ]);
  });
});

describe("codes that are no more", () => {
  let build: TinyBuild;
  const dissolved = (code: string) =>
    build.rows(
      `select name, level, status, vintage_year, gemeente_name, successor_codes from areas where area_code = '${code}'`
    );

  beforeAll(async () => {
    const [x, y] = [121_000, 487_000];
    build = await runTiny({
      [paths.map]: features(
        {buurtcode: "BU99010000", wijkcode: "WK990100", jaar: 2024, outline: square(x, y)},
        {buurtcode: "BU99010100", wijkcode: "WK990101", jaar: 2024, outline: square(x + 500, y)},
        {buurtcode: "BU19790000", buurtnaam: "Delfzijl-Centrum", wijkcode: "WK197900", jaar: 2024, aantal_inwoners: 900}
      ),
      // three quarters of the old wijk lie in the first square; of the old buurt only a strip does
      [paths.oldWijken]: features({code: "WK990109", name: "Oudwijk", outline: square(x + 125, y, 500)}),
      [paths.oldBuurten]: features({code: "BU99010109", name: "Oudhof", outline: square(x + 490, y, 500)}),
      [paths.crimes]: table(`
        code,type,jaar,misdrijven_totaal
        BU99010007,buurt,2021,3
        BU99010307,buurt,2021,3
        BU00100000,buurt,2021,3
        GM0010,gemeente,2021,300
        BU88880000,buurt,2021,3`)
    });
  });

  test("by outline: the wijken that now cover an old wijk, largest part first", async () => {
    expect(await dissolved("WK990109")).toEqual([
      {
        ...{name: "Oudwijk", level: "wijk", status: "dissolved", vintage_year: 2022},
        ...{gemeente_name: "GM9901", successor_codes: ["WK990100", "WK990101"]}
      }
    ]);
    expect(await build.value("select predecessor_codes from areas where area_code = 'WK990100'")).toEqual(["WK990109"]);
  });

  test("by outline: a sliver of another drawing is no successor", async () => {
    expect(await dissolved("BU99010109")).toMatchObject([{name: "Oudhof", successor_codes: ["BU99010100"]}]);
  });

  test("without an outline: its wijk, else its gemeente", async () => {
    expect(await dissolved("BU99010007")).toMatchObject([{name: "BU99010007", successor_codes: ["WK990100"]}]);
    expect(await dissolved("BU99010307")).toMatchObject([{vintage_year: 2021, successor_codes: ["GM9901"]}]);
  });

  test("of a gemeente that was merged: the gemeente it went into", async () => {
    expect(await dissolved("BU00100000")).toMatchObject([{gemeente_name: "Delfzijl", successor_codes: ["GM1979"]}]);
    expect(await dissolved("GM0010")).toMatchObject([{level: "gemeente", successor_codes: ["GM1979"]}]);
  });

  test("of a gemeente that nobody knows: no area at all, and that is said", async () => {
    expect(await dissolved("BU88880000")).toEqual([]);
    expect(await build.value("select count(*)::integer from quality where value like 'BU88880000%'")).toBe(1);
  });

  test("have no figures of their own in the tables", async () => {
    expect(await build.rows("select area_code from indicator_values where area_code = 'BU99010007'")).toEqual([]);
  });
});
