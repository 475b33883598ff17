import {expect, test} from "vitest";
import {publishedClaims} from "../../../src/catalog/published-claims.ts";
import {claimsTable, comparisonTable, rowOfClaim, verdictSentence} from "../../../src/site/research/comparison-view.ts";
import {researchFigures} from "../../../src/site/research/figures.ts";
import type {ComparisonRow} from "../../../src/site/research/rows.ts";
import {plain} from "./fixture.ts";

const row = (more: Partial<ComparisonRow>): ComparisonRow => ({
  ...{level: "wijk", claimId: "4-2.veel", fromYear: 2014, toYear: 2022, areasCount: 142},
  ...{value: 0.373, low: 0.298, high: 0.455, verdict: "not_here"},
  ...more
});

test("a published number stands beside ours, with interval, areas, years and verdict", () => {
  expect(plain(claimsTable("figuur-4-2", [row({})])!.rows[1]!.cells.slice(1))).toEqual([
    "80 % (figuur 4-2, p. 16)",
    "37 % (30 % tot 46 %); 142 wijken, 2014–2022",
    "niet hier"
  ]);
});

test("a claim is told of the level that rests on most areas", () => {
  const rows = [row({level: "buurt", areasCount: 3, verdict: "too_few"}), row({})];
  expect(rowOfClaim(rows, {id: "4-2.veel"})!.level).toBe("wijk");
});

test("without areas a claim still stands there, and says so", () => {
  const [first] = claimsTable("kantelpunt", [])!.rows;
  expect(first!.cells.slice(2)).toEqual(["geen gebieden", "te weinig gebieden"]);
});

test("the sentence counts every claim once", () => {
  expect(verdictSentence([row({})])).toContain(
    `Van ${publishedClaims.length} uitkomsten zijn er 0 ook hier te zien en 1 niet. Over ${publishedClaims.length - 1} is`
  );
});

test("every claim has an id of its own and links to a page that exists", () => {
  expect(new Set(publishedClaims.map(({id}) => id)).size).toBe(publishedClaims.length);
  const pages = comparisonTable([]).text.matchAll(/href="\/onderzoek\/([^/]+)\/"/g);
  expect(
    [...new Set([...pages].map(([, slug]) => slug))].every(slug => researchFigures.some(one => one.slug === slug))
  ).toBe(true);
});
