import {expect, test} from "vitest";
import {startMap} from "../../../src/site/parts/start-map.ts";

test("the start map shows a figure with its year, and a question where there is none", () => {
  const element = {year: 2024, value: 0.4, judgement: "strengthening", reason: "favourable"} as const;
  const markup = startMap([{elementId: "groen", ...element}]).text;
  expect(markup).toMatch(/groen<\/th><td>eerder makkelijker<\/td><td>[^<]*0,4[^<]*\(2024\)</);
  expect(markup).toContain("<td>niet te zeggen</td><td>Waar is het te donker?</td>");
});
