import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, square, type TinyBuild, table} from "./tiny-folder.ts";

describe("housing-association stock within 200 m", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    const [x, y] = [121_000, 487_000];
    const buurt = (code: string, name: string, east: number, residents: number) => ({
      ...{buurtcode: code, buurtnaam: name, gemeentecode: "GM9901", gemeentenaam: "Lindenmeer", jaar: 2024},
      ...{wijkcode: code.replace("BU", "WK").slice(0, 8), aantal_inwoners: residents, outline: square(x + east, y)}
    });
    // a square with half its homes of an association, beside one of which CBS withholds how many; one far off alone
    build = await runTiny({
      [paths.map]: features(buurt("BU99010000", "Eikenhof", 0, 400), buurt("BU99010100", "Beukenhof", 5000, 4000)),
      "cbs/cbs_vk100_2024.csv": table(`
        crs28992res100m,aantal_inwoners,aantal_woningen,aantal_huurwoningen_in_bezit_woningcorporaties
        E1210N4870,200,50,25
        E1211N4870,200,50,
        E1262N4870,100,40,40`)
    });
  });

  test("is known of a buurt, and of the wijk it lies in, between what is withheld as none and as four", async () => {
    const rows = await build.rows(
      "select area_code, residents_share, around_low, around_high from stock_surroundings where area_code like '%990100%' order by area_code"
    );
    const around = {residents_share: 1, around_low: 0.25, around_high: 0.29};
    expect(rows).toEqual([
      {area_code: "BU99010000", ...around},
      {area_code: "WK990100", ...around}
    ]);
  });

  test("says of how few residents of an area its squares tell", async () => {
    expect(
      await build.rows("select residents_share, around_low from stock_surroundings where area_code = 'BU99010100'")
    ).toEqual([{residents_share: 0.025, around_low: 1}]);
  });
});
