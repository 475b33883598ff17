import {describe, expect, test} from "vitest";
import {template} from "../../src/audit/sentences/reader.ts";

const read = (line: string, text: string) => {
  const {pattern} = template(line, () => {});
  return pattern.exec(text)?.groups ?? null;
};

describe("a template", () => {
  test("takes names with points and brackets whole", () => {
    const line = "In {who} is de leefbaarheid {label}: klasse {rank:class} van 9.";
    expect(read(line, "In de buurt St. Jozef (oost) is de leefbaarheid goed: klasse 7 van 9.")).toEqual({
      who: "de buurt St. Jozef (oost)",
      label: "goed",
      rank: "7"
    });
  });

  test("leaves out what may be left out", () => {
    const line = "{label}: <{estimated:estimated}>{now:figure} in {last:year}<, {then:figure} in {first:year}>";
    expect(read(line, "Eenzaam: naar schatting 45,6 % in 2024")).toMatchObject({
      label: "Eenzaam",
      now: "45,6 %",
      first: undefined
    });
  });

  test("takes names with stops up to their code", () => {
    const text = "Ontstaan uit: Hoofdweg e.o. (WK036342), West (WK036343).";
    expect(read("Ontstaan uit: {names:coded}.", text)).toEqual({names: "Hoofdweg e.o. (WK036342), West (WK036343)"});
  });

  test("does not run on into the next sentence", () => {
    expect(read("{label}: {now:figure}.", "Dat is zo. Eenzaam: 4 %.")).toBeNull();
  });
});
