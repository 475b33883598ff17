import {element} from "../dom.ts";
import {language} from "../language.ts";
import {exploreStrings as words} from "../strings.ts";
import {byTheme} from "./controls.ts";
import {type IndicatorsById, mostColumns} from "./state.ts";

interface ColumnChoice {
  root: HTMLElement;
  show(columns: readonly string[]): void;
}

/** The columns of the table, to tick: at least one and at most `mostColumns`. `change` hears the columns that are on. */
export function createColumnChoice(
  indicators: IndicatorsById,
  change: (columns: readonly string[]) => void
): ColumnChoice {
  const boxes = new Map<string, HTMLInputElement>();
  let shown: readonly string[] = [];
  const sets = byTheme(indicators).map(({label, own}) => {
    const choices = own.map(indicator => {
      const box = element("input", {type: "checkbox", name: "kolom", value: indicator.id});
      boxes.set(indicator.id, box);
      return element("label", {class: "verken-check"}, box, element("span", {}, indicator.label[language]));
    });
    return element("fieldset", {}, element("legend", {}, label), ...choices);
  });
  const columns = element("div", {class: "verken-columns"}, ...sets);
  columns.addEventListener("change", event => {
    const {value: id, checked} = event.target as HTMLInputElement;
    change(checked ? [...shown, id] : shown.filter(one => one !== id));
  });
  return {
    root: element(
      "details",
      {},
      element("summary", {}, words.columns),
      element("p", {class: "verken-hint"}, words.columnsHint(mostColumns)),
      columns
    ),
    show(chosen) {
      shown = chosen;
      for (const [id, box] of boxes) {
        box.checked = chosen.includes(id);
        box.disabled = box.checked ? chosen.length === 1 : chosen.length >= mostColumns;
      }
    }
  };
}
