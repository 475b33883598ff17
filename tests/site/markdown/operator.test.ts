import {describe, expect, test} from "vitest";
import {contactLine, parseOperator} from "../../../src/site/markdown/operator.ts";

describe("contactLine", () => {
  test.each([
    ["nothing", {}, "Wie deze site beheert, heeft hier nog geen adres ingevuld."],
    ["a name", {naam: "Gemeente Doorn"}, "Deze site wordt beheerd door Gemeente Doorn."],
    ["an address", {email: "a@b.nl"}, "Contact: [a@b.nl](mailto:a@b.nl)."],
    [
      "everything",
      {naam: "Krant", email: "a@b.nl", website: "https://b.nl"},
      "Deze site wordt beheerd door Krant: [a@b.nl](mailto:a@b.nl) of [https://b.nl](https://b.nl)."
    ],
    ["a name with signs", {naam: "[x](y) <b>"}, "Deze site wordt beheerd door \\[x\\](y) \\<b\\>."]
  ])("with %s", (_what, operator, line) => {
    expect(contactLine(operator, "nl")).toBe(line);
  });
});

describe("parseOperator", () => {
  test("takes a file of comments as nobody", () => {
    expect(parseOperator("# naam: x\n", "beheerder.yml")).toEqual({});
  });

  test("names the field that is meant where one is misspelt", () => {
    expect(() => parseOperator("naaam: Krant", "beheerder.yml")).toThrow('unknown key "naaam" (is "naam" meant?)');
  });

  test("refuses an address that would run a script", () => {
    expect(() => parseOperator("website: 'javascript:alert(1)'", "beheerder.yml")).toThrow("website: Invalid URL");
  });
});
