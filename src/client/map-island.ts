import "./map-island.css";
import {element} from "./dom.ts";
import {readMapState} from "./map/state.ts";
import {nameOutlines} from "./name-outlines.ts";
import {mapStrings as words} from "./strings.ts";

/**
 * `<buurt-map data-gemeente data-area>` around a drawn map: adds a button that opens a map to move and zoom, in a
 * dialog. MapLibre is loaded then and not before; an address with `?kaart=` opens it at once.
 */
class BuurtMap extends HTMLElement {
  connectedCallback(): void {
    const {gemeente, area} = this.dataset;
    if (!gemeente || this.querySelector(":scope > .map-open")) return;
    const button = element("button", {type: "button", class: "map-open"}, words.open);
    const status = element("p", {role: "status", class: "note"});
    button.addEventListener("click", () => open());
    this.append(button, status);
    for (const map of this.querySelectorAll("svg.map[role=img]")) nameOutlines(map, gemeente, document);

    const open = async () => {
      if (button.disabled) return;
      button.disabled = true;
      status.textContent = words.loading;
      try {
        const {openMap} = await import("./map/app.ts");
        await openMap(gemeente, area ?? null);
        status.textContent = "";
      } catch {
        status.textContent = words.noFile;
      } finally {
        button.disabled = false;
        button.focus();
      }
    };
    if (readMapState(location.search)) open();
  }
}

customElements.define("buurt-map", BuurtMap);
