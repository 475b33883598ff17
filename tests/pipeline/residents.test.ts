import {expect, test} from "vitest";
import {paths, runTiny, table} from "./tiny-folder.ts";

const build = (householdSize: string) =>
  runTiny({
    [paths.kerncijfers]: table(`
      code,type,naam,gm_code,wk_code,inwoners,huishoudensgrootte
      BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,2.1
      BU99010001,buurt,Nieuwe Haven,GM9901,WK990100,,${householdSize}`),
    [paths.series]: table(`
      code,naam,indicator,jaar,waarde
      BU99010001,Nieuwe Haven,aantal_inwoners,2020,0`)
  });
const residentsOf = async (householdSize: string) =>
  (await build(householdSize)).rows("select inwoners_count, inwoners_year from areas where area_code = 'BU99010001'");

test("nobody of an earlier year is not nobody of now, where households have a size since", async () => {
  expect(await residentsOf("2.0")).toEqual([{inwoners_count: null, inwoners_year: null}]);
});

test("nobody of an earlier year stands where nothing newer is known", async () => {
  expect(await residentsOf("")).toEqual([{inwoners_count: 0, inwoners_year: 2020}]);
});
