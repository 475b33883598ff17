// @vitest-environment jsdom
import {beforeEach, describe, expect, test, vi} from "vitest";
import {createForm} from "../../../src/client/explore/form.ts";
import {defaultState, type ExploreState, mostColumns, mostConditions} from "../../../src/client/explore/state.ts";
import {published} from "../indicators.ts";

const gemeenten = [{code: "GM0308", name: "Baarn"}];
const told = vi.fn<(state: ExploreState) => void>();
const standard = defaultState(published);
let form: ReturnType<typeof createForm>;

const find = <Kind extends HTMLElement>(selector: string): Kind => form.root.querySelector<Kind>(selector)!;
const last = () => told.mock.lastCall?.[0];

function pick(selector: string, value: string): void {
  const select = find<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event("change", {bubbles: true}));
}

function type(selector: string, text: string): void {
  const input = find<HTMLInputElement>(selector);
  input.value = text;
  input.dispatchEvent(new Event("input", {bubbles: true}));
  vi.runAllTimers();
}

const addCondition = () => find(".verken-conditions + button").click();

beforeEach(() => {
  vi.useFakeTimers();
  told.mockReset();
  form = createForm(published, gemeenten, standard, told, () => form.show(standard));
  document.body.replaceChildren(form.root);
  form.show(standard);
});

describe("a choice", () => {
  test.each([
    ["[name=niveau]", "wijk", {level: "wijk"}],
    ["[name=gemeente]", "GM0308", {gemeenteCode: "GM0308"}],
    ["[name=sorteer]", "-eenzaam_share", {sortBy: "eenzaam_share", descending: true}],
    ["[name=x]", "gas_m3", {x: "gas_m3"}],
    ["[name=y]", "gas_m3", {y: "gas_m3"}]
  ])("of %s tells %s and leaves the rest", (selector, value, changes) => {
    pick(selector, value);
    expect(last()).toEqual({...standard, ...changes});
  });

  test("of too many residents is not told", () => {
    type("[name=inwoners]", "2000000");
    expect(told).not.toHaveBeenCalled();
    type("[name=inwoners]", "500");
    expect(last()).toMatchObject({minimumResidents: 500});
  });
});

describe("a condition", () => {
  test("begins with a column that is shown, and gets the focus", () => {
    addCondition();
    expect(find<HTMLSelectElement>(".verken-which").value).toBe(standard.columns[0]);
    expect(document.activeElement).toBe(find(".verken-which"));
  });

  test("counts once its number can be read", () => {
    addCondition();
    type(".verken-values input", "veel");
    expect(told).not.toHaveBeenCalled();
    expect(find("[role=alert]").textContent).toContain("veel");
    type(".verken-values input", "1.000,5");
    expect(last()?.conditions).toEqual([
      {indicatorId: standard.columns[0], operator: "hoger", low: 1000.5, high: null}
    ]);
  });

  test("between two numbers has two fields, and they may be turned round", () => {
    addCondition();
    pick(".verken-how", "tussen");
    type(".verken-values input:first-of-type", "9");
    type(".verken-values input:last-of-type", "3");
    expect(last()?.conditions).toMatchObject([{operator: "tussen", low: 3, high: 9}]);
  });

  test("loses its numbers with its indicator", () => {
    addCondition();
    type(".verken-values input", "5");
    pick(".verken-which", "gas_m3");
    expect(find<HTMLInputElement>(".verken-values input").value).toBe("");
    expect(last()?.conditions).toEqual([]);
  });

  test("can be taken away, and the focus goes to adding one", () => {
    addCondition();
    find(".verken-condition > button").click();
    expect(last()?.conditions).toEqual([]);
    expect(document.activeElement).toBe(find(".verken-conditions + button"));
  });

  test("is one of at most six", () => {
    for (let at = 0; at < mostConditions; at++) addCondition();
    expect(find<HTMLButtonElement>(".verken-conditions + button").disabled).toBe(true);
  });

  test("being typed is left alone when its own question comes back", () => {
    addCondition();
    type(".verken-values input", "5,0");
    form.show(last()!);
    expect(find<HTMLInputElement>(".verken-values input").value).toBe("5,0");
  });

  test("of an address is shown with a decimal comma", () => {
    form.show({...standard, conditions: [{indicatorId: "gas_m3", operator: "lager", low: 2.5, high: null}]});
    expect(find<HTMLInputElement>(".verken-values input").value).toBe("2,5");
  });
});

describe("the columns", () => {
  const box = (id: string) => find<HTMLInputElement>(`[name=kolom][value=${id}]`);

  test("are added behind those that are there", () => {
    box("gas_m3").click();
    expect(last()?.columns).toEqual([...standard.columns, "gas_m3"]);
  });

  test("take their order with them", () => {
    form.show({...standard, sortBy: standard.columns[1]!, descending: true});
    box(standard.columns[1]!).click();
    expect(last()).toMatchObject({sortBy: "naam", descending: false});
  });

  test("keep one, and end at the most that fit", () => {
    form.show({...standard, columns: ["gas_m3"]});
    expect(box("gas_m3").disabled).toBe(true);
    form.show({...standard, columns: [...published.keys()].slice(0, mostColumns)});
    expect(box([...published.keys()].at(-1)!).disabled).toBe(true);
  });
});

test("beginning again takes the conditions away", () => {
  addCondition();
  find(".verken-form > .verken-plain, form > .verken-plain").click();
  expect(form.root.querySelector(".verken-condition")).toBeNull();
});
