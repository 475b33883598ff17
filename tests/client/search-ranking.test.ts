import {describe, expect, test} from "vitest";
import type {SearchEntry} from "../../src/catalog/search-key.ts";
import {rankEntries} from "../../src/client/search-ranking.ts";

const entries: SearchEntry[] = [
  ["Oosterhout", "GM0826", "gemeente", 57_000],
  ["Oost", "BU09990101", "buurt in Wijk 01, Voorbeeldstad", 900],
  ["Wijk Oost", "WK099901", "wijk in Voorbeeldstad", 9_000],
  ["Oosterpark", "BU09990102", "buurt in Wijk Oost, Voorbeeldstad", null],
  ["Oosterveld", "BU09990103", "buurt in Wijk Oost, Anderstad", 2_000],
  ["Lage Oosten", "BU09990104", "buurt in Wijk 02, Voorbeeldstad", 1],
  ["'s-Gravenhage", "GM0518", "gemeente", 560_000],
  ["Súdwest-Fryslân", "GM1900", "gemeente", 90_000],
  ["Haagweg", "BU09990105", "buurt in Wijk 02, Voorbeeldstad", 90],
  ["Schildersbuurt-West", "BU05182901", "buurt in Wijk 29 Schildersbuurt, Elders", 14_000],
  ["Wijk 29 Schildersbuurt", "WK051829", "wijk in 's-Gravenhage", 31_000]
];
const names = (query: string) => rankEntries(entries, query).map(([name]) => name);

describe("rankEntries", () => {
  test("puts the whole name first, then its beginning, then a later word", () => {
    expect(names("oost")).toEqual(["Wijk Oost", "Oost", "Oosterhout", "Oosterveld", "Oosterpark", "Lage Oosten"]);
  });

  test.each(["gravenhage", "s-gravenhage", "'s-Gravenhage", "’S GRAVEN", "the hague"])(
    "finds 's-Gravenhage by %s",
    query => {
      expect(names(query)).toEqual(["'s-Gravenhage"]);
    }
  );

  test.each(["sudwest", "Súdwest", "fryslan"])("does not mind accents: %s", query => {
    expect(names(query)).toEqual(["Súdwest-Fryslân"]);
  });

  test("lets later words say where it lies", () => {
    expect(names("oosterveld anderstad")).toEqual(["Oosterveld"]);
    expect(names("oosterveld voorbeeldstad")).toEqual([]);
  });

  test.each(["schildersbuurt den haag", "Den Haag, Schildersbuurt", "schildersbuurt the hague"])(
    "takes words in any order and places by their everyday name: %s",
    query => {
      expect(names(query)).toEqual(["Wijk 29 Schildersbuurt"]);
    }
  );

  test("puts the city before a buurt that has its name in it", () => {
    expect(names("den haag")).toEqual(["'s-Gravenhage", "Haagweg"]);
    expect(names("den ha")[0]).toBe("'s-Gravenhage");
  });

  test("takes a wijk by its name without its number", () => {
    expect(names("schildersbuurt")).toEqual(["Wijk 29 Schildersbuurt", "Schildersbuurt-West"]);
  });

  test("finds nothing by place alone", () => {
    expect(names("anderstad")).toEqual([]);
  });

  test("lists an area once and does not depend on the order of the index", () => {
    expect(rankEntries([...entries, ...entries].reverse(), "oost")).toEqual(rankEntries(entries, "oost"));
  });

  test.each(["", "  ", "-"])("finds nothing for %j", query => {
    expect(names(query)).toEqual([]);
  });
});
