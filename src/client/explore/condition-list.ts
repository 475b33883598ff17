import {element} from "../dom.ts";
import {shownUnit, unitAndYear} from "../figures.ts";
import {language} from "../language.ts";
import {exploreStrings as words} from "../strings.ts";
import {type Draft, isBadNumber, maybeCondition, toDraft} from "./condition-draft.ts";
import {afterTyping, indicatorOptions, option} from "./controls.ts";
import {
  type Condition,
  type ExploreLevel,
  type ExploreState,
  type IndicatorsById,
  mostConditions,
  operators
} from "./state.ts";

interface ConditionList {
  root: HTMLElement;
  /** Shows conditions that were not typed here; what people are typing is left alone. */
  show(state: ExploreState): void;
  clear(): void;
}

/**
 * The conditions, each with its indicator, operator and numbers. `change` hears those that can be read; while a text is
 * no number nothing is told, and the answer to the last question stays.
 */
export function createConditionList(
  indicators: IndicatorsById,
  initial: ExploreState,
  change: (conditions: readonly Condition[]) => void
): ConditionList {
  let drafts: Draft[] = [];
  let shown = initial;
  const soon = afterTyping();
  const box = element("div", {class: "verken-conditions"});
  const add = element("button", {type: "button"}, words.addCondition);

  const read = () => drafts.map(maybeCondition).filter(condition => condition !== null);
  const tell = () => {
    if (!drafts.some(({low, high}) => isBadNumber(low) || isBadNumber(high))) change(read());
  };
  const focusOn = (index: number, control: string) => box.children[index]?.querySelector<HTMLElement>(control)?.focus();

  function draw(): void {
    const rows = drafts.map((draft, index) =>
      conditionRow({indicators, level: shown.level}, draft, index, {
        typed: () => soon(tell),
        changed(control) {
          draw();
          focusOn(index, control);
          tell();
        },
        removed() {
          drafts.splice(index, 1);
          draw();
          add.focus();
          tell();
        }
      })
    );
    box.replaceChildren(...rows);
    if (rows.length === 0) box.append(element("p", {class: "verken-hint"}, words.noConditions));
    add.disabled = rows.length >= mostConditions;
  }

  add.addEventListener("click", () => {
    const used = new Set(drafts.map(({indicatorId}) => indicatorId));
    const indicatorId = [...shown.columns, ...indicators.keys()].find(id => !used.has(id))!;
    drafts.push({indicatorId, operator: "hoger", low: "", high: ""});
    draw();
    focusOn(drafts.length - 1, ".verken-which");
  });

  return {
    root: element("fieldset", {}, element("legend", {}, words.conditions), box, add),
    show(state) {
      const isNew = JSON.stringify(read()) !== JSON.stringify(state.conditions);
      const isOtherLevel = state.level !== shown.level;
      shown = state;
      if (isNew) drafts = state.conditions.map(toDraft);
      if (isNew || isOtherLevel || drafts.length === 0) draw();
    },
    clear() {
      drafts = [];
      draw();
    }
  };
}

/** What a row says of itself; `changed` names the control that was used, by its selector. */
interface RowEvents {
  typed(): void;
  changed(control: string): void;
  removed(): void;
}

function conditionRow(
  {indicators, level}: {indicators: IndicatorsById; level: ExploreLevel},
  draft: Draft,
  index: number,
  events: RowEvents
): HTMLElement {
  const indicator = indicators.get(draft.indicatorId)!;
  const error = element("p", {class: "verken-error", id: `fout-${index}`, role: "alert"});
  const number = (end: "low" | "high", label: string) =>
    numberField(draft, end, `${label} (${shownUnit(indicator)})`, error, events.typed);
  const which = element("select", {"aria-label": words.indicator, class: "verken-which"});
  which.append(...indicatorOptions(indicators, draft.indicatorId));
  which.addEventListener("change", () => {
    Object.assign(draft, {indicatorId: which.value, low: "", high: ""});
    events.changed(".verken-which");
  });
  const how = element("select", {"aria-label": words.operator, class: "verken-how"});
  how.append(...operators.map(one => option(one, words.operators[one], one === draft.operator)));
  how.addEventListener("change", () => {
    draft.operator = operators.find(one => one === how.value)!;
    events.changed(".verken-how");
  });
  const values =
    draft.operator === "tussen"
      ? [number("low", words.from), element("span", {}, words.and), number("high", words.to)]
      : [number("low", words.value)];
  const remove = element("button", {type: "button", class: "verken-plain", click: events.removed}, words.remove);
  remove.setAttribute("aria-label", words.removeCondition(indicator.label[language]));
  return element(
    "div",
    {class: "verken-condition", role: "group", "aria-label": words.condition(index + 1)},
    which,
    element(
      "div",
      {class: "verken-values"},
      how,
      ...values,
      element("span", {class: "verken-unit"}, unitAndYear(indicator, level))
    ),
    error,
    remove
  );
}

/** A field for one number of a draft, which says at once that a text is none. */
function numberField(
  draft: Draft,
  end: "low" | "high",
  label: string,
  error: HTMLElement,
  typed: () => void
): HTMLInputElement {
  const input = element("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-label": label,
    "aria-describedby": error.id
  });
  input.value = draft[end];
  input.addEventListener("input", () => {
    draft[end] = input.value;
    const bad = isBadNumber(input.value);
    input.setAttribute("aria-invalid", String(bad));
    error.textContent = bad ? words.badNumber(input.value) : "";
    typed();
  });
  return input;
}
