import "./explore.css";
import {exploreStrings as words} from "./strings.ts";

/**
 * `<buurt-verkenner>`: a button inside it starts exploring; an address with a question in it starts at once. Until then
 * nothing but this small file is loaded.
 */
class BuurtVerkenner extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>("button[data-start]");
    for (const hidden of this.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
    button?.addEventListener("click", () => this.#start());
    if (location.search.length > 1) this.#start();
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const status = document.createElement("p");
    status.className = "verken-status";
    status.setAttribute("role", "status");
    status.textContent = words.loading;
    this.replaceChildren(status);
    try {
      const {startExplore} = await import("./explore/app.ts");
      await startExplore(this, status);
    } catch (error) {
      status.textContent = words.failed(error instanceof Error ? error.message : String(error));
    }
  }
}

customElements.define("buurt-verkenner", BuurtVerkenner);
