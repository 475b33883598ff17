import {type PublishedIndicator, yearAt} from "../../catalog/published.ts";
import {sourceById} from "../../catalog/sources.ts";
import {element} from "../dom.ts";
import {mapStrings as words} from "../strings.ts";
import {toSwatch} from "./swatch.ts";
import type {DatedView} from "./views.ts";

/** The dialog of the map with its parts. */
export type MapDialog = ReturnType<typeof createDialog>;

/** A dialog with room for a map, its legend and the list beside it; not yet in the page. */
export function createDialog(name: string, options: readonly HTMLElement[]) {
  const select = element("select", {id: "kaart-toon"}, ...options);
  const yearSelect = element("select", {id: "kaart-jaar"});
  const yearChoice = element(
    "div",
    {class: "map-choice"},
    element("label", {for: yearSelect.id}, words.year),
    yearSelect
  );
  const close = element("button", {type: "button"}, words.close);
  const container = element("div", {class: "map-canvas"});
  const info = element("p", {class: "map-info", role: "status"});
  const legend = element("ul", {class: "map-legend", tabindex: 0, "aria-label": words.legend});
  const credit = element("p", {class: "map-credit"});
  const list = element("div", {class: "map-list", role: "region", "aria-label": words.list});
  const title = element("h2", {id: "kaart-titel"}, name);
  const root = element(
    "dialog",
    {class: "map-dialog", "aria-labelledby": title.id},
    element(
      "header",
      {class: "map-head"},
      title,
      element("div", {class: "map-choice"}, element("label", {for: select.id}, words.show), select),
      yearChoice,
      close
    ),
    element("div", {class: "map-main"}, container, info, legend, credit),
    list
  );
  close.addEventListener("click", () => root.close());
  return {root, select, yearSelect, yearChoice, close, container, info, legend, credit, list};
}

/** Puts the dialog over the page; resolves when it is closed. */
export function showDialog({root, close}: MapDialog): Promise<void> {
  const closed = new Promise<void>(resolve => root.addEventListener("close", () => resolve()));
  document.body.append(root);
  root.showModal();
  document.documentElement.classList.add("map-is-open");
  close.focus();
  return closed;
}

/** Takes it away again. */
export function removeDialog({root}: MapDialog): void {
  root.remove();
  document.documentElement.classList.remove("map-is-open");
}

/** The classes of a view with their colours, and whose figures of which year they are. */
export function drawLegend(
  {legend, credit}: Pick<MapDialog, "legend" | "credit">,
  {view, year}: DatedView,
  shown: PublishedIndicator | undefined
): void {
  const items = view.labels.map((label, index) => element("li", {}, toSwatch(view.ramp[index]!), label));
  legend.replaceChildren(...items, element("li", {}, toSwatch(null), words.missing));
  credit.textContent = shown
    ? words.credit(sourceById(shown.sourceId).attribution, year ?? yearAt(shown, "buurt"))
    : "";
}

/** Years to choose from, the latest first; hidden where there is one. */
export function drawYears(
  {yearChoice, yearSelect}: Pick<MapDialog, "yearChoice" | "yearSelect">,
  {earlier, year}: {earlier: readonly number[]; year: number | null},
  shown: PublishedIndicator | undefined
): void {
  yearChoice.hidden = earlier.length === 0;
  yearSelect.replaceChildren(
    element("option", {value: ""}, String((shown && yearAt(shown, "buurt")) ?? "")),
    ...earlier.toReversed().map(one => element("option", {value: String(one)}, String(one)))
  );
  yearSelect.value = year === null ? "" : String(year);
}

/** Says in the place of the map why there is none. */
export function drawFailure({container}: Pick<MapDialog, "container">, error: unknown): void {
  container.replaceChildren(element("p", {}, words.failed(error instanceof Error ? error.message : String(error))));
}
