import maplibreStyles from "maplibre-gl/dist/maplibre-gl.css?url";
import {themes} from "../../catalog/indicators/types.ts";
import {
  type PublishedArea,
  type PublishedGemeente,
  type PublishedIndicator,
  publishedPaths,
  yearAt
} from "../../catalog/published.ts";
import {sourceById} from "../../catalog/sources.ts";
import {element, fetchJson, loadStyles} from "../dom.ts";
import {areaAddress, language} from "../language.ts";
import {themeWords, mapStrings as words} from "../strings.ts";
import {createDrawing, type Drawing, nameOf} from "./drawing.ts";
import mapStyles from "./map.css?url";
import {readMapState, writeMapState} from "./state.ts";
import {
  type ClassChoice,
  classChoices,
  classesView,
  earlierYears,
  firstView,
  indicatorOf,
  indicatorView,
  type MapView,
  shadeOf
} from "./view.ts";

/**
 * Opens the map of a gemeente in a dialog over the page; resolves when it is closed. The list beside the map holds the
 * same areas and figures: moving through it outlines them on the map. Rejects when the files cannot be fetched.
 */
export async function openMap(gemeenteCode: string, areaCode: string | null): Promise<void> {
  const [gemeente, indicators] = await Promise.all([
    fetchJson<PublishedGemeente>(publishedPaths.gemeente(gemeenteCode)),
    fetchJson<PublishedIndicator[]>(publishedPaths.indicators),
    loadStyles(maplibreStyles),
    loadStyles(mapStyles)
  ]);
  const areas = gemeente.features.map(({properties}) => properties);
  const buurten = areas.filter(({level}) => level === "buurt");
  const known = indicators.filter(({id}) => buurten.some(({waarden}) => waarden[id] != null));
  const asked = readMapState(location.search);
  const choices = classChoices(indicators);
  const viewOf = (id: string, of: number | null): MapView => {
    const indicator = known.find(one => one.id === id);
    const choice = choices.find(({view}) => view === id) ?? choices[0];
    return indicator || !choice ? indicatorView(indicator ?? indicators[0]!, buurten, of) : classesView(choice, of);
  };
  const shownIndicator = (id: string) => indicators.find(one => one.id === indicatorOf(id));
  const yearsOf = (id: string) => earlierYears(shownIndicator(id)?.id ?? "", buurten);

  let year = asked?.year ?? null;
  let view = viewOf(asked?.indicator ?? firstView, null);
  if (year !== null && !yearsOf(view.indicator).includes(year)) year = null;
  view = viewOf(view.indicator, year);
  let chosen: string | null = buurten.find(({code}) => code === (asked?.chosenCode ?? areaCode))?.code ?? null;
  let drawing: Drawing | null = null;

  const select = element("select", {id: "kaart-toon"});
  select.append(...toClassOptions(choices, indicators), ...toOptions(known));
  select.value = view.indicator;
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
  const title = element("h2", {id: "kaart-titel"}, nameOf(gemeente));
  const dialog = element(
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

  const links = new Map<string, HTMLAnchorElement>();
  const areaByCode = new Map(areas.map(area => [area.code, area]));

  function remember(): void {
    history.replaceState(
      null,
      "",
      location.pathname +
        writeMapState(location.search, {indicator: view.indicator, year, chosenCode: chosen}) +
        location.hash
    );
  }

  function tell(code: string | null): void {
    const area = code === null ? null : areaByCode.get(code);
    drawing?.choose(area?.code ?? null);
    info.replaceChildren();
    if (!area) return;
    info.append(
      `${words.chosen(area.name, view.wordsFor(area))}. `,
      element("a", {href: areaAddress(area.code)}, words.toPage(area.name))
    );
  }

  function choose(code: string | null): void {
    chosen = code;
    for (const [own, link] of links) link.classList.toggle("chosen", own === code);
    tell(code);
    remember();
  }

  function drawList(): void {
    links.clear();
    const lists = toWijken(areas).map(({name, buurten: own}) => {
      const items = own.map(area => {
        const link = element(
          "a",
          {href: areaAddress(area.code)},
          toSwatch(shadeOf(view, area)),
          element("span", {class: "map-name"}, area.name),
          element("span", {class: "map-value"}, view.wordsFor(area))
        );
        links.set(area.code, link);
        link.classList.toggle("chosen", area.code === chosen);
        link.addEventListener("focus", () => choose(area.code));
        link.addEventListener("pointerenter", () => tell(area.code));
        link.addEventListener("pointerleave", () => tell(chosen));
        return element("li", {}, link);
      });
      return [...(name === null ? [] : [element("h3", {}, name)]), element("ul", {}, ...items)];
    });
    list.replaceChildren(...lists.flat());
  }

  function drawLegend(): void {
    const items = view.labels.map((label, index) => element("li", {}, toSwatch(view.ramp[index]!), label));
    legend.replaceChildren(...items, element("li", {}, toSwatch(null), words.missing));
    const shown = shownIndicator(view.indicator);
    credit.textContent = shown
      ? words.credit(sourceById(shown.sourceId).attribution, year ?? yearAt(shown, "buurt"))
      : "";
  }

  /** Years to choose from; hidden where there is one. */
  function drawYears(): void {
    const earlier = yearsOf(view.indicator);
    const shown = shownIndicator(view.indicator);
    const latest = shown && yearAt(shown, "buurt");
    yearChoice.hidden = earlier.length === 0;
    yearSelect.replaceChildren(
      element("option", {value: ""}, String(latest ?? "")),
      ...earlier.toReversed().map(one => element("option", {value: String(one)}, String(one)))
    );
    yearSelect.value = year === null ? "" : String(year);
  }

  function showAnew(): void {
    drawing?.show(view);
    drawList();
    drawLegend();
    choose(chosen);
  }

  list.addEventListener("keydown", event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const all = [...links.values()];
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[at + step]?.focus();
  });
  select.addEventListener("change", () => {
    year = null;
    view = viewOf(select.value, year);
    drawYears();
    showAnew();
  });
  yearSelect.addEventListener("change", () => {
    year = yearSelect.value === "" ? null : Number(yearSelect.value);
    view = viewOf(view.indicator, year);
    showAnew();
  });
  close.addEventListener("click", () => dialog.close());
  const closed = new Promise<void>(resolve => dialog.addEventListener("close", () => resolve()));

  drawYears();
  drawList();
  drawLegend();
  document.body.append(dialog);
  dialog.showModal();
  document.documentElement.classList.add("map-is-open");
  close.focus();
  choose(chosen);
  links.get(chosen ?? "")?.scrollIntoView({block: "center"});
  try {
    drawing = await createDrawing(container, {
      gemeente,
      areaCode,
      view,
      point(code, pressed) {
        if (!pressed) return tell(code ?? chosen);
        choose(code);
        links.get(code ?? "")?.scrollIntoView({block: "nearest"});
      }
    });
    drawing.choose(chosen);
    dialog.dataset.state = "drawn";
  } catch (error) {
    container.replaceChildren(element("p", {}, words.failed(error instanceof Error ? error.message : String(error))));
    dialog.dataset.state = "failed";
  }

  await closed;
  drawing?.remove();
  dialog.remove();
  document.documentElement.classList.remove("map-is-open");
  history.replaceState(null, "", location.pathname + writeMapState(location.search, null) + location.hash);
}

const toSwatch = (shade: number | null) => element("i", {class: shade === null ? "s h" : `s k${shade}`});

/** The views of nine classes, each with its year. */
function toClassOptions(choices: readonly ClassChoice[], indicators: readonly PublishedIndicator[]): HTMLElement[] {
  return choices.map(({view, column}) => {
    const of = indicators.find(({id}) => id === column.ofId);
    return element("option", {value: view}, `${column.label[language]}, ${of ? yearAt(of, "buurt") : ""}`);
  });
}

function toOptions(indicators: readonly PublishedIndicator[]): HTMLElement[] {
  return themes.flatMap(theme => {
    const own = indicators.filter(indicator => indicator.theme === theme);
    const options = own.map(indicator =>
      element("option", {value: indicator.id}, `${indicator.label[language]}, ${yearAt(indicator, "buurt")}`)
    );
    return options.length > 0 ? [element("optgroup", {label: themeWords[theme]}, ...options)] : [];
  });
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
