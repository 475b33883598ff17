import {expect, test} from "vitest";
import {indicatorTable} from "../../../src/site/parts/data-tables.ts";
import {contextOf} from "../profile-fixture.ts";

test("a publisher that gives a figure in two data sets is named once", () => {
  const {manifest} = contextOf({});
  const sourceIds = ["cbs_kwb", "pdok_wijkbuurt"];
  const known = {woz_eur: {profileYear: 2024, levelYears: {}, years: [2024], sourceIds, levels: []}};
  const row = /<tr id="woz_eur">.*?<\/tr>/.exec(indicatorTable({...manifest, indicators: known}).text)![0];
  expect(row).toContain("<td>CBS en Kadaster</td>");
});
