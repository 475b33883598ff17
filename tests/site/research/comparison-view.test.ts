import {expect, test} from "vitest";
import {publishedClaims} from "../../../src/catalog/published-claims.ts";
import {
  claimsTable,
  comparisonTable,
  hangsOnIndex,
  rowOfClaim,
  verdictSentence
} from "../../../src/site/research/comparison-view.ts";
import {researchFigures} from "../../../src/site/research/figures.ts";
import type {ComparisonRow} from "../../../src/site/research/rows.ts";
import {plain} from "./fixture.ts";

const row = (more: Partial<ComparisonRow>): ComparisonRow => ({
  ...{level: "wijk", claimId: "4-2.veel", fromYear: 2014, toYear: 2022, areasCount: 142},
  ...{value: 0.373, low: 0.298, high: 0.455, withoutLowest: null, withoutHighest: null, verdict: "not_here"},
  ...more
});

test("a published number stands beside ours, with interval, areas, years and verdict", () => {
  expect(plain(claimsTable("figuur-4-2", [row({})])!.rows[1]!.cells.slice(1))).toEqual([
    "niet hier",
    "80 % (figuur 4-2, p. 16), gelezen als 75 tot 85 %",
    "37 % (30 % tot 46 %); 142 wijken, 2014–2022"
  ]);
});

test("a number that hangs on the choice of figures has its range, and no verdict", () => {
  const hangs = row({withoutLowest: 0.04, withoutHighest: 0.92, verdict: "depends_on_index"});
  const [, verdict, , ours] = claimsTable("figuur-4-2", [hangs])!.rows[1]!.cells;
  expect(plain([verdict!, ours!])).toEqual([
    "hangt af van de keuze van cijfers",
    "37 % (30 % tot 46 %); zonder één van de cijfers 4,0 % tot 92 %; 142 wijken, 2014–2022"
  ]);
  expect(claimsTable("figuur-4-2", [hangs])!.rows[1]!.few).toBe(true);
  expect(verdictSentence([hangs])).toContain("0 ook hier te zien en 0 niet. Bij 1 hangt het af van de cijfers");
  expect([hangsOnIndex("figuur-4-2", [hangs]), hangsOnIndex("figuur-4-2", [row({})])]).toEqual([true, false]);
});

test("a claim is told of the level that rests on most areas", () => {
  const rows = [row({level: "buurt", areasCount: 3, verdict: "too_few"}), row({})];
  expect(rowOfClaim(rows, {id: "4-2.veel"})!.level).toBe("wijk");
});

test("without areas a claim still stands there, and says so", () => {
  const [first] = claimsTable("kantelpunt", [])!.rows;
  expect([first!.cells[1], first!.cells[3]]).toEqual(["te weinig gebieden", "geen gebieden"]);
});

test("the sentence counts every published number once, by its first reading", () => {
  const readings = [row({claimId: "4-4.weinig"}), row({claimId: "4-4.weinig_ruim", verdict: "also_here"})];
  const all = publishedClaims.length - 1;
  expect(verdictSentence(readings)).toContain(
    `Van ${all} uitkomsten zijn er 0 ook hier te zien en 1 niet. Bij 0 hangt het af`
  );
  const [, verdict] = claimsTable("figuur-4-4", readings)!.rows.at(-1)!.cells;
  expect(verdict).toBe("ook hier (tweede lezing, telt niet mee)");
});

test("what a rounded number or a limit is read as stands beside it where it decides, and not beside a range", () => {
  const published = (page: string, claimId: string) => {
    const at = publishedClaims.filter(claim => claim.page === page).findIndex(({id}) => id === claimId);
    return plain([claimsTable(page, [row({claimId})])!.rows[at]!.cells[2]!])[0];
  };
  expect(published("figuur-4-4", "4-4.weinig")).toContain(", gelezen als 12,5 tot 17,5 %");
  expect(published("figuur-4-3", "4-3.weinig")).toBe("minder dan 20 % (figuur 4-3, p. 17), gelezen als 0 tot 20 %");
  expect(published("kantelpunt", "turning_point_liveability")).not.toContain("gelezen als");
});

test("every claim has an id of its own and links to a page that exists", () => {
  expect(new Set(publishedClaims.map(({id}) => id)).size).toBe(publishedClaims.length);
  const pages = comparisonTable([]).text.matchAll(/href="\/onderzoek\/([^/]+)\/"/g);
  expect(
    [...new Set([...pages].map(([, slug]) => slug))].every(slug => researchFigures.some(one => one.slug === slug))
  ).toBe(true);
});
