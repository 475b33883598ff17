import "./search.css";
import type {SearchEntry} from "../catalog/search-key.ts";
import {element} from "./dom.ts";
import {areaAddress, pageAddress} from "./language.ts";
import {type Found, findAreas, type Subject} from "./search-index.ts";
import {searchStrings as words} from "./strings.ts";

const mostOptions = 8;
const mostSubjects = 3;
const mostResults = 100;
const typingPause = 80;
let instances = 0;

/** A line that leads to a page. */
interface Lead {
  name: string;
  context: string;
  href: string;
}

const toLead = ([name, code, context, residents]: SearchEntry): Lead => ({
  name,
  context: residents === null ? context : `${context} · ${words.residents(residents)}`,
  href: areaAddress(code)
});

const toSubjectLead = ({name, address, kind}: Subject): Lead => ({
  name,
  context: words.kinds[kind],
  href: pageAddress(address)
});

/** What a reader must know of how something was found; empty where it is simply there. */
function noteOf({entries, subjects, how}: Found, query: string): string {
  if (entries.length === 0 && subjects.length === 0) return words.nothing(query);
  return how === "near" ? words.near(query) : how === "postcodeDigits" ? words.postcodeDigits(query) : "";
}

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
    input.closest(".field, form")?.after(element("div", {class: "search-box"}, this.#status, this.#list));
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
    this.#offerHere();
  }

  /** The button that looks up where the device is; the code for it comes when it is pressed. */
  #offerHere(): void {
    const button = this.querySelector<HTMLButtonElement>(".search-here");
    if (!button || !("geolocation" in navigator && isSecureContext)) return;
    button.disabled = false;
    button.addEventListener("click", () => this.#showHere());
  }

  async #showHere(): Promise<void> {
    const question = ++this.#asked;
    this.#input.focus();
    this.#say(words.lookingHere, true);
    const {findHere} = await import("./find-here.ts");
    const {entries, note} = await findHere();
    if (question === this.#asked) this.#show(entries.map(toLead), note, note);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#suggest(this.#input.value), typingPause);
  }

  async #suggest(query: string): Promise<void> {
    const question = ++this.#asked;
    if (query.trim().length < 2) {
      this.#close();
      return;
    }
    try {
      const found = await findAreas(query);
      if (question !== this.#asked || !this.contains(document.activeElement)) return;
      const areas = found.entries.slice(0, mostOptions);
      const leads = [...areas.map(toLead), ...found.subjects.slice(0, mostSubjects).map(toSubjectLead)];
      const counted = words.found(found.entries.length, areas.length, leads.length - areas.length);
      this.#show(leads, noteOf(found, query.trim()), counted);
    } catch {
      if (question !== this.#asked) return;
      this.#close();
      this.#say(words.failed, true);
    }
  }

  /** A note is for all to see; what was counted only for who does not see the list. */
  #show(leads: readonly Lead[], note: string, counted: string): void {
    this.#list.replaceChildren(...leads.map((lead, index) => this.#toOption(lead, index)));
    this.#mark(-1);
    this.#list.hidden = leads.length === 0;
    this.#input.setAttribute("aria-expanded", String(leads.length > 0));
    this.#say(note || counted, note !== "");
  }

  #say(text: string, visible: boolean): void {
    this.#status.textContent = text;
    this.#status.classList.toggle("shown", visible && text !== "");
  }

  #toOption({name, context, href}: Lead, index: number): HTMLElement {
    const option = element(
      "li",
      {id: `${this.#list.id}-${index}`, role: "option", "aria-selected": "false"},
      element("span", {class: "search-name"}, name),
      " ",
      element("span", {class: "search-context"}, context)
    );
    option.dataset.href = href;
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
    this.#say("", false);
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
      const found = await findAreas(query);
      const shown = found.entries.slice(0, mostResults);
      const note = noteOf(found, query);
      const counted = shown.length > 0 ? words.resultsFor(query, found.entries.length, shown.length) : "";
      status.textContent = [note, found.how === "near" ? "" : counted].filter(Boolean).join(" ");
      const leads = [...shown.map(toLead), ...found.subjects.map(toSubjectLead)];
      if (leads.length > 0) this.append(element("ul", {class: "search-results"}, ...leads.map(toResult)));
    } catch {
      status.textContent = words.failed;
    }
  }
}

function toResult({name, context, href}: Lead): HTMLElement {
  return element("li", {}, element("a", {href}, name), " ", element("span", {class: "search-context"}, context));
}

customElements.define("buurt-search", BuurtSearch);
customElements.define("buurt-search-results", BuurtSearchResults);
