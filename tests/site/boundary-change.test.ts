import {expect, test} from "vitest";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {changesArea} from "../../src/site/boundary-change.ts";

const lonely = indicatorById("eenzaam_share");

test("figures of two years are of two areas when the borders changed between, the last year included", () => {
  expect([2012, 2013, 2020, 2021].map(year => changesArea(lonely, year, 2012, 2020))).toEqual([
    false,
    true,
    true,
    false
  ]);
  expect(changesArea(lonely, null, 2012, 2020)).toBe(false);
});

test("the Leefbaarometer computes all years for the same borders", () => {
  expect(changesArea(indicatorById("leefbaarheid_score"), 2014, 2012, 2020)).toBe(false);
});
