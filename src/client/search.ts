import "./search.css";
import type {SearchEntry} from "../catalog/search-key.ts";
import {element} from "./dom.ts";
import {areaPath} from "./language.ts";
import {findAreas} from "./search-index.ts";
import {searchStrings as words} from "./strings.ts";

const mostOptions = 8;
const mostResults = 100;
const typingPause = 80;
let instances = 0;

const describe = ([, , context, residents]: SearchEntry) =>
  residents === null ? context : `${context} · ${words.residents(residents)}`;

/**
 * `<buurt-search>` around a search form: suggests areas while people type (ARIA combobox with a list). Without this
 * script, and with Enter while nothing is chosen, the form goes to the page with all results.
 */
class BuurtSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #active = -1;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input || this.#list) return;
    this.#input = input;
    const id = `buurt-search-${++instances}`;
    this.#list = element("ul", {
      id,
      class: "search-list",
      role: "listbox",
      "aria-label": words.listLabel,
      hidden: true
    });
    this.#status = element("p", {class: "search-status", role: "status"});
    input.closest(".field, form")?.after(this.#list, this.#status);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id,
      autocomplete: "off",
      autocapitalize: "off"
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", event => this.#pressed(event));
    input.addEventListener("blur", () => this.#close());
    // A press on an option must not take the focus away before the click arrives.
    this.#list.addEventListener("mousedown", event => event.preventDefault());
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#suggest(this.#input.value), typingPause);
  }

  async #suggest(query: string): Promise<void> {
    const question = ++this.#asked;
    if (query.trim().length < 2) {
      this.#close();
      this.#status.textContent = "";
      return;
    }
    try {
      const {entries} = await findAreas(query);
      if (question === this.#asked && this.contains(document.activeElement)) this.#show(entries);
    } catch {
      if (question !== this.#asked) return;
      this.#close();
      this.#status.textContent = words.failed;
    }
  }

  #show(entries: readonly SearchEntry[]): void {
    const shown = entries.slice(0, mostOptions);
    this.#list.replaceChildren(...shown.map((entry, index) => this.#toOption(entry, index)));
    this.#mark(-1);
    this.#list.hidden = shown.length === 0;
    this.#input.setAttribute("aria-expanded", String(shown.length > 0));
    this.#status.textContent = words.found(entries.length, shown.length);
  }

  #toOption(entry: SearchEntry, index: number): HTMLElement {
    const [name, code] = entry;
    const option = element(
      "li",
      {id: `${this.#list.id}-${index}`, role: "option", "aria-selected": "false"},
      element("span", {class: "search-name"}, name),
      " ",
      element("span", {class: "search-context"}, describe(entry))
    );
    option.dataset.href = areaPath(code);
    option.addEventListener("click", () => this.#go(option));
    return option;
  }

  #go(option: HTMLElement): void {
    location.assign(option.dataset.href!);
  }

  #pressed(event: KeyboardEvent): void {
    const options = this.#list.children;
    const open = !this.#list.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      if (!open) this.#open();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = options.length + 1;
      // One place beyond the list is the text itself.
      this.#mark(((this.#active + 1 + step + count) % count) - 1);
    } else if (event.key === "Enter" && open && this.#active >= 0) {
      event.preventDefault();
      this.#go(options[this.#active] as HTMLElement);
    }
  }

  #mark(index: number): void {
    this.#active = index;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(place === index));
      if (place !== index) continue;
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({block: "nearest"});
    }
    if (index < 0) this.#input.removeAttribute("aria-activedescendant");
  }

  #open(): void {
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }
}

/** `<buurt-search-results>` on the search page: everything that `?q=` finds, as a plain list of links. */
class BuurtSearchResults extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
    if (query === "") return;
    for (const input of document.querySelectorAll<HTMLInputElement>('buurt-search input[name="q"]')) {
      if (input.value === "") input.value = query;
    }
    const status = element("p", {role: "status"});
    this.replaceChildren(status);
    try {
      const {entries, postcode} = await findAreas(query);
      const shown = entries.slice(0, mostResults);
      status.textContent =
        postcode !== null && entries.length === 0
          ? words.unknownPostcode(postcode)
          : words.resultsFor(query, entries.length, shown.length);
      if (shown.length > 0) this.append(element("ul", {class: "search-results"}, ...shown.map(toResult)));
    } catch {
      status.textContent = words.failed;
    }
  }
}

function toResult(entry: SearchEntry): HTMLElement {
  const link = element("a", {href: areaPath(entry[1])}, entry[0]);
  return element("li", {}, link, " ", element("span", {class: "search-context"}, describe(entry)));
}

customElements.define("buurt-search", BuurtSearch);
customElements.define("buurt-search-results", BuurtSearchResults);
