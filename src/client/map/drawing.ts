import {
  type GeoJSONSource,
  type MapLayerMouseEvent,
  Map as MapLibre,
  NavigationControl,
  type StyleSpecification,
  setWorkerCount,
  setWorkerUrl
} from "maplibre-gl";
import workerAddress from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type {PublishedGemeente} from "../../catalog/published.ts";
import {
  areasSource,
  chosenFilter,
  chosenLayer,
  gemeenteStyle,
  hatchImageId,
  type MapColours,
  pointableLayers
} from "../../site/maps/gemeente-style.ts";
import {hatchImage} from "../../site/maps/hatch-image.ts";
import {mapStrings as words} from "../strings.ts";
import type {MapView} from "./view.ts";

/** The map as far as the rest of the dialog needs it. */
export interface Drawing {
  show(view: MapView): void;
  choose(code: string | null): void;
  remove(): void;
}

interface DrawingOptions {
  gemeente: PublishedGemeente;
  areaCode: string | null;
  view: MapView;
  /** A reader points at an area (`pressed`: clicks or taps it), or at none. */
  point(code: string | null, pressed: boolean): void;
}

const dark = matchMedia("(prefers-color-scheme: dark)");

/** A colour of the site's stylesheet, so that map and page never differ. */
const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const mapColours = (): MapColours => ({
  ground: colour("map"),
  line: colour("map-line"),
  ink: colour("ink"),
  accent: colour("accent")
});

/** Draws a gemeente with MapLibre inside `container`, from our own outlines and with a worker from our own host. */
export async function createDrawing(container: HTMLElement, options: DrawingOptions): Promise<Drawing> {
  let {view} = options;
  let chosen: string | null = null;
  const map = createMap(container, options.gemeente, styleOf(options, view));

  function choose(code: string | null): void {
    chosen = code;
    if (map.getLayer(chosenLayer)) map.setFilter(chosenLayer, chosenFilter(code));
  }

  function restyle(): void {
    map.setStyle(styleOf(options, view));
    addHatch(map);
    choose(chosen);
  }

  listenToPointer(map, options.point);
  dark.addEventListener("change", restyle);
  addHatchWhenAsked(map);
  await loaded(map);

  return {
    show(next) {
      view = next;
      restyle();
    },
    choose,
    remove() {
      dark.removeEventListener("change", restyle);
      map.remove();
    }
  };
}

/** A flat map of a gemeente that can be moved and made larger, and not turned. */
function createMap(container: HTMLElement, gemeente: PublishedGemeente, style: StyleSpecification): MapLibre {
  setWorkerUrl(workerAddress);
  setWorkerCount(1);
  const map = new MapLibre({
    container,
    bounds: gemeente.bbox,
    fitBoundsOptions: {padding: 24},
    style,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxZoom: 17,
    locale: {
      "Map.Title": words.map(nameOf(gemeente)),
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut
    }
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({showCompass: false}), "top-right");
  return map;
}

/** The areas in the colours of a view, as the page has them now. */
function styleOf({gemeente, areaCode}: DrawingOptions, view: MapView): StyleSpecification {
  const palette = view.ramp.map(shade => colour(`k${shade}`));
  const style = gemeenteStyle({
    indicator: shownProperty,
    breaks: view.breaks,
    palette,
    colours: mapColours(),
    areaCode
  });
  const source = style.sources[areasSource];
  if (source?.type === "geojson") source.data = toMapData(gemeente, view);
  return style;
}

/** Tells which area a reader points at or presses. */
function listenToPointer(map: MapLibre, point: DrawingOptions["point"]): void {
  const codeOf = (event: MapLayerMouseEvent) => event.features?.[0]?.properties.code as string | undefined;
  for (const layer of pointableLayers) {
    map.on("mousemove", layer, event => {
      map.getCanvas().style.cursor = "pointer";
      point(codeOf(event) ?? null, false);
    });
    map.on("mouseleave", layer, () => {
      map.getCanvas().style.cursor = "";
      point(null, false);
    });
    map.on("click", layer, event => point(codeOf(event) ?? null, true));
  }
}

function addHatch(map: MapLibre): void {
  const image = hatchImage(16, colour("hatch"), colour("paper"));
  if (map.hasImage(hatchImageId)) map.updateImage(hatchImageId, image);
  else map.addImage(hatchImageId, image, {pixelRatio: 2});
}

function addHatchWhenAsked(map: MapLibre): void {
  map.on("styleimagemissing", event => {
    if (event.id === hatchImageId) addHatch(map);
  });
}

/** Resolves when the map is drawn; rejects with what MapLibre says when it cannot be. */
function loaded(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once("load", () => resolve());
    map.once("error", ({error}) => reject(error));
  });
}

export const nameOf = ({features}: PublishedGemeente): string =>
  features.find(({properties}) => properties.level === "gemeente")?.properties.name ?? "";

/** Property of an area on the map that holds the figure shown, of whatever indicator and year. */
const shownProperty = "getoond";

/** The areas with the figure shown as a plain property, as MapLibre's expressions read it; left out where there is none. */
function toMapData(gemeente: PublishedGemeente, view: MapView): Parameters<GeoJSONSource["setData"]>[0] {
  return {
    type: "FeatureCollection",
    features: gemeente.features.map(({geometry, properties}) => {
      const {code, name, level} = properties;
      const value = view.valueIn(properties);
      return {
        type: "Feature",
        geometry,
        properties: {code, name, level, ...(value === null ? {} : {[shownProperty]: value})}
      };
    })
  };
}
