import {describe, expect, test} from "vitest";
import {classSchemeById, leefbaarometerReference} from "../../src/catalog/class-schemes.ts";
import {readCsv, readFeatures, scoresPath} from "./read-sample.ts";

const dimensions = ["fys", "onv", "soc", "vrz", "won"] as const;
const yearsWithDimensions = ["2014", "2018", "2020", "2022", "2024"];
const millionths = (text: string) => Math.round(Number(text) * 1e6);

describe.each(["buurten", "wijken", "gemeenten", "grids"])("scores of %s", level => {
  const rows = readCsv(scoresPath(level));

  test("the score is the reference plus the deviation", () => {
    const off = rows.filter(({lbm, afw}) => Math.abs(Number(lbm) - Number(afw) - leefbaarometerReference) > 1e-9);
    expect(off).toEqual([]);
  });

  test("the dimensions add up to the deviation, to the last printed digit", () => {
    const measured = rows.filter(row => row.fys !== "NA");
    const off = measured.filter(
      row => dimensions.reduce((sum, name) => sum + millionths(row[name]!), 0) !== millionths(row.afw!)
    );
    expect(measured.length).toBeGreaterThan(10);
    expect(off).toEqual([]);
  });

  test("dimensions are there in the official years only", () => {
    const off = rows.filter(row =>
      dimensions.some(name => (row[name] !== "NA") !== yearsWithDimensions.includes(row.jaar!))
    );
    expect(off).toEqual([]);
  });
});

test("liveability spreads over classes 2 to 9, with most in the middle", () => {
  const {breaks} = classSchemeById("leefbaarometer_score");
  const latest = readCsv(scoresPath("buurten")).filter(({jaar}) => jaar === "2024");
  const classes = latest.map(({lbm}) => 1 + breaks.filter(edge => Number(lbm) >= edge).length);
  expect([Math.min(...classes), Math.max(...classes)]).toEqual([2, 9]);
  expect(new Set(classes).size).toBeGreaterThanOrEqual(7);
});

test("some buurten have many problems, some hardly any", () => {
  const onv = readCsv(scoresPath("buurten"))
    .filter(({jaar}) => jaar === "2024")
    .map(row => Number(row.onv));
  expect(onv.filter(value => value < -0.07839).length).toBeGreaterThanOrEqual(8);
  expect(onv.filter(value => value > 0.07839).length).toBeGreaterThanOrEqual(8);
});

test("a few buurten improve and a few worsen by more than a tenth of a point in ten years", () => {
  const rows = readCsv(scoresPath("buurten"));
  const at = (jaar: string) =>
    new Map(rows.filter(row => row.jaar === jaar).map(row => [row.bu_code!, Number(row.lbm)]));
  const before = at("2014");
  const changes = [...at("2024")].flatMap(([code, lbm]) => (before.has(code) ? [lbm - before.get(code)!] : []));
  expect(changes.filter(change => change > 0.08).length).toBeGreaterThanOrEqual(4);
  expect(changes.filter(change => change < -0.08).length).toBeGreaterThanOrEqual(2);
  expect(changes.filter(change => Math.abs(change) < 0.05).length).toBeGreaterThan(changes.length * 0.6);
});

test("the map service repeats the CSV of 2024", () => {
  const csv = new Map(readCsv(scoresPath("buurten")).map(row => [`${row.bu_code} ${row.jaar}`, row]));
  const features = readFeatures("leefbaarometer/buurtscore24.geojson");
  const off = features.filter(({properties}) => Number(csv.get(`${properties.id} 2024`)!.onv) !== properties.onv);
  expect(features).toHaveLength(108);
  expect(off).toEqual([]);
});

test("cell ids name the place: all lie within the outlines' surroundings", () => {
  const ids = readCsv(scoresPath("grids")).map(row => /^E(\d{4})N(\d{4})$/.exec(row.grid_code!)!);
  expect(
    ids.every(
      ([, east, north]) => Number(east) > 400 && Number(east) < 600 && Number(north) > 5100 && Number(north) < 5300
    )
  ).toBe(true);
});
