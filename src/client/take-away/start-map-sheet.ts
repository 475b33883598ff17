import {elementsWithoutFigure} from "../../catalog/environment-elements.ts";
import {element, loadStyles} from "../dom.ts";
import {language} from "../language.ts";
import {takeAwayStrings as words} from "../strings.ts";
import {addPrintCode} from "./print-code.ts";
import sheetStyles from "./start-map-sheet.css?url";

/** More than fit: what is left of the sheet is filled, and the rest cut off. */
const writingLines = 16;

/**
 * The start map of a page as one sheet to bring to a conversation: the map in the middle, what stands out beside it, the
 * questions, and room to write. Made from what the page says, and from the questions that are asked everywhere.
 */
export function startMapSheet(page: Document): HTMLElement {
  const copyOf = (selector: string) =>
    [...page.querySelectorAll(selector)].map(found => found.cloneNode(true) as Element);
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? "";
  const said = copyOf(".statements p");
  for (const paragraph of said) for (const link of paragraph.querySelectorAll("a")) link.remove();
  const rows = (judgement: string) =>
    [...page.querySelectorAll(`.start tr.${judgement}`)].map(({children: [name, , figure]}) =>
      element("li", {}, element("strong", {}, name?.textContent ?? ""), ` ${figure?.textContent ?? ""}`)
    );
  const open = [...page.querySelectorAll(".start tr:not([class])")]
    .map(({children}) => children[2]?.textContent?.match(/[^.]*\?$/)?.[0].trim())
    .filter(question => question !== undefined);
  const asked = [...page.querySelectorAll(".talk dt")].map(question => question.textContent ?? "");
  const list = (title: string, items: readonly Element[]) =>
    element(
      "section",
      {},
      element("h2", {}, title),
      items.length > 0 ? element("ul", {}, ...items) : element("p", {}, words.none)
    );
  const always = elementsWithoutFigure.map(({question}) => question[language]);
  const questions = [...asked, ...open, ...always].map(question => element("li", {}, question));
  return element(
    "section",
    {class: "sheet"},
    ...copyOf(".fictional"),
    element("header", {}, element("h1", {}, text("h1")), element("p", {}, text(".place")), ...copyOf(".print-code")),
    element(
      "div",
      {class: "sheet-body"},
      element("div", {}, element("div", {class: "statements"}, ...said), list(words.easier, rows("easier"))),
      element(
        "div",
        {class: "sheet-centre"},
        ...copyOf(".map-box").slice(0, 1),
        ...copyOf(".map-section > buurt-map > .legend"),
        list(words.harder, rows("harder"))
      ),
      list(words.questions, questions)
    ),
    element(
      "div",
      {class: "sheet-writing"},
      ...[words.missing, words.dreams].map(title =>
        element("section", {}, element("h2", {}, title), ...Array.from({length: writingLines}, () => element("hr")))
      )
    ),
    element("p", {class: "sheet-foot"}, words.foot(text(".print-address")))
  );
}

/** Prints the start map in place of the page. */
export async function printStartMap(page: Document): Promise<void> {
  await loadStyles(sheetStyles);
  addPrintCode(page);
  const sheet = startMapSheet(page);
  page.body.append(sheet);
  page.documentElement.classList.add("prints-sheet");
  const restore = () => {
    sheet.remove();
    page.documentElement.classList.remove("prints-sheet");
  };
  window.addEventListener("afterprint", restore, {once: true});
  window.print();
}
