import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {Area, Boundary} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import {areaMap, locator, type MapArea, mostOnSameMap} from "../maps/area-map.ts";
import {projectOutline, type Shape, unionBox} from "../maps/project.ts";
import {areaName} from "../sentences/names.ts";
import type {ProfileContext} from "./context.ts";

const labels = classSchemeById("leefbaarometer_score").labels;
const shapes = new WeakMap<ReadonlyMap<string, Boundary>, Map<string, Shape>>();

/** Outlines on the drawing plane, once for all pages of a gemeente. */
export function shapesOf(boundaries: ReadonlyMap<string, Boundary>): ReadonlyMap<string, Shape> {
  let projected = shapes.get(boundaries);
  if (!projected) {
    projected = new Map();
    for (const {code, geometry} of boundaries.values()) projected.set(code, projectOutline(code, geometry));
    shapes.set(boundaries, projected);
  }
  return projected;
}

/** Id of the map of a page, to which another one may refer. */
export const profileMapId = "kaart";

/** The map of a page: where a buurt lies, or how the areas inside differ. Null without outlines. */
export function profileMap(context: ProfileContext, areas: ReadonlyMap<string, Area>): Html | null {
  const {area} = context.profile;
  const outlines = shapesOf(context.boundaries);
  const own = outlines.get(area.code);
  const shownLevel = area.level === "land" ? "gemeente" : "buurt";
  const inside = [...outlines.values()].filter(({code}) => areas.get(code)?.level === shownLevel);
  const children = inside.filter(({code}) => isInside(areas.get(code)!, area));
  const focus = own?.box ?? (children.length > 0 ? unionBox(children.map(({box}) => box)) : null);
  if (!focus) return null;
  const coloured = area.level !== "buurt";
  const ground = outlines.get(area.gemeenteCode) ?? null;
  const factor = area.level === "buurt" ? 2.6 : area.level === "wijk" ? 1.25 : 1.04;
  const drawing = areaMap({
    id: profileMapId,
    title: strings.map.title(areaName(area)),
    description: strings.map.description,
    focus,
    factor,
    ground,
    groundHatched: coloured,
    areas: inside.map(shape =>
      toMapArea(shape, areas.get(shape.code)!, coloured && isInside(areas.get(shape.code)!, area), context)
    ),
    highlight: area.level === "land" ? null : (own ?? null),
    fillHighlight: area.level === "buurt",
    reused: (area.level === "gemeente" || area.level === "wijk") && children.length <= mostOnSameMap
  });
  const inset = ground && area.level !== "gemeente" ? locator(ground, focus, factor) : null;
  return html`<div class="map-box">${drawing}${inset}</div>${coloured ? mapLegend(context) : html`<p class="legend"><i class="s here"></i>${strings.map.here}</p>`}<p class="legend">${boundarySource(context)}${outlineOf(context)}</p>`;
}

const isInside = (candidate: Area, area: Area) =>
  area.level === "land" || (area.level === "gemeente" ? candidate.gemeenteCode : candidate.wijkCode) === area.code;

function toMapArea(shape: Shape, {code, name}: Area, coloured: boolean, {classes}: ProfileContext): MapArea {
  const number = classes.get(code) ?? null;
  const words =
    number === null ? strings.map.noClass : `${labels[number - 1]![language]} (${strings.profile.class(number)})`;
  return {
    shape,
    href: areaPath(code),
    title: coloured ? `${name}: ${words}` : name,
    fill: coloured ? (number ?? "none") : null
  };
}

/** The nine classes from least to most favourable, and the hatching. */
export function mapLegend({manifest}: Pick<ProfileContext, "manifest">): Html {
  const year = manifest.indicators.leefbaarheid_score?.profileYear;
  const steps = labels.map(
    (label, index) => html`<i class="s k${index + 1}" title="${index + 1}: ${label[language]}"></i>`
  );
  return html`<p class="legend">${year !== undefined && strings.map.legendLiveability(year)}</p><p class="legend ramp"><span>1 ${labels[0]![language]}</span><span class="steps">${steps}</span><span>9 ${labels[8]![language]}</span><span><i class="s h"></i>${strings.map.noClass}</span></p>`;
}

function boundarySource({boundaries, profile}: ProfileContext): string {
  const boundary = boundaries.get(profile.area.code) ?? boundaries.values().next().value;
  return boundary
    ? strings.map.boundarySource(
        strings.sourceNames[boundary.sourceId as keyof typeof strings.sourceNames],
        boundary.vintageYear
      )
    : "";
}

/** Where the outline of the area comes from, unless it is published for the area as it is now. */
function outlineOf({boundaries, profile: {area}, manifest}: ProfileContext): string {
  const {origin, vintageYear} = boundaries.get(area.code) ?? {};
  if (vintageYear == null) return "";
  if (origin === "buurten") return `. ${strings.map.ofBuurten(vintageYear)}`;
  if (origin === "some_buurten") return `. ${strings.map.ofSomeBuurten(vintageYear)}`;
  return vintageYear === (area.vintageYear ?? manifest.areaYear) ? "" : `. ${strings.map.ofOtherYear(vintageYear)}`;
}
