import {themes} from "../../catalog/indicators/types.ts";
import {element} from "../dom.ts";
import {shownUnit, unitAndYear} from "../figures.ts";
import {language} from "../language.ts";
import {decimalMark, themeWords, exploreStrings as words} from "../strings.ts";
import {
  type Condition,
  type ExploreState,
  exploreLevels,
  type IndicatorsById,
  maybeNumber,
  mostColumns,
  mostConditions,
  operators
} from "./state.ts";

export interface Gemeente {
  code: string;
  name: string;
}

export interface ExploreForm {
  root: HTMLFormElement;
  /** Shows a state that did not come from typing in this form; what people are typing is left alone. */
  show(state: ExploreState): void;
}

/** A condition as typed: it counts once its numbers can be read. */
interface Draft extends Omit<Condition, "low" | "high"> {
  low: string;
  high: string;
}

const typingPause = 250;
const toText = (value: number | null) => (value === null ? "" : String(value).replace(".", decimalMark));
const isBadNumber = (text: string) => text.trim() !== "" && maybeNumber(text) === null;
const toDraft = ({low, high, ...rest}: Condition): Draft => ({...rest, low: toText(low), high: toText(high)});

function maybeCondition({low, high, ...rest}: Draft): Condition | null {
  const from = maybeNumber(low);
  const to = rest.operator === "tussen" ? maybeNumber(high) : null;
  if (from === null || (rest.operator === "tussen" && to === null)) return null;
  return to !== null && to < from ? {...rest, low: to, high: from} : {...rest, low: from, high: to};
}

const option = (value: string, label: string, selected: boolean) => element("option", {value, selected}, label);

function indicatorOptions(indicators: IndicatorsById, chosen: string | null): HTMLElement[] {
  return themes.flatMap(theme => {
    const own = [...indicators.values()].filter(indicator => indicator.theme === theme);
    if (own.length === 0) return [];
    const options = own.map(({id, label}) => option(id, label[language], id === chosen));
    return [element("optgroup", {label: themeWords[theme]}, ...options)];
  });
}

const labelled = (label: string, control: HTMLElement, className = "verken-field") =>
  element("label", {class: className}, element("span", {}, label), control);

