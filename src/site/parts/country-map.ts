import type {Area, Boundary} from "../data.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {areaMap} from "../maps/area-map.ts";
import {unionBox} from "../maps/project.ts";
import type {ProfileContext} from "./context.ts";
import {byResidents, mapLegend, shapesOf, toMapArea, toPlace} from "./profile-map.ts";

export interface CountryMap {
  boundaries: ReadonlyMap<string, Boundary>;
  areas: ReadonlyMap<string, Area>;
  /** Class of the liveability by area; none is a site that has no liveability. */
  classes: ProfileContext["classes"];
  manifest: ProfileContext["manifest"];
}

/** All gemeenten as a map to choose from, in the colours of their liveability; null without outlines. */
export function countryMap({boundaries, areas, classes, manifest}: CountryMap): Html | null {
  const shapes = [...shapesOf(boundaries).values()].filter(({code}) => areas.has(code));
  if (shapes.length === 0) return null;
  const drawing = areaMap({
    id: "kaart",
    title: strings.home.mapTitle,
    description: strings.home.mapDescription,
    focus: unionBox(shapes.map(({box}) => box)),
    factor: 1.04,
    ground: null,
    groundHatched: true,
    areas: shapes.map(shape => toMapArea(shape, areas.get(shape.code)!, classes.size > 0, {classes})),
    highlight: null,
    fillHighlight: false,
    names: shapes
      .map(({code}) => areas.get(code)!)
      .toSorted(byResidents)
      .map(toPlace)
  });
  return html`<div class="map-box">${drawing}</div>${classes.size > 0 && mapLegend({manifest})}`;
}
