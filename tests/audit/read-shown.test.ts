import {describe, expect, test} from "vitest";
import {figures} from "../../src/audit/knowledge/figures.ts";
import {readShown, standsFor} from "../../src/audit/page/shown.ts";

describe("a printed figure", () => {
  const cases: [text: string, language: "nl" | "en", number: number, unit: string][] = [
    ["45,6 % 39,7–51,7", "nl", 45.6, "%"],
    ["45.6% 39.7–51.7", "en", 45.6, "%"],
    ["−0,03", "nl", -0.03, ""],
    ["€ 378.939*", "nl", 378939, "€"],
    ["14.7 per 1,000*", "en", 14.7, "per 1.000"],
    ["matig stedelijk (3)", "nl", 3, ""],
    ["0 (afgerond)*", "nl", 0, ""],
    ["0 (rounded)", "en", 0, ""]
  ];
  test.each(cases)("%s is read", (text, language, number, unit) => {
    expect(readShown(text, language)).toMatchObject({kind: "number", number, unit});
  });

  test("that is withheld, missing or no figure is told apart", () => {
    const texts = ["minder dan 10", "< 1 %", "–", "veel"];
    expect(texts.map(text => readShown(text, "nl")?.kind)).toEqual(["below", "tiny", "none", undefined]);
  });

  test("stands for what rounds to it, and for nothing else", () => {
    const share = figures.get("eenzaam_share")!;
    const stands = (value: number) => standsFor({number: 45.6, decimals: 1}, share, value);
    expect([0.4555, 0.4565, 0.4554, 0.4566].map(stands)).toEqual([true, true, false, false]);
  });
});
