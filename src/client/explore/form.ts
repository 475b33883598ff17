import {element} from "../dom.ts";
import {language} from "../language.ts";
import {exploreStrings as words} from "../strings.ts";
import {createColumnChoice} from "./column-choice.ts";
import {createConditionList} from "./condition-list.ts";
import {afterTyping, indicatorOptions, labelled, option} from "./controls.ts";
import {type ExploreState, exploreLevels, type IndicatorsById} from "./state.ts";

export interface Gemeente {
  code: string;
  name: string;
}

interface ExploreForm {
  root: HTMLFormElement;
  /** Shows a state that did not come from typing in this form; what people are typing is left alone. */
  show(state: ExploreState): void;
}

/** The question as a form. `change` hears every new state; `reset` that people begin again. */
export function createForm(
  indicators: IndicatorsById,
  gemeenten: readonly Gemeente[],
  initial: ExploreState,
  change: (state: ExploreState) => void,
  reset: () => void
): ExploreForm {
  let state = initial;
  const apply = (changes: Partial<ExploreState>) => change({...state, ...changes});
  const controls = createControls(apply);
  const conditions = createConditionList(indicators, initial, chosen => apply({conditions: chosen}));
  const columns = createColumnChoice(indicators, chosen => {
    const sortBy = chosen.includes(state.sortBy) ? state.sortBy : "naam";
    apply({columns: chosen, sortBy, descending: sortBy === state.sortBy && state.descending});
  });
  const resetButton = element("button", {type: "button", class: "verken-plain"}, words.reset);
  resetButton.addEventListener("click", () => {
    conditions.clear();
    reset();
  });
  const root = element(
    "form",
    {class: "verken-form", "aria-label": words.form, submit: event => event.preventDefault()},
    labelled(words.level, controls.level),
    labelled(words.gemeente, controls.gemeente),
    labelled(words.minimumResidents, controls.residents),
    conditions.root,
    labelled(words.sort, controls.sort),
    labelled(words.chartX, controls.x),
    labelled(words.chartY, controls.y),
    columns.root,
    resetButton
  );
  return {
    root,
    show(next) {
      state = next;
      conditions.show(next);
      columns.show(next.columns);
      showControls(controls, next, indicators, gemeenten);
    }
  };
}

type Controls = ReturnType<typeof createControls>;

/** The fields of one choice each. */
function createControls(apply: (changes: Partial<ExploreState>) => void) {
  const soon = afterTyping();
  const select = (name: string, chosen: (value: string) => Partial<ExploreState>) => {
    const made = element("select", {name});
    made.addEventListener("change", () => apply(chosen(made.value)));
    return made;
  };
  const residents = element("input", {name: "inwoners", type: "number", min: 0, max: 1_000_000, step: 50});
  residents.addEventListener("input", () =>
    soon(() => {
      if (residents.validity.valid) apply({minimumResidents: Math.trunc(residents.valueAsNumber || 0)});
    })
  );
  return {
    level: select("niveau", value => ({level: exploreLevels.find(one => one === value)!})),
    gemeente: select("gemeente", value => ({gemeenteCode: value || null})),
    residents,
    sort: select("sorteer", value => ({sortBy: value.replace(/^-/, ""), descending: value.startsWith("-")})),
    x: select("x", value => ({x: value})),
    y: select("y", value => ({y: value || null}))
  };
}

function showControls(
  {level, gemeente, residents, sort, x, y}: Controls,
  state: ExploreState,
  indicators: IndicatorsById,
  gemeenten: readonly Gemeente[]
): void {
  level.replaceChildren(...exploreLevels.map(one => option(one, words.levels[one], one === state.level)));
  gemeente.replaceChildren(
    option("", words.allGemeenten, state.gemeenteCode === null),
    ...gemeenten.map(({code, name}) => option(code, name, code === state.gemeenteCode))
  );
  if (document.activeElement !== residents) residents.value = String(state.minimumResidents);
  const sorted = (state.descending ? "-" : "") + state.sortBy;
  sort.replaceChildren(
    ...sortChoices(state, indicators).map(([value, label]) => option(value, label, value === sorted))
  );
  x.replaceChildren(...indicatorOptions(indicators, state.x));
  y.replaceChildren(option("", words.noSecond, state.y === null), ...indicatorOptions(indicators, state.y));
}

/** Both orders of the name and of every column that is shown, as the address writes them. */
const sortChoices = (
  {columns}: ExploreState,
  indicators: IndicatorsById
): (readonly [value: string, label: string])[] => [
  ["naam", words.byName],
  ["-naam", words.nameDescending],
  ...columns.flatMap(id => {
    const label = indicators.get(id)!.label[language];
    return [[id, words.ascending(label)] as const, [`-${id}`, words.descending(label)] as const];
  })
];
