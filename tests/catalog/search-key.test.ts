import {describe, expect, test} from "vitest";
import {maybePostcode, normaliseText, searchWords, shardOf} from "../../src/catalog/search-key.ts";

describe("searchWords", () => {
  test.each([
    ["apostrophe and hyphen", "'s-Gravenhage", ["gravenhage"]],
    ["typographic apostrophe", "’s-Gravenhage", ["gravenhage"]],
    ["as typed with s", "s-gravenhage", ["gravenhage"]],
    ["accents", "Súdwest-Fryslân", ["sudwest", "fryslan"]],
    ["stop words", "Wijk 03 De Oude Haven en het Dok", ["3", "oude", "haven", "dok"]],
    ["nothing but stop words", "De Wijk", ["de", "wijk"]],
    ["doubled word", "Oost Oost", ["oost"]],
    ["joined letters", "Ĳburg", ["ijburg"]],
    ["what every object has", "Constructor", ["constructor"]],
    ["what every object comes from", "__proto__", ["proto"]],
    ["nothing to search", " - ", []]
  ])("reads %s", (_, name, words) => {
    expect(searchWords(name)).toEqual(words);
  });

  test("gives the same words for a name and for its words joined", () => {
    for (const name of ["Wijk 00 't Zand", "Sint-Jansklooster", "Koog a/d Zaan"]) {
      expect(searchWords(searchWords(name).join(" "))).toEqual(searchWords(name));
    }
  });
});

describe("normaliseText", () => {
  test("keeps a lone zero and drops leading ones", () => {
    expect(normaliseText("0 00 007")).toBe("0 0 7");
  });
});

describe("shardOf", () => {
  test("puts all digits together", () => {
    expect(["1", "9a", "oost"].map(shardOf)).toEqual(["0", "0", "o"]);
  });

  test("names a word that was not normalised", () => {
    expect(() => shardOf("Élan")).toThrow('invalid search word: "Élan"');
  });
});

describe("maybePostcode", () => {
  test.each([
    ["3743", {key: "3743", shard: "37"}],
    [" 3743  ab ", {key: "3743AB", shard: "37"}],
    ["374", null],
    ["0101AB", {key: "0101AB", shard: "01"}],
    ["3743A", null],
    ["37433AB", null],
    ["Wijk 3743", null]
  ])("reads %j", (typed, expected) => {
    expect(maybePostcode(typed)).toEqual(expected);
  });
});
