import {expect, test} from "vitest";
import {sameName} from "../../../src/analysis/places/same-name.ts";

test.each([
  ["Wijk 11 Zaandam Zuid", "Zaandam Zuid"],
  ["Wijk 04 Drakenburg", "Wijk 04 drakenburg"],
  ["Verspr.h. Nieuw- en Sint Joosland", "Verspreide huizen Nieuw- en Sint Joosland"],
  ["Ondiep e.o.", "Ondiep en omgeving"],
  ["Appel, Driedorp, Kruishaar, Prinsenkamp", "Appel, Driedorp, Kruishaar, Prinsenkamp en Slichtenhorst"],
  ["Sint Annaparochie-Súd", "Sint Annaparochie-Sud"]
])("%s and %s name one place", (then, now) => {
  expect(sameName(then, now)).toBe(true);
});

test.each([
  ["Wijk 01 Handel", "Wijk 01 Gemert-Noord"],
  ["Horssen", "Afferden"],
  ["Druten", "Druten Buitengebied"]
])("%s and %s name two", (then, now) => {
  expect(sameName(then, now)).toBe(false);
});

test("a number alone names nothing", () => {
  expect(sameName("Wijk 00", "Wijk 00")).toBeNull();
});
