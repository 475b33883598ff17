import {element} from "./dom.ts";
import {takeAwayStrings as words} from "./strings.ts";

/** Printing cannot wait for what is loaded: the code for paper is there before, and after all that is seen. */
const afterPage = 1500;

/**
 * `<buurt-take-away data-code>`: adds a button that prints the start map, and one that keeps the page as a single file.
 * What they need is loaded when they are used.
 */
class BuurtTakeAway extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const status = element("p", {role: "status", class: "note"});
    const button = (text: string, run: () => Promise<string>) =>
      element(
        "button",
        {
          type: "button",
          class: "button",
          click: async () => {
            status.textContent = "";
            try {
              status.textContent = await run();
            } catch {
              status.textContent = words.failed;
            }
          }
        },
        text
      );
    const print = async () => {
      const {printStartMap} = await import("./take-away/start-map-sheet.ts");
      await printStartMap(document);
      return "";
    };
    const save = async () => {
      const {saveSingleFile} = await import("./take-away/single-file.ts");
      return words.saved(await saveSingleFile(document, this.dataset.code ?? "pagina"));
    };
    this.append(button(words.print, print), button(words.save, save), status);
    setTimeout(async () => (await import("./take-away/print-code.ts")).addPrintCode(document), afterPage);
  }
}

customElements.define("buurt-take-away", BuurtTakeAway);
