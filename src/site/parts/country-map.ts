import type {Area, Boundary} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";
import {areaMap} from "../maps/area-map.ts";
import {unionBox} from "../maps/project.ts";
import {shapesOf} from "./profile-map.ts";

/** All gemeenten as a map to choose from; null without outlines. */
export function countryMap(boundaries: ReadonlyMap<string, Boundary>, areas: ReadonlyMap<string, Area>): Html | null {
  const shapes = [...shapesOf(boundaries).values()].filter(({code}) => areas.has(code));
  if (shapes.length === 0) return null;
  const drawing = areaMap({
    id: "kaart",
    title: strings.home.mapTitle,
    description: strings.home.mapDescription,
    focus: unionBox(shapes.map(({box}) => box)),
    factor: 1.04,
    ground: null,
    groundHatched: false,
    areas: shapes.map(shape => ({
      shape,
      href: areaPath(shape.code),
      title: areas.get(shape.code)!.name,
      fill: null
    })),
    highlight: null,
    fillHighlight: false
  });
  return html`<div class="map-box">${drawing}</div>`;
}
