import {beforeAll, describe, expect, test} from "vitest";
import {createKnownAreas} from "../../src/pipeline/known-areas.ts";
import {paths, runTiny, type TinyBuild, table} from "./tiny-folder.ts";

const kerncijfers = table(`
  code,type,naam,gm_code,wk_code,inwoners
  BU99010000,buurt,Eikenhof,GM9901,WK990100,1000`);

/** Read before the list of areas in the order of paths. */
const early = "a/47022NED_totaal_per_jaar.csv";

describe("figures of gemeenten that no list of the country has", () => {
  let built: TinyBuild;
  beforeAll(async () => {
    const crimes =
      "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,4\nBU12340000,buurt,2024,5\nBU12340001,buurt,2024,\n";
    built = await runTiny({
      "dataset.json": '{"title": "Voorbeeld", "fictional": true}',
      [paths.kerncijfers]: kerncijfers,
      [early]: crimes
    });
  });

  test("are told with their number, an example and their first row", async () => {
    const [told] = await built.rows(
      `select "row", value, times_count from quality where file = '${early}' and action = 'value_rejected'`
    );
    expect(told).toEqual({
      row: 3,
      value: "2 codes of gemeenten that no list has, e.g. BU12340000, BU12340001",
      times_count: 2
    });
  });

  test("are counted among what was received and what was lost", async () => {
    const [counts] = await built.rows(
      `select figures_count, not_published_count, lost_count from quality_files where file = '${early}'`
    );
    expect(counts).toEqual({figures_count: 2, not_published_count: 1, lost_count: 2});
  });

  test("leave those of known areas in a file that is read before the list", async () => {
    const value = await built.value(
      "select value from indicator_values where area_code = 'BU99010000' and indicator_id = 'misdrijven_count'"
    );
    expect(value).toBe(4);
  });
});

test("a code of a merged gemeente is known without a list", () => {
  expect(createKnownAreas(["GM0344"], true).has("BU03440001")).toBe(true);
});

test("no code is unknown where the lists are of some gemeenten, for others are real too", () => {
  expect(createKnownAreas([], false).has("BU12340000")).toBe(true);
});
