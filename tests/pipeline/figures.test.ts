import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, type TinyBuild, type TinyFiles, table} from "./tiny-folder.ts";

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
        BU99010003,buurt,Iepenhof,GM9901,WK990100,0
        BU99010004,buurt,Olmenhof,GM9901,WK990100,700`),
      [paths.series]: table(`
        code,naam,indicator,jaar,waarde
        BU99010000,Eikenhof,aantal_inwoners,2024,1200
        BU99010001,Beukenhof,aantal_inwoners,2024,900
        BU99010003,Iepenhof,aantal_inwoners,2024,25`),
      [paths.map]: features(
        {buurtcode: "BU99010000", jaar: 2024, aantal_inwoners: -99995},
        {buurtcode: "BU99010001", jaar: 2024, aantal_inwoners: 950},
        {buurtcode: "BU99010002", jaar: 2024, aantal_inwoners: -99997},
        {buurtcode: "BU99010004", jaar: 2024, aantal_inwoners: -99997}
      )
    });
  });

  test("the file with priority is shown, whatever another has not got yet", async () => {
    expect(await residents("BU99010000")).toEqual([{value: 1000, missing: null, source_id: "cbs_kwb"}]);
  });

  test("a value beats a missing one, by priority among those that have one", async () => {
    expect(await residents("BU99010001")).toEqual([{value: 950, missing: null, source_id: "pdok_wijkbuurt"}]);
  });

  test("a publisher that withholds a figure beats one that says nothing", async () => {
    expect(await residents("BU99010002")).toEqual([{value: null, missing: "not_given", source_id: "pdok_wijkbuurt"}]);
  });

  test("what one file of an edition withholds, no other file gives away", async () => {
    expect(await residents("BU99010004")).toEqual([{value: null, missing: "not_given", source_id: "pdok_wijkbuurt"}]);
    const told = `select value, expected from quality where file = '${paths.kerncijfers}' and expected like 'no value%'`;
    expect(await build.rows(told)).toEqual([
      {
        value: "1 area in 2024, e.g. BU99010004: 700.0",
        expected: `no value of 2024, because ${paths.map} withholds it`
      }
    ]);
  });

  test("zero is a value", async () => {
    expect(await residents("BU99010003")).toEqual([{value: 0, missing: null, source_id: "cbs_kwb"}]);
  });

  test("files that disagree are told, with the value that is shown", async () => {
    const conflicts = await build.rows(
      `select file, "column", value, expected from quality where expected like '%is shown' and value like '%e.g.%' order by value`
    );
    expect(conflicts).toContainEqual({
      file: paths.series,
      column: "inwoners_count",
      value: "2 areas in 2024, e.g. BU99010000: 1200.0",
      expected: `1000.0, as in ${paths.kerncijfers}; that value is shown`
    });
    expect(conflicts).toContainEqual({
      file: paths.series,
      column: "inwoners_count",
      value: "1 area in 2024, e.g. BU99010001: 900.0",
      expected: `950.0, as in ${paths.map}; that value is shown`
    });
  });
});

describe("a distance, which is nobody's secret", () => {
  const shown = async (indicator: string) => {
    const columns = "code,type,naam,gm_code,wk_code,inwoners,afstandSupermarkt";
    const {rows} = await runTiny({
      [paths.kerncijfers]: `${columns}\nBU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.7\n`,
      [paths.map]: features({
        buurtcode: "BU99010000",
        jaar: 2024,
        aantal_inwoners: -99997,
        grote_supermarkt_gemiddelde_afstand_in_km: -99997
      })
    });
    return rows(`select value, missing from indicator_values where indicator_id = '${indicator}' and level = 'buurt'`);
  };

  test("is filled in by another file where one has it as unknown or confidential", async () => {
    expect(await shown("supermarkt_km")).toEqual([{value: 0.7, missing: null}]);
  });

  test("stands beside figures of persons that the same sign does withhold", async () => {
    expect(await shown("inwoners_count")).toMatchObject([{value: null}]);
  });
});

describe("withheld", () => {
  const health = (edition: string, share: string) => ({
    [`rivm/${edition}_gezondheid.csv`]: `code,type,jaar,goed_ervaren_gezondheid_pct\nBU99010000,buurt,2020,${share}\n`
  });
  const old = (cell: string) =>
    [
      '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"ErvarenGezondheidGoedZeerGoed_4"',
      `"1";"20300";"MW00000";"BU99010000";"2020JJ00";"${cell}"`
    ].join("\n");
  const shown = async (files: TinyFiles) => {
    const areas = "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eikenhof,GM9901,WK990100,1000\n";
    const {rows} = await runTiny({[paths.kerncijfers]: areas, ...files});
    return rows(
      "select value, missing from indicator_values where indicator_id = 'gezondheid_goed_share' and level = 'buurt'"
    );
  };

  test("in an older edition gives way to a value of a newer one", async () => {
    const files = {"rivm/50090NED_2020.csv": old("."), ...health("50150NED", "71.5")};
    expect(await shown(files)).toEqual([{value: 0.715, missing: null}]);
  });

  test("in the newest edition hides a value of an older one", async () => {
    const files = {"rivm/50090NED_2020.csv": old("71.5"), "rivm/50150NED_2020.csv": old(".")};
    expect(await shown(files)).toEqual([{value: null, missing: "not_given"}]);
  });

  const woz = async (residents: number) => {
    const {rows} = await runTiny({
      [paths.kerncijfers]: `code,type,naam,gm_code,wk_code,inwoners,wozWaarde\nBU99010000,buurt,Eikenhof,GM9901,WK990100,${residents},371\n`,
      [paths.map]: features({buurtcode: "BU99010000", jaar: 2024, gemiddelde_woningwaarde: -99997})
    });
    return rows("select value, missing from indicator_values where indicator_id = 'woz_eur' and level = 'buurt'");
  };

  test("on the early map gives way to the table of the same year, where more than a few people live", async () => {
    expect(await woz(300)).toEqual([{value: 371000, missing: null}]);
  });

  test("on the early map hides the value of the table where few people live, and says so", async () => {
    expect(await woz(299)).toEqual([{value: null, missing: "suppressed"}]);
  });
});

describe("three files of which one differs", () => {
  const of = (kerncijfers: number, series: number, map: number): TinyFiles => ({
    [paths.kerncijfers]: `code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eikenhof,GM9901,WK990100,${kerncijfers}\n`,
    [paths.series]: `code,naam,indicator,jaar,waarde\nBU99010000,Eikenhof,aantal_inwoners,2024,${series}\n`,
    [paths.map]: features({buurtcode: "BU99010000", jaar: 2024, aantal_inwoners: map})
  });
  const told = async (files: TinyFiles) => {
    const {rows} = await runTiny(files);
    return rows(`select file, value, expected from quality where "column" = 'inwoners_count' and value like '%e.g.%'`);
  };

  test("the one that differs is named, and neither of the two that agree", async () => {
    expect(await told(of(1000, 1200, 1000))).toEqual([
      {
        file: paths.series,
        value: "1 area in 2024, e.g. BU99010000: 1200.0",
        expected: `1000.0, as in ${paths.kerncijfers}, ${paths.map}; that value is shown`
      }
    ]);
  });

  test("it is named also when it is the one shown", async () => {
    expect(await told(of(1200, 1000, 1000))).toEqual([
      {
        file: paths.kerncijfers,
        value: "1 area in 2024, e.g. BU99010000: 1200.0",
        expected: `1000.0, as in ${paths.series}, ${paths.map}; the value of this file is shown`
      }
    ]);
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
