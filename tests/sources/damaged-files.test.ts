import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {InputError} from "../../src/sources/adapter.ts";
import {adapters} from "../../src/sources/index.ts";
import {toGeojson} from "./geojson.ts";
import {toFile} from "./parse-text.ts";

const scores = "4.302264851143687,0.2,0.1,0.05,0.02,0.02,0.01";
const yaml =
  "title: A\npublisher: B\nlicence: C\ncolumns: {id: i, area_code: a, year: y, weight: w}\nstatements: {get_along: v}\n";

/** A small whole file of every layout. */
const whole: Record<string, [path: string, text: string]> = {
  leefbaarometer_csv: [
    "l.csv",
    `"bu_code","bu_naam","jaar","lbm","afw","fys","onv","soc","vrz","won"\n"BU99000101","De ""Kaai""",2024,${scores}\n`
  ],
  leefbaarometer_grid: ["g.csv", `id,jaar,lbm,afw,fys,onv,soc,vrz,won\nE1213N4879,2024,${scores}\n`],
  leefbaarometer_wfs: [
    "w.json",
    toGeojson([{properties: {id: "BU99000101", name: "A", year: "2024", kscore: 5, afw: 0.2}}])
  ],
  pdok_wijkbuurt: [
    "p.json",
    toGeojson([{properties: {buurtcode: "BU99000101", buurtnaam: "A", jaar: 2024, aantal_inwoners: -99997}}])
  ],
  cbs_bulk: [
    "x_2024/Observations.csv",
    "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten\n0;A;None;1,5;;GM9900\n"
  ],
  cbs_kwb_typed: [
    "84799NED.csv",
    "ID,WijkenEnBuurten,Gemeentenaam_1,AantalInwoners_5\n0,BU99000101  ,Waterrijk  ,    1825\n"
  ],
  cbs_woz: ["woz_2023.csv", "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode\n0,BU99000101,368,         .\n"],
  cbs_vierkant: ["v_2024.csv", "crs28992res100m,aantal_inwoners,aantal_woningen\nE1213N4879,15,\n"],
  cbs_kwb_tidy: [
    "kwb_2024_a.csv",
    "code,type,naam,gm_code,wk_code,inwoners,postcode\nBU99000101,buurt,A,GM9900,WK990001,5,1234\n"
  ],
  cbs_kwb_long: ["k.csv", "code,naam,indicator,jaar,waarde\nGM9900,W,aantal_inwoners,2016,9\n"],
  cbs_wijken_geojson: ["wijken_2022.geojson", toGeojson([{properties: {code: "WK990001", name: "Oost"}}])],
  rivm_odata: [
    "r.csv",
    '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"Eenzaam_28"\n"1";"20300";"MW00000";"NL01 ";"2020JJ00";" 47.0"\n'
  ],
  rivm_tidy: ["t.csv", "code,type,jaar,goed_ervaren_gezondheid_pct\nGM9900,g,2024,78.9\n"],
  politie_tidy: ["m.csv", "code,type,jaar,misdrijven_totaal\nGM9900,g,2024,12\n"],
  cbs_postcode: ["c.csv", "PC6;Huisnummer;Buurt2024\n1234AB;1;99000101\n"],
  survey: ["respondents.csv", "i,a,y,w,v\n1,BU99000101,2024,0.8,5\n"],
  kwetsbaarheidsindex: ["kwetsbaarheidsindex.csv", "area_code,year,value\nBU99000101,2022,0.4\n"]
};
const siblings = [
  toFile("x_2024/MeasureCodes.csv", "Identifier;Title\nA;Gemiddelde huishoudensgrootte\n"),
  toFile("survey.yaml", yaml)
];

/** Bytes with one piece cut out and another put in its place. */
const damage = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.nat(bytes.length),
      fc.nat(20),
      fc.oneof(fc.constantFrom('"', "\n", ";", ",", "\u0000", "null", "<"), fc.string()),
      fc.boolean()
    )
    .map(([from, length, text, cut]) =>
      Buffer.concat([bytes.subarray(0, from), Buffer.from(text), cut ? Buffer.alloc(0) : bytes.subarray(from + length)])
    );

describe.each(adapters.map(adapter => ({adapter, layoutId: adapter.layoutId})))("$layoutId", ({adapter, layoutId}) => {
  const [path, text] = whole[layoutId]!;
  const {bytes} = toFile(path, text);

  test("reads the whole file without rejecting anything", () => {
    const {rowsRead, rowsKept, issues} = adapter.parse({path, bytes}, siblings);
    expect([rowsRead, rowsKept]).toEqual([1, 1]);
    expect(issues.filter(({action}) => action.endsWith("rejected"))).toEqual([]);
  });

  test("a damaged file gives issues or an InputError with the path, never another error", () => {
    fc.assert(
      fc.property(damage(bytes), damaged => {
        try {
          const {rowsRead, rowsKept, issues} = adapter.parse({path, bytes: damaged}, siblings);
          return rowsKept <= rowsRead && issues.every(({value}) => (value?.length ?? 0) <= 120);
        } catch (error) {
          if (error instanceof InputError) return error.message.includes(":");
          throw error;
        }
      }),
      {numRuns: 300, seed: 20241}
    );
  });

  test("recognises anything without an error", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({unit: "binary"}),
        (name, head) => typeof adapter.recognises(name, head) === "boolean"
      )
    );
  });
});
