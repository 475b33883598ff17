import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {Area, Boundary} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import {areaMap, locator, type MapArea, mostOnSameMap} from "../maps/area-map.ts";
import type {NamedPlace} from "../maps/map-names.ts";
import {type Box, projectOutline, type Shape, unionBox} from "../maps/project.ts";
import {areaName} from "../sentences/names.ts";
import {outlineSource} from "../source-name.ts";
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

/** In a gemeente of more buurten they are too small to be pointed at on a phone, and the page would weigh too much. */
const mostBuurtenLinked = 99;

/** Id of the map of a page, to which another one may refer. */
export const profileMapId = "kaart";

/** The map of a page: where a buurt lies, or how the areas inside differ. Null without outlines. */
export function profileMap(context: ProfileContext, areas: ReadonlyMap<string, Area>): Html | null {
  const {area} = context.profile;
  const outlines = shapesOf(context.boundaries);
  const own = outlines.get(area.code);
  const around = own ? null : outlineAround(context, outlines);
  const shownLevel = area.level === "land" ? "gemeente" : "buurt";
  const inside = [...outlines.values()].filter(({code}) => areas.get(code)?.level === shownLevel);
  const children = inside.filter(({code}) => isInside(areas.get(code)!, area));
  const focus = own?.box ?? (children.length > 0 ? unionBox(children.map(({box}) => box)) : (around?.box ?? null));
  if (!focus) return null;
  const ground = outlines.get(area.gemeenteCode) ?? null;
  const factor = area.level === "buurt" && own ? 2.6 : area.level === "wijk" ? 1.25 : 1.04;
  const inset = ground && area.level !== "gemeente" ? locator(ground, focus, factor) : null;
  const drawing = areaMap({
    id: profileMapId,
    title: strings.map.title(areaName(area)),
    description: strings.map.description,
    focus,
    factor,
    ground,
    groundHatched: true,
    areas: inside.map(shape =>
      toMapArea(
        shape,
        areas.get(shape.code)!,
        area.level === "buurt" || isInside(areas.get(shape.code)!, area),
        context
      )
    ),
    highlight: area.level === "land" ? null : (own ?? around),
    fillHighlight: own !== undefined && area.level === "buurt",
    names: placesToName(area, areas, inside),
    inset: inset !== null,
    mostLinks: area.level === "gemeente" ? mostBuurtenLinked : undefined,
    reused: (area.level === "gemeente" || area.level === "wijk") && children.length <= mostOnSameMap
  });
  return html`<div class="map-box">${drawing}${inset}</div>${mapLegend(context, area.level === "buurt" && own !== undefined)}<p class="legend">${boundarySource(context)}${outlineOf(context)}${around && `. ${saidAround(around.code, context)}`}</p>`;
}

/**
 * The outline of the smallest area around one that has none in the files: of its wijk where that is whole, else of its
 * gemeente. Null for Nederland, and where neither has one.
 */
function outlineAround(
  {profile: {area}, boundaries}: ProfileContext,
  outlines: ReadonlyMap<string, Shape>
): Shape | null {
  if (area.level === "land") return null;
  const codes = [area.level === "buurt" ? area.wijkCode : null, area.gemeenteCode];
  const code = codes.find(one => one !== null && boundaries.has(one) && boundaries.get(one)!.origin !== "some_buurten");
  return code == null ? null : (outlines.get(code) ?? null);
}

function saidAround(code: string, {profile: {area}, boundaries}: ProfileContext): string {
  const name = (code === area.wijkCode ? area.wijkName : area.gemeenteName) ?? code;
  return strings.map.ofAround(area.level, name, outlineSource(boundaries.get(code)!));
}

const isInside = (candidate: Area, area: Area) =>
  area.level === "land" || (area.level === "gemeente" ? candidate.gemeenteCode : candidate.wijkCode) === area.code;

/** An area of a map, in the colour of its liveability where `coloured`. */
export function toMapArea(
  shape: Shape,
  {code, name}: Area,
  coloured: boolean,
  {classes}: Pick<ProfileContext, "classes">
): MapArea {
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

/** Of a buurt its own name and those around it, of a wijk its buurten, of a gemeente its wijken: large ones first. */
function placesToName(area: Area, areas: ReadonlyMap<string, Area>, shapes: readonly Shape[]): NamedPlace[] {
  if (area.level === "gemeente" || area.level === "land") {
    const level = area.level === "land" ? "gemeente" : "wijk";
    const within = [...areas.values()].filter(one => one.level === level && !one.water && isOf(one, area));
    return within.length < 2 ? [] : within.toSorted(byResidents).map(toPlace);
  }
  const around = shapes.toSorted((a, b) => sizeOf(b.box) - sizeOf(a.box)).map(({code}) => areas.get(code)!);
  const named = area.level === "buurt" ? around : around.filter(one => isInside(one, area));
  const own = named.filter(({code}) => code === area.code).map(one => ({...toPlace(one), own: true}));
  return [...own, ...named.filter(({code}) => code !== area.code).map(toPlace)];
}

const isOf = (one: Area, area: Area) => area.level === "land" || one.gemeenteCode === area.code;
/** An area as what may be named on a map. */
export const toPlace = (area: Area): NamedPlace => ({
  name: areaName(area),
  longitude: area.longitude,
  latitude: area.latitude
});
/** Most residents first. */
export const byResidents = (a: Area, b: Area) => (b.residents ?? 0) - (a.residents ?? 0);
const sizeOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);

/** The nine classes from least to most favourable, and the hatching; `here` where an area stands out. */
export function mapLegend({manifest}: Pick<ProfileContext, "manifest">, here = false): Html {
  const year = manifest.indicators.leefbaarheid_score?.profileYear;
  const steps = labels.map(
    (label, index) => html`<i class="s k${index + 1}" title="${index + 1}: ${label[language]}"></i>`
  );
  return html`<p class="legend">${year !== undefined && strings.map.legendLiveability(year)}</p><p class="legend ramp"><span>1 ${labels[0]![language]}</span><span class="steps">${steps}</span><span>9 ${labels[8]![language]}</span><span><i class="s h"></i>${strings.map.noClass}</span>${here && html`<span><i class="s here"></i>${strings.map.here}</span>`}</p>`;
}

function boundarySource({boundaries, profile}: ProfileContext): string {
  const boundary = boundaries.get(profile.area.code) ?? boundaries.values().next().value;
  return boundary ? strings.map.boundarySource(outlineSource(boundary)) : "";
}

/** Where the outline of the area comes from, unless it is published for the area as it is now. */
function outlineOf({boundaries, profile: {area}, manifest}: ProfileContext): string {
  const {origin, vintageYear} = boundaries.get(area.code) ?? {};
  if (vintageYear == null) return "";
  if (origin === "buurten") return `. ${strings.map.ofBuurten(vintageYear)}`;
  if (origin === "some_buurten") return `. ${strings.map.ofSomeBuurten(vintageYear)}`;
  const areaYear = area.vintageYear ?? manifest.areaYear;
  return vintageYear === areaYear ? "" : `. ${strings.map.ofOtherYear(areaYear)}`;
}
