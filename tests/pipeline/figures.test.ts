import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

describe("one figure from several files", () => {
  let build: TinyBuild;
  const residents = (code: string) =>
    build.rows(`select value, missing, source_id from indicator_values
      where area_code = '${code}' and indicator_id = 'inwoners_count' and year = 2024`);

  beforeAll(async () => {
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000
        BU99010001,buurt,Beukenhof,GM9901,WK990100,
        BU99010002,buurt,Lindehof,GM9901,WK990100,
        BU99010003,buurt,Iepenhof,GM9901,WK990100,0`),
      [paths.series]: table(`
        code,naam,indicator,jaar,waarde
        BU99010000,Eikenhof,aantal_inwoners,2024,1200
        BU99010001,Beukenhof,aantal_inwoners,2024,900
        BU99010003,Iepenhof,aantal_inwoners,2024,25`),
      [paths.map]: features(
        {buurtcode: "BU99010000", jaar: 2024, aantal_inwoners: -99997},
        {buurtcode: "BU99010001", jaar: 2024, aantal_inwoners: 950},
        {buurtcode: "BU99010002", jaar: 2024, aantal_inwoners: -99997}
      )
    });
  });

  test("the file with priority is shown", async () => {
    expect(await residents("BU99010000")).toEqual([{value: 1000, missing: null, source_id: "cbs_kwb"}]);
  });

  test("a value beats a missing one, by priority among those that have one", async () => {
    expect(await residents("BU99010001")).toEqual([{value: 950, missing: null, source_id: "pdok_wijkbuurt"}]);
  });

  test("a publisher that withholds a figure beats one that says nothing", async () => {
    expect(await residents("BU99010002")).toEqual([{value: null, missing: "suppressed", source_id: "pdok_wijkbuurt"}]);
  });

  test("zero is a value", async () => {
    expect(await residents("BU99010003")).toEqual([{value: 0, missing: null, source_id: "cbs_kwb"}]);
  });

  test("files that disagree are told, with the one that is shown", async () => {
    const conflicts = await build.rows(
      `select file, "column", value, expected, action from quality where expected like 'the same as in%' order by all`
    );
    expect(conflicts).toEqual(
      [
        {
          file: paths.series,
          column: "inwoners_count",
          value: "2 areas in 2024, e.g. BU99010000: 1000.0 and 1200.0",
          expected: `the same as in ${paths.kerncijfers}, which is shown`,
          action: "note"
        },
        {
          file: paths.series,
          column: "inwoners_count",
          value: "1 areas in 2024, e.g. BU99010001: 900.0 and 950.0",
          expected: `the same as in ${paths.map}, which is shown`,
          action: "note"
        }
      ].toSorted((a, b) => (a.value < b.value ? -1 : 1))
    );
  });
});

describe("units", () => {
  test("percentages become shares and thousands of euros become euros", async () => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,wozWaarde,koopwoningen,afstandHuisarts
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,312.5,57,0.8`)
    });
    expect(
      await rows(
        "select indicator_id, value from indicator_values where area_code = 'BU99010000' order by indicator_id"
      )
    ).toEqual([
      {indicator_id: "huisarts_km", value: 0.8},
      {indicator_id: "inwoners_count", value: 1000},
      {indicator_id: "koopwoning_share", value: 0.57},
      {indicator_id: "woz_eur", value: 312_500}
    ]);
  });

  test("a percentage with a decimal leaves no trace of binary fractions", async () => {
    const {value} = await runTiny({
      [paths.series]: table(`
        code,naam,indicator,jaar,waarde
        BU99010000,Eikenhof,huishoudens_laag_inkomen,2024,7.3`),
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000`)
    });
    expect(
      await value(
        "select value from indicator_values where area_code = 'BU99010000' and indicator_id = 'laag_inkomen_share'"
      )
    ).toBe(0.073);
  });
});
