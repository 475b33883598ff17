import maplibreStyles from "maplibre-gl/dist/maplibre-gl.css?url";
import {
  type PublishedArea,
  type PublishedGemeente,
  type PublishedIndicator,
  publishedPaths
} from "../../catalog/published.ts";
import {element, fetchJson, loadStyles} from "../dom.ts";
import {areaAddress} from "../language.ts";
import {mapStrings as words} from "../strings.ts";
import {type AreaList, createAreaList} from "./area-list.ts";
import {createDialog, drawFailure, drawLegend, drawYears, type MapDialog, removeDialog, showDialog} from "./dialog.ts";
import {createDrawing, type Drawing, nameOf} from "./drawing.ts";
import mapStyles from "./map.css?url";
import {type MapState, readMapState, writeMapState} from "./state.ts";
import {createViews, type DatedView, type Views} from "./views.ts";

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
  const map = createMap(gemeente, indicators, areaCode);
  const closed = showDialog(map.dialog);
  choose(map, map.chosen);
  map.list.scrollTo(map.chosen, "center");
  await draw(map, gemeente, areaCode);
  await closed;
  map.drawing?.remove();
  removeDialog(map.dialog);
  remember(null);
}

/** Keeps what is shown in the address of the page; null for no map. */
const remember = (state: MapState | null): void =>
  history.replaceState(null, "", location.pathname + writeMapState(location.search, state) + location.hash);

/** An open map: its parts, and what they show now. */
interface OpenMap extends DatedView {
  areas: ReadonlyMap<string, PublishedArea>;
  views: Views;
  dialog: MapDialog;
  list: AreaList;
  chosen: string | null;
  /** Null until it is there. */
  drawing: Drawing | null;
}

/** The dialog of a gemeente with all but its drawing, as the address of the page asks for it. */
function createMap(
  gemeente: PublishedGemeente,
  indicators: readonly PublishedIndicator[],
  areaCode: string | null
): OpenMap {
  const areas = gemeente.features.map(({properties}) => properties);
  const buurten = areas.filter(({level}) => level === "buurt");
  const views = createViews(indicators, buurten);
  const asked = readMapState(location.search);
  const dialog = createDialog(nameOf(gemeente), views.toOptions());
  const map: OpenMap = {
    ...views.asked(asked),
    areas: new Map(areas.map(area => [area.code, area])),
    views,
    dialog,
    list: createAreaList(dialog.list, areas, {
      choose: code => choose(map, code),
      point: code => tell(map, code ?? map.chosen)
    }),
    chosen: buurten.find(({code}) => code === (asked?.chosenCode ?? areaCode))?.code ?? null,
    drawing: null
  };
  listen(map);
  offerYears(map);
  drawWords(map);
  return map;
}

/** Shows what is chosen from the two lists above the map. */
function listen(map: OpenMap): void {
  const {select, yearSelect} = map.dialog;
  select.value = map.view.indicator;
  select.addEventListener("change", () => {
    Object.assign(map, map.views.asked({indicator: select.value, year: null}));
    offerYears(map);
    showAnew(map);
  });
  yearSelect.addEventListener("change", () => {
    map.year = yearSelect.value === "" ? null : Number(yearSelect.value);
    map.view = map.views.of(map.view.indicator, map.year);
    showAnew(map);
  });
}

/** Outlines an area, and says its figure; none for null. */
function tell({areas, view, drawing, dialog: {info}}: OpenMap, code: string | null): void {
  const area = code === null ? undefined : areas.get(code);
  drawing?.choose(area?.code ?? null);
  info.replaceChildren();
  if (!area) return;
  info.append(
    `${words.chosen(area.name, view.wordsFor(area))}. `,
    element("a", {href: areaAddress(area.code)}, words.toPage(area.name))
  );
}

function choose(map: OpenMap, code: string | null): void {
  map.chosen = code;
  map.list.mark(code);
  tell(map, code);
  remember({indicator: map.view.indicator, year: map.year, chosenCode: code});
}

function offerYears({dialog, views, view, year}: OpenMap): void {
  drawYears(dialog, {earlier: views.yearsOf(view.indicator), year}, views.indicatorOf(view.indicator));
}

/** The list and the legend: all that is said of the areas in words. */
function drawWords(map: OpenMap): void {
  map.list.draw(map.view, map.chosen);
  drawLegend(map.dialog, map, map.views.indicatorOf(map.view.indicator));
}

function showAnew(map: OpenMap): void {
  map.drawing?.show(map.view);
  drawWords(map);
  choose(map, map.chosen);
}

/** Draws the areas, or says why that cannot be. */
async function draw(map: OpenMap, gemeente: PublishedGemeente, areaCode: string | null): Promise<void> {
  const {container, root} = map.dialog;
  const point = (code: string | null, pressed: boolean): void => {
    if (pressed) {
      choose(map, code);
      map.list.scrollTo(code, "nearest");
    } else tell(map, code ?? map.chosen);
  };
  try {
    map.drawing = await createDrawing(container, {gemeente, areaCode, view: map.view, point});
    map.drawing.choose(map.chosen);
    root.dataset.state = "drawn";
  } catch (error) {
    drawFailure(map.dialog, error);
    root.dataset.state = "failed";
  }
}
