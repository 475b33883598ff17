import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import type {Manifest} from "../../../src/catalog/marts.ts";
import type {IdentityOutcome, QualityFile} from "../../../src/site/data.ts";
import {contractOutcomes} from "../../../src/site/parts/contract-tables.ts";
import {qualitySources} from "../../../src/site/parts/quality-tables.ts";

const bodyOf = (text: string) => new JSDOM(`<body>${text}</body>`).window.document.body;
const manifest = {own: []} as unknown as Manifest;
const file = (sourceId: string, figures: number) =>
  ({file: `${sourceId}-${figures}.csv`, sourceId, figures, suppressed: 2, lost: 1}) as QualityFile;
const outcome = (identityId: string, breaches: number) => ({identityId, breaches, signedOff: 0}) as IdentityOutcome;

test("files of one source are told together, the source with most figures first", () => {
  const body = bodyOf(qualitySources([file("politie", 10), file("cbs_kwb", 8), file("cbs_kwb", 7)], manifest).text);
  const rows = [...body.querySelectorAll("tbody tr")].map(row => [...row.children].map(cell => cell.textContent));
  expect(rows).toEqual([
    ["CBS", "15", "4", "2"],
    ["Politie", "10", "2", "1"]
  ]);
});

test("one file of one source is told in the singular", () => {
  const {textContent} = bodyOf(qualitySources([file("politie", 10)], manifest).text);
  expect(textContent).toContain("is een bestand van een bron gelezen");
});

test("a rule that does not hold stands in the open, with how often", () => {
  const body = bodyOf(contractOutcomes([outcome("count_is_whole", 0), outcome("year_in_step", 3)]).text);
  expect([...body.querySelectorAll("ul > li")].map(item => item.querySelector("small")?.textContent)).toEqual([
    "3 keer niet"
  ]);
});

test("where all rules hold there is no list of others", () => {
  const body = bodyOf(contractOutcomes([outcome("count_is_whole", 0)]).text);
  expect(body.querySelector("ul")).toBeNull();
  expect(body.textContent).toContain("Alle 1 regels kloppen");
});
