import type {OwnDefinition} from "../../src/catalog/own.ts";

/** A definition of an operator's own figure, as right as can be. */
export const playgrounds: OwnDefinition = {
  indicator: "speelplekken",
  label: {nl: "speelplekken", en: "playgrounds"},
  unit: "count",
  direction: "none",
  population: {nl: "de openbare ruimte", en: "public space"},
  persons: false,
  kind: "registered",
  source: "Gemeente Voorbeeld",
  licence: "CC BY 4.0",
  code_column: "code",
  value_column: "aantal",
  year_column: "jaar",
  codes_year: 2024,
  private: false
};
