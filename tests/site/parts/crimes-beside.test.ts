import {expect, test} from "vitest";
import {crimesBeside} from "../../../src/site/parts/crimes-beside.ts";

test("both sides stand in one table, with of how many areas it was asked", () => {
  const {text} = crimesBeside([{level: "buurt", side: "fewer", judgedCount: 1813, areasCount: 0}]);
  expect(text).toContain("toch weinig misdrijven</td><td>0</td><td>1.813</td>");
});

test("without figures the page says that nothing is counted", () => {
  expect(crimesBeside([]).text).toContain("niet genoeg cijfers om dat te tellen");
});
