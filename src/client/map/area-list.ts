import type {PublishedArea} from "../../catalog/published.ts";
import {element} from "../dom.ts";
import {areaAddress} from "../language.ts";
import {toSwatch} from "./swatch.ts";
import {type MapView, shadeOf} from "./view.ts";

interface ListOptions {
  /** A reader moves to an area by keyboard. */
  choose(code: string): void;
  /** A reader points at an area; null when no longer. */
  point(code: string | null): void;
}

/** The list beside the map, with the same areas and figures. */
export interface AreaList {
  draw(view: MapView, chosen: string | null): void;
  /** Marks the chosen area, and no other. */
  mark(code: string | null): void;
  scrollTo(code: string | null, block: ScrollLogicalPosition): void;
}

/** Fills `list` with the buurten of a gemeente by wijk; arrow keys go from one to the next. */
export function createAreaList(list: HTMLElement, areas: readonly PublishedArea[], on: ListOptions): AreaList {
  const links = new Map<string, HTMLAnchorElement>();

  function toItem(area: PublishedArea, view: MapView, chosen: string | null): HTMLElement {
    const link = element(
      "a",
      {href: areaAddress(area.code)},
      toSwatch(shadeOf(view, area)),
      element("span", {class: "map-name"}, area.name),
      element("span", {class: "map-value"}, view.wordsFor(area))
    );
    links.set(area.code, link);
    link.classList.toggle("chosen", area.code === chosen);
    link.addEventListener("focus", () => on.choose(area.code));
    link.addEventListener("pointerenter", () => on.point(area.code));
    link.addEventListener("pointerleave", () => on.point(null));
    return element("li", {}, link);
  }

  list.addEventListener("keydown", event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const all = [...links.values()];
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[at + step]?.focus();
  });
  return {
    draw(view, chosen) {
      links.clear();
      const lists = toWijken(areas).map(({name, buurten}) => [
        ...(name === null ? [] : [element("h3", {}, name)]),
        element("ul", {}, ...buurten.map(area => toItem(area, view, chosen)))
      ]);
      list.replaceChildren(...lists.flat());
    },
    mark(code) {
      for (const [own, link] of links) link.classList.toggle("chosen", own === code);
    },
    scrollTo: (code, block) => links.get(code ?? "")?.scrollIntoView({block})
  };
}

const byName = (a: PublishedArea, b: PublishedArea) => a.name.localeCompare(b.name, "nl", {numeric: true});

/** Buurten by name under the wijk they lie in (its digits begin theirs); without a heading when there is one wijk. */
function toWijken(areas: readonly PublishedArea[]): {name: string | null; buurten: PublishedArea[]}[] {
  const buurten = areas.filter(({level}) => level === "buurt").toSorted(byName);
  const wijken = areas.filter(({level}) => level === "wijk").toSorted(byName);
  const groups = wijken.map(({name, code}) => ({
    name,
    buurten: buurten.filter(buurt => buurt.code.slice(2, 8) === code.slice(2))
  }));
  const placed = new Set(groups.flatMap(group => group.buurten));
  const rest = buurten.filter(buurt => !placed.has(buurt));
  const filled = groups.filter(group => group.buurten.length > 0);
  if (filled.length + (rest.length > 0 ? 1 : 0) <= 1) return [{name: null, buurten}];
  return rest.length > 0 ? [...filled, {name: null, buurten: rest}] : filled;
}