/** The question as a form. `change` hears every new state; `reset` that people begin again. */
export function createForm(
  indicators: IndicatorsById,
  gemeenten: readonly Gemeente[],
  initial: ExploreState,
  change: (state: ExploreState) => void,
  reset: () => void
): ExploreForm {
  let state = initial;
  let drafts: Draft[] = [];
  const root = element("form", {class: "verken-form", "aria-label": words.form});
  root.addEventListener("submit", event => event.preventDefault());

  const apply = (changes: Partial<ExploreState>) => change({...state, ...changes});
  /** While a text is no number its condition means nothing, and the answer to the last question stays. */
  const applyDrafts = () => {
    if (drafts.some(({low, high}) => isBadNumber(low) || isBadNumber(high))) return;
    apply({conditions: drafts.map(maybeCondition).filter((condition): condition is Condition => condition !== null)});
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, typingPause);
  };

  const conditionsBox = element("div", {class: "verken-conditions"});

  function conditionRow(draft: Draft, index: number): HTMLElement {
    const indicator = indicators.get(draft.indicatorId)!;
    const unit = shownUnit(indicator);
    const error = element("p", {class: "verken-error", id: `fout-${index}`, role: "alert"});
    const number = (end: "low" | "high", label: string) => {
      const input = element("input", {
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        "aria-label": `${label} (${unit})`,
        "aria-describedby": error.id
      });
      input.value = draft[end];
      input.addEventListener("input", () => {
        draft[end] = input.value;
        const bad = isBadNumber(input.value);
        input.setAttribute("aria-invalid", String(bad));
        error.textContent = bad ? words.badNumber(input.value) : "";
        soon(applyDrafts);
      });
      return input;
    };
    const redraw = (changes: Partial<Draft>, focus: string) => {
      Object.assign(draft, changes);
      drawConditions();
      conditionsBox.children[index]?.querySelector<HTMLElement>(focus)?.focus();
      applyDrafts();
    };
    const which = element("select", {"aria-label": words.indicator, class: "verken-which"});
    which.append(...indicatorOptions(indicators, draft.indicatorId));
    which.addEventListener("change", () => redraw({indicatorId: which.value, low: "", high: ""}, ".verken-which"));
    const how = element("select", {"aria-label": words.operator, class: "verken-how"});
    how.append(...operators.map(one => option(one, words.operators[one], one === draft.operator)));
    how.addEventListener("change", () => redraw({operator: operators.find(one => one === how.value)!}, ".verken-how"));
    const between = draft.operator === "tussen";
    const values = between
      ? [number("low", words.from), element("span", {}, words.and), number("high", words.to)]
      : [number("low", words.value)];
    const remove = element("button", {type: "button", class: "verken-plain"}, words.remove);
    remove.setAttribute("aria-label", words.removeCondition(indicator.label[language]));
    remove.addEventListener("click", () => {
      drafts.splice(index, 1);
      drawConditions();
      addButton.focus();
      applyDrafts();
    });
    const year = element("span", {class: "verken-unit"}, unitAndYear(indicator));
    return element(
      "div",
      {class: "verken-condition", role: "group", "aria-label": words.condition(index + 1)},
      which,
      element("div", {class: "verken-values"}, how, ...values, year),
      error,
      remove
    );
  }

  const addButton = element("button", {type: "button"}, words.addCondition);
  addButton.addEventListener("click", () => {
    const used = new Set(drafts.map(({indicatorId}) => indicatorId));
    const indicatorId = [...state.columns, ...indicators.keys()].find(id => !used.has(id))!;
    drafts.push({indicatorId, operator: "hoger", low: "", high: ""});
    drawConditions();
    conditionsBox.lastElementChild?.querySelector<HTMLElement>(".verken-which")?.focus();
  });

  function drawConditions(): void {
    conditionsBox.replaceChildren(...drafts.map(conditionRow));
    if (drafts.length === 0) conditionsBox.append(element("p", {class: "verken-hint"}, words.noConditions));
    addButton.disabled = drafts.length >= mostConditions;
  }

  const level = element("select", {name: "niveau"});
  level.addEventListener("change", () => apply({level: exploreLevels.find(one => one === level.value)!}));
  const gemeente = element("select", {name: "gemeente"});
  gemeente.addEventListener("change", () => apply({gemeenteCode: gemeente.value || null}));
  const residents = element("input", {name: "inwoners", type: "number", min: 0, max: 1_000_000, step: 50});
  residents.addEventListener("input", () =>
    soon(() => residents.validity.valid && apply({minimumResidents: Math.trunc(residents.valueAsNumber || 0)}))
  );
  const sort = element("select", {name: "sorteer"});
  sort.addEventListener("change", () =>
    apply({sortBy: sort.value.replace(/^-/, ""), descending: sort.value.startsWith("-")})
  );
  const x = element("select", {name: "x"});
  x.addEventListener("change", () => apply({x: x.value}));
  const y = element("select", {name: "y"});
  y.addEventListener("change", () => apply({y: y.value || null}));

  const boxes = new Map<string, HTMLInputElement>();
  const columns = element("div", {class: "verken-columns"});
  for (const theme of themes) {
    const own = [...indicators.values()].filter(indicator => indicator.theme === theme);
    if (own.length === 0) continue;
    const choices = own.map(({id, label}) => {
      const box = element("input", {type: "checkbox", name: "kolom", value: id});
      boxes.set(id, box);
      return element("label", {class: "verken-check"}, box, element("span", {}, label[language]));
    });
    columns.append(element("fieldset", {}, element("legend", {}, themeWords[theme]), ...choices));
  }
  columns.addEventListener("change", event => {
    const {value: id, checked} = event.target as HTMLInputElement;
    const chosen = checked ? [...state.columns, id] : state.columns.filter(one => one !== id);
    const sortBy = chosen.includes(state.sortBy) ? state.sortBy : "naam";
    apply({columns: chosen, sortBy, descending: sortBy === state.sortBy && state.descending});
  });

  function showControls(): void {
    level.replaceChildren(...exploreLevels.map(one => option(one, words.levels[one], one === state.level)));
    gemeente.replaceChildren(
      option("", words.allGemeenten, state.gemeenteCode === null),
      ...gemeenten.map(({code, name}) => option(code, name, code === state.gemeenteCode))
    );
    if (document.activeElement !== residents) residents.value = String(state.minimumResidents);
    const sorts = [
      ["naam", words.byName],
      ["-naam", words.nameDescending],
      ...state.columns.flatMap(id => {
        const label = indicators.get(id)!.label[language];
        return [
          [id, words.ascending(label)],
          [`-${id}`, words.descending(label)]
        ];
      })
    ];
    const sorted = (state.descending ? "-" : "") + state.sortBy;
    sort.replaceChildren(...sorts.map(([value, label]) => option(value!, label!, value === sorted)));
    x.replaceChildren(...indicatorOptions(indicators, state.x));
    y.replaceChildren(option("", words.noSecond, state.y === null), ...indicatorOptions(indicators, state.y));
    for (const [id, box] of boxes) {
      box.checked = state.columns.includes(id);
      box.disabled =
        (!box.checked && state.columns.length >= mostColumns) || (box.checked && state.columns.length === 1);
    }
  }

  const same = (one: readonly Condition[], other: readonly Condition[]) =>
    JSON.stringify(one) === JSON.stringify(other);
  const resetButton = element("button", {type: "button", class: "verken-plain"}, words.reset);
  resetButton.addEventListener("click", () => {
    drafts = [];
    drawConditions();
    reset();
  });

  root.append(
    labelled(words.level, level),
    labelled(words.gemeente, gemeente),
    labelled(words.minimumResidents, residents),
    element("fieldset", {}, element("legend", {}, words.conditions), conditionsBox, addButton),
    labelled(words.sort, sort),
    labelled(words.chartX, x),
    labelled(words.chartY, y),
    element(
      "details",
      {},
      element("summary", {}, words.columns),
      element("p", {class: "verken-hint"}, words.columnsHint(mostColumns)),
      columns
    ),
    resetButton
  );

  return {
    root,
    show(next) {
      state = next;
      const read = drafts.map(maybeCondition).filter(condition => condition !== null);
      if (!same(read, next.conditions)) {
        drafts = next.conditions.map(toDraft);
        drawConditions();
      } else if (drafts.length === 0) drawConditions();
      showControls();
    }
  };
}
