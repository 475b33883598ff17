import {describe, expect, test} from "vitest";
import {
  defaultState,
  type ExploreState,
  formatState,
  maybeNumber,
  parseState
} from "../../../src/client/explore/state.ts";
import {published} from "../indicators.ts";

const standard = defaultState(published);
const read = (search: string) => parseState(search, published);

describe("parseState", () => {
  test("of an empty address is the default state", () => {
    expect(read("")).toEqual({state: standard, problems: []});
  });

  test("gives back what formatState wrote", () => {
    const state: ExploreState = {
      level: "wijk",
      conditions: [
        {indicatorId: "eenzaam_share", operator: "hoger", low: 12.5, high: null},
        {indicatorId: "leefbaarheid_afwijking_score", operator: "tussen", low: -0.5, high: 0.25}
      ],
      gemeenteCode: "GM0308",
      minimumResidents: 0,
      sortBy: "woz_eur",
      descending: true,
      columns: ["woz_eur", "gas_m3"],
      x: "gas_m3",
      y: "woz_eur"
    };
    expect(read(`?${formatState(state, published)}`)).toEqual({state, problems: []});
  });

  test.each([
    ["niveau=stad", "“niveau=stad” is onbekend: verwacht buurt, wijk of gemeente. Hier is de standaard gebruikt."],
    ["voorwaarde=eenzaam_share:hoger", "“voorwaarde=eenzaam_share:hoger” is onbekend"],
    ["voorwaarde=bestaat_niet:hoger:5", "“voorwaarde=bestaat_niet:hoger:5”"],
    ["voorwaarde=eenzaam_share:hoger:1e9", "eenzaam_share:hoger:1e9"],
    ["voorwaarde=eenzaam_share:hoger:1:2", "eenzaam_share:hoger:1:2"],
    ["voorwaarde=eenzaam_share:tussen:1", "eenzaam_share:tussen:1"],
    ["gemeente=BU03080000", "een gemeentecode zoals GM0308"],
    ["inwoners=-1", "een geheel getal"],
    ["kolommen=woz_eur,niets", "hoogstens 8 bekende cijfers"],
    ["sorteer=woz_eur", "naam of een cijfer uit de tabel"],
    ["x=toString", "een bekend cijfer"],
    ["y=", "een bekend cijfer"]
  ])("replaces %s by the default and says so", (search, message) => {
    const {state, problems} = read(search);
    expect(state).toEqual(standard);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test("keeps six conditions and tells of the rest", () => {
    const {state, problems} = read(Array.from({length: 8}, () => "voorwaarde=woz_eur:hoger:1").join("&"));
    expect(state.conditions).toHaveLength(6);
    expect(problems).toHaveLength(2);
  });

  test("turns a reversed range around", () => {
    const [condition] = read("voorwaarde=woz_eur:tussen:3:2").state.conditions;
    expect(condition).toMatchObject({low: 2, high: 3});
  });
});

test("formatState leaves out what is usual", () => {
  expect(formatState({...standard, level: "gemeente"}, published)).toBe("niveau=gemeente");
});

test("defaultState says that indicators are missing", () => {
  expect(() => defaultState(new Map())).toThrow("indicatoren.json is empty");
});

test.each([
  ["12,5", 12.5],
  [" −3 ", -3],
  ["0.0001", 0.0001],
  ["1.000,5", null],
  ["", null],
  ["0x10", null],
  ["1e9", null],
  ["Infinity", null]
])("maybeNumber reads %j as %j", (text, expected) => {
  expect(maybeNumber(text)).toBe(expected);
});
