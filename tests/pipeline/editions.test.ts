import {describe, expect, test} from "vitest";
import {runTiny} from "./tiny-folder.ts";

const areas = "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eikenhof,GM9901,WK990100,1000\n";
const scores = (...rows: [year: number, lbm: number][]) =>
  [
    "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won",
    ...rows.map(([year, lbm]) => `WK990100,Eik,${year},${lbm},${lbm - 4.102264851143687},NA,NA,NA,NA,NA`)
  ].join("\n");
const built = (earlier: [number, number][], later: [number, number][]) =>
  runTiny({
    "kwb_2024_gm_wk_bu.csv": areas,
    "Leefbaarometer-scores wijken 2002-2022.csv": `${scores(...earlier)}\n`,
    "Leefbaarometer-scores wijken 2002-2024.csv": `${scores(...later)}\n`
  });
const series = `select year, value, edition from indicator_values
  where area_code = 'WK990100' and indicator_id = 'leefbaarheid_score' order by year`;

describe("a series that two editions give", () => {
  test("is taken whole from the one with most years", async () => {
    const {rows} = await built(
      [
        [2020, 4.1],
        [2022, 4.2]
      ],
      [
        [2020, 4.11],
        [2022, 4.21],
        [2024, 4.3]
      ]
    );
    expect(await rows(series)).toEqual([
      {year: 2020, value: 4.11, edition: "2024"},
      {year: 2022, value: 4.21, edition: "2024"},
      {year: 2024, value: 4.3, edition: "2024"}
    ]);
  });

  test("takes from the other only the years that are not in it", async () => {
    const {rows} = await built(
      [
        [2018, 4],
        [2020, 4.1],
        [2022, 4.2]
      ],
      [
        [2022, 4.21],
        [2024, 4.3]
      ]
    );
    expect((await rows<{edition: string}>(series)).map(({edition}) => edition)).toEqual([
      "2022",
      "2022",
      "2022",
      "2024"
    ]);
  });

  test("says what the editions differ in the years that both have", async () => {
    const {rows} = await built(
      [
        [2020, 4.1],
        [2022, 4.2]
      ],
      [
        [2020, 4.1],
        [2022, 4.21],
        [2024, 4.3]
      ]
    );
    const found = await rows("from edition_differences where indicator_id = 'leefbaarheid_score'");
    expect(found).toMatchObject([
      {
        level: "wijk",
        earlier_edition: "2022",
        later_edition: "2024",
        shared_count: 2,
        different_count: 1,
        areas_count: 1,
        gemeenten_count: 1,
        largest: 0.01
      }
    ]);
  });

  test("a larger area made of parts has the edition of its parts", async () => {
    const buurten = scores([2024, 4.3]).replaceAll("wk_", "bu_").replaceAll("WK990100", "BU99010000");
    const {value} = await runTiny({
      "kwb_2024_gm_wk_bu.csv": areas,
      "Leefbaarometer-scores buurten 2002-2024.csv": `${buurten}\n`
    });
    const made =
      "select edition from indicator_values where area_code = 'WK990100' and indicator_id = 'leefbaarheid_score'";
    expect(await value(made)).toBe("2024");
  });

  describe("and whose newer edition is there for the parts alone", () => {
    const ofBuurt = (...years: [number, number][]) =>
      scores(...years)
        .replaceAll("wk_", "bu_")
        .replaceAll("WK990100", "BU99010000");
    const made = (own: [number, number][], parts: [number, number][]) =>
      runTiny({
        "kwb_2024_gm_wk_bu.csv": `${areas}WK990100,wijk,Eik,GM9901,,1000\n`,
        "Leefbaarometer-scores wijken 2002-2022.csv": `${scores(...own)}\n`,
        "Leefbaarometer-scores buurten 2002-2024.csv": `${ofBuurt(...parts)}\n`
      });
    const [then, later, now]: [number, number][] = [
      [2020, 4.1],
      [2022, 4.2],
      [2024, 4.3]
    ];

    test("is made of its parts in all years, where that gives more of them", async () => {
      const {rows} = await made([then!, later!], [then!, later!, now!]);
      const found = await rows(series.replace("edition", "edition, computed"));
      expect(found).toMatchObject([2020, 2022, 2024].map(year => ({year, edition: "2024", computed: true})));
    });

    test("stays as published else, and gets only the years that it lacks", async () => {
      const {rows} = await made([then!, later!], [later!, now!]);
      const found = await rows<{edition: string}>(series);
      expect(found.map(({edition}) => edition)).toEqual(["2022", "2022", "2024"]);
    });
  });
});
