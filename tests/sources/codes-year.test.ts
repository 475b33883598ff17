import {describe, expect, test} from "vitest";
import {cbsKwbLong} from "../../src/sources/cbs/kwb-long.ts";
import {cbsKwbTidy} from "../../src/sources/cbs/kwb-tidy.ts";
import {cbsKwbTyped} from "../../src/sources/cbs/kwb-typed.ts";
import {cbsWoz} from "../../src/sources/cbs/woz.ts";
import {leefbaarometerCsv} from "../../src/sources/leefbaarometer/scores-csv.ts";
import {politieTidy} from "../../src/sources/politie/tidy.ts";
import {rivmTidy} from "../../src/sources/rivm/tidy.ts";

const file = (path: string, text: string) => ({path, bytes: new TextEncoder().encode(text)});

describe("the year of the codes in a file", () => {
  test("is that of the table of the RIVM, whatever years it counts", () => {
    const text = "code,type,jaar,goed_ervaren_gezondheid_pct\nGM0308,gemeente,2012,81.0\n";
    expect(rivmTidy.parse(file("50150NED_gezondheid.csv", text), []).codesYear).toBe(2024);
    expect(rivmTidy.parse(file("rivm/50090NED.csv", text), []).codesYear).toBe(2020);
  });

  test("is the last year of an edition of the Leefbaarometer", () => {
    const text = "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\nWK030800,Baarn,2002,4.1,NA,NA,NA,NA,NA,NA\n";
    const path = "Leefbaarometer-scores wijken 2002-2022.csv";
    expect(leefbaarometerCsv.parse(file(path, text), []).codesYear).toBe(2022);
  });

  test("is that of the kerncijfers of one year, and each figure's own in a series of them", () => {
    const wide = "code,type,naam,gm_code,wk_code,inwoners\nGM0308,gemeente,Baarn,GM0308,,24900\n";
    expect(cbsKwbTidy.parse(file("kwb_2023_gm.csv", wide), []).codesYear).toBe(2023);
    const long = "code,naam,indicator,jaar,waarde\nGM0308,Baarn,aantal_inwoners,2016,24600\n";
    expect(cbsKwbLong.parse(file("kwb_2016_long.csv", long), []).codesYear).toBe("own");
  });

  test("is the year of a typed table and of WOZ values", () => {
    const typed = "WijkenEnBuurten,AantalInwoners_5\nGM0308,24900\n";
    expect(cbsKwbTyped.parse(file("84799NED_TypedDataSet.csv", typed), []).codesYear).toBe(2020);
    const woz = "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode\n0,GM0308,500,.\n";
    expect(cbsWoz.parse(file("woz_2023.csv", woz), []).codesYear).toBe(2023);
  });

  test("is unknown where nothing says it", () => {
    const text = "code,type,jaar,misdrijven_totaal\nGM0308,gemeente,2021,600\n";
    expect(politieTidy.parse(file("47022NED.csv", text), []).codesYear).toBeNull();
  });
});
