import {describe, expect, test} from "vitest";
import {type AreaFeature, figure, readCsv, readLevel} from "./read-sample.ts";

const buurten = readLevel("buurten");
const wijken = readLevel("wijken");
const gemeenten = readLevel("gemeenten");
const all = [...buurten, ...wijken, ...gemeenten];

const sharesOfHundred = {
  ages: [
    "percentage_personen_0_tot_15_jaar",
    "percentage_personen_15_tot_25_jaar",
    "percentage_personen_25_tot_45_jaar",
    "percentage_personen_45_tot_65_jaar",
    "percentage_personen_65_jaar_en_ouder"
  ],
  households: [
    "percentage_eenpersoonshuishoudens",
    "percentage_huishoudens_zonder_kinderen",
    "percentage_huishoudens_met_kinderen"
  ],
  tenure: ["percentage_koopwoningen", "percentage_huurwoningen"]
};

const total = (features: AreaFeature[], name: string) =>
  features.reduce((sum, feature) => sum + (figure(feature, name) ?? 0), 0);

describe.each(Object.entries(sharesOfHundred))("shares of %s", (_, names) => {
  test("add up to 100, or are all missing", () => {
    const sums = all.map(feature => names.map(name => figure(feature, name)));
    const off = sums.filter(
      parts => !parts.every(part => part === null) && parts.reduce<number>((sum, part) => sum + part!, 0) !== 100
    );
    expect(off).toEqual([]);
  });
});

test("rented is housing association plus other landlords", () => {
  const off = all.filter(feature => {
    const rented = figure(feature, "percentage_huurwoningen");
    const association = figure(feature, "perc_huurwoningen_in_bezit_woningcorporaties");
    return (
      rented !== null && rented !== association! + figure(feature, "perc_huurwoningen_in_bezit_overige_verhuurders")!
    );
  });
  expect(off).toEqual([]);
});

test.each(["aantal_inwoners", "aantal_huishoudens"])("%s of buurten and wijken add up to the gemeente", name => {
  for (const gemeente of gemeenten) {
    const within = (feature: AreaFeature) => feature.properties.gemeentecode === gemeente.properties.gemeentecode;
    const own = figure(gemeente, name)!;
    expect(Math.abs(total(buurten.filter(within), name) - own)).toBeLessThan(2.5 * buurten.filter(within).length);
    expect(Math.abs(total(wijken.filter(within), name) - own)).toBeLessThan(2.5 * wijken.filter(within).length);
  }
});

test("counts of buurten are multiples of five", () => {
  expect(buurten.every(buurt => (figure(buurt, "aantal_inwoners") ?? 0) % 5 === 0)).toBe(true);
});

test("the long file agrees with the map for 2024", () => {
  const long = readCsv("cbs/kwb_2016-2025_voorbeeld_long.csv").filter(({jaar}) => jaar === "2024");
  const value = (code: string, indicator: string) =>
    long.find(row => row.code === code && row.indicator === indicator)?.waarde ?? "";
  const off = buurten.filter(buurt => {
    const low = figure(buurt, "percentage_huishoudens_met_laag_inkomen");
    return (
      value(String(buurt.properties.buurtcode), "huishoudens_laag_inkomen") !== (low === null ? "" : low.toFixed(1))
    );
  });
  expect(off).toEqual([]);
});

test("crimes of a gemeente are the sum of its buurten, old codes included", () => {
  const rows = readCsv("politie/47022NED_totaal_per_jaar.csv");
  for (const {code, jaar, misdrijven_totaal} of rows.filter(({type}) => type === "gemeente")) {
    const parts = rows.filter(
      row => row.type === "buurt" && row.jaar === jaar && row.code!.slice(2, 6) === code!.slice(2)
    );
    const sum = parts.reduce((crimes, row) => crimes + Number(row.misdrijven_totaal), 0);
    expect(Math.abs(sum - Number(misdrijven_totaal))).toBeLessThanOrEqual(1);
  }
});

test("health intervals of 2024 lie around the estimate", () => {
  const rows = readCsv("rivm/50150NED_2024_18plus.csv", ";");
  const of = (margin: string) => rows.filter(row => row.Marges === margin).map(row => Number(row.Eenzaam_28));
  const [low, estimate, high] = [of("MOG0095"), of("MW00000"), of("MBG0095")];
  const known = estimate.flatMap((value, i) => (Number.isNaN(value) ? [] : [[low[i]!, value, high[i]!] as const]));
  expect(known.length).toBeGreaterThan(120);
  expect(known.every(([from, value, to]) => from < value && value < to)).toBe(true);
});
