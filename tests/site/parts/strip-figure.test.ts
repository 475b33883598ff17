import {describe, expect, test} from "vitest";
import type {PeerValues} from "../../../src/site/data.ts";
import {stripFigure, stripIndicatorIds} from "../../../src/site/parts/strip-figure.ts";
import {contextOf} from "../profile-fixture.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const peers: PeerValues = new Map(stripIndicatorIds.map(id => [id, new Map([[2024, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]]])]));
const textOf = (context: ReturnType<typeof contextOf>, values = peers) =>
  plain(stripFigure(values, context)?.text ?? "");

describe("stripFigure", () => {
  test("says among how many areas, and shows own figure and larger areas in a table", () => {
    const text = textOf(contextOf({koopwoning_share: {2024: 0.3}}));
    expect(text).toContain("Tussen de 6 buurten van Voorbeeldstad");
    expect(text).toMatch(/<th scope="row">koopwoningen, 2024<\/th><td>30 %<\/td>/);
  });

  test("takes the second choice where the first is missing, never both", () => {
    const text = textOf(contextOf({corporatie_share: {2024: 0.3}, eengezins_share: {2024: 0.3}}));
    expect(text).toContain("corporatiewoningen, 2024");
    expect(text).not.toContain("eengezinswoningen");
  });

  test("cites every figure with its own year", () => {
    expect(textOf(contextOf({koopwoning_share: {2024: 0.3}}))).toContain(
      "<code>koopwoning_share.BU99010101.2024</code>"
    );
  });

  test("names the figures that fewer areas have than the heading counts, and no others", () => {
    const context = contextOf({koopwoning_share: {2024: 0.3}, eenzaam_share: {2024: 0.3}});
    const fewer: PeerValues = new Map([...peers, ["eenzaam_share", new Map([[2024, [0.1, 0.2, 0.3, 0.4, 0.5]]])]]);
    expect(textOf(context, fewer)).toContain("Van minder buurten bekend: eenzaam (5).");
    expect(textOf(context)).not.toContain("Van minder");
  });

  test("gives few residents no place", () => {
    expect(textOf(contextOf({koopwoning_share: {2024: 0.3}}, {residents: 240}))).toBe("");
  });

  test("compares nothing among fewer than five areas, or with another year", () => {
    const few: PeerValues = new Map([
      [
        "koopwoning_share",
        new Map([
          [2024, [0.1, 0.2]],
          [2020, [1, 2, 3, 4, 5, 6]]
        ])
      ]
    ]);
    expect(textOf(contextOf({koopwoning_share: {2024: 0.3}}), few)).toBe("");
  });
});
