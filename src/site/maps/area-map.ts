import {type Html, html} from "../html.ts";
import {mapNames, type NamedPlace} from "./map-names.ts";
import {outlinePaths, pathsWithin} from "./outline-path.ts";
import {type Box, boxesOverlap, frameBox, type Shape} from "./project.ts";

/** One area on the map that a reader can go to. `title` is its name with what the colour says. */
export interface MapArea {
  shape: Shape;
  href: string;
  title: string;
  /** Class 1 to 9 for a coloured map, "none" for hatched, null for a plain area. */
  fill: number | "none" | null;
}

export interface AreaMap {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  /** What must be visible, on the drawing plane. */
  focus: Box;
  /** How much wider the drawing is than that. */
  factor: number;
  /** The outline around it all, drawn under the areas; hatched where no area covers it. */
  ground: Shape | null;
  groundHatched: boolean;
  areas: readonly MapArea[];
  /** The area of the page: its outline drawn thick on top, in its own colour when `fillHighlight`. */
  highlight: Shape | null;
  fillHighlight: boolean;
  /** What may be named on the drawing, the most telling first. */
  names?: readonly NamedPlace[];
  /** Whether the `locator` lies over its lower right corner. */
  inset?: boolean;
  /** Whether another map of the page draws the same outlines (`sameMap`). */
  reused?: boolean;
  /** Where more areas are seen than this they are no links: the page has a list of them. */
  mostLinks?: number;
}

export const mapWidth = 480;
const aspect = 1.15;
const underInset: Box = [mapWidth * 0.76, mapWidth / aspect - mapWidth * 0.24, mapWidth, mapWidth / aspect];
/** With more areas than this they are too small to point at: they are drawn class by class, a tenth of the page. */
const mostLinks = 399;
/** The more areas, the smaller each is drawn and the coarser its outline may be: that keeps the page small. */
const tolerances = [
  {areas: 400, tolerance: 3.6},
  {areas: 250, tolerance: 2.6},
  {areas: 150, tolerance: 1.8},
  {areas: 0, tolerance: 1.2}
];
/** Characters of all outlines of a map together, so many for each of many areas, and of one beside it: ragged ones become coarser. */
const mostCharacters = {areaMap: 5500, area: 30, colouredMap: 2000};

/** A map as markup: whole numbers, colours from the stylesheet, every area a link with its name. */
export function areaMap(map: AreaMap): Html {
  const view = frameBox(map.focus, map.factor, aspect);
  const height = Math.round(mapWidth / aspect);
  // what is drawn filled on top is not drawn below it as well
  const onTop = map.fillHighlight ? map.highlight?.code : null;
  const visible = map.areas.filter(({shape}) => shape.code !== onTop && boxesOverlap(shape.box, view));
  const {tolerance} = tolerances.find(({areas}) => visible.length >= areas)!;
  const path = pathsWithin(
    {view, width: mapWidth, tolerance},
    visible.map(({shape}) => shape),
    Math.max(mostCharacters.areaMap, mostCharacters.area * visible.length)
  );
  const linked = visible.length <= (map.mostLinks ?? mostLinks);
  const idOf = ({code}: Shape) => (map.reused ? outlineId(map.id, code) : null);
  const drawn = linked
    ? visible.map(area => areaLink(area, path(area.shape), idOf(area.shape)))
    : [...Map.groupBy(visible, area => className(area))].map(([name, areas]) => areaPaths(name, areas, path, idOf));
  return html`<svg class="map" viewBox="0 0 ${mapWidth} ${height}" role="${linked ? "group" : "img"}" aria-labelledby="${map.id}-t ${map.id}-d"><title id="${map.id}-t">${map.title}</title><desc id="${map.id}-d">${map.description}</desc>${map.groundHatched && hatch(map.id)}${ground(map, path)}${drawn}${highlight(map, path)}${mapNames(map.names ?? [], view, mapWidth, map.inset ? [underInset] : [])}</svg>`;
}

const hatch = (id: string): Html =>
  html`<defs><pattern id="${id}-h" class="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h7v7h-7z"/><path d="M0 0v7"/></pattern></defs>`;

function ground({id, ground: shape, groundHatched}: AreaMap, path: (shape: Shape) => string): Html | null {
  if (!shape) return null;
  return groundHatched
    ? html`<path class="ground" fill="url(#${id}-h)" d="${path(shape)}"/>`
    : html`<path class="ground plain" d="${path(shape)}"/>`;
}

/** The colour is the link's, so that another map can draw the same outline in another one. */
function areaLink({href, title, fill}: MapArea, d: string, id: string | null): Html | null {
  if (d === "") return null;
  const name = className({fill});
  return html`<a${name && html` class="${name}"`} href="${href}" tabindex="-1"><title>${title}</title><path${id && html` id="${id}"`} d="${d}"/></a>`;
}

/** With more areas than this no second map is drawn: the page stays light. */
export const mostOnSameMap = 200;

/**
 * A second picture with the outlines of a first map that is `reused`, in other colours; what it says stands beside it.
 * Areas without a colour are hatched.
 */
export function sameMap(
  mapId: string,
  {
    id,
    description,
    areas,
    hatchId = mapId
  }: {
    id: string;
    description: string;
    areas: readonly {code: string; className: string | null}[];
    hatchId?: string;
  }
): Html {
  const byColour = Map.groupBy(areas, one => one.className);
  const height = Math.round(mapWidth / aspect);
  return html`<svg class="map" viewBox="0 0 ${mapWidth} ${height}" role="img" aria-labelledby="${id}-d"><desc id="${id}-d">${description}</desc>${[...byColour].map(([name, of]) => html`<g ${name === null ? html`fill="url(#${hatchId}-h)"` : html`class="${name}"`}>${of.map(({code}) => html`<use href="#${outlineId(mapId, code)}"/>`)}</g>`)}</svg>`;
}

/**
 * Outlines in the colours of a table beside it, without names or links. Without a colour: hatched. Each colour is one path,
 * or where `sameMap` draws them again a group.
 */
export function colouredMap({
  id,
  hatchId,
  description,
  focus,
  areas,
  reused
}: {
  id: string;
  /** Another map of the page, of which the hatching is used. */
  hatchId: string;
  description: string;
  focus: Box;
  areas: readonly {shape: Shape; className: string | null}[];
  reused: boolean;
}): Html {
  const {tolerance} = tolerances.find(one => areas.length >= one.areas)!;
  const path = pathsWithin(
    {view: frameBox(focus, 1.04, aspect), width: mapWidth, tolerance},
    areas.map(({shape}) => shape),
    mostCharacters.colouredMap
  );
  const byColour = Map.groupBy(areas, one => one.className);
  const inColour = ([name, of]: [string | null, typeof areas]) => {
    const colour = name === null ? html`fill="url(#${hatchId}-h)"` : html`class="${name}"`;
    return reused
      ? html`<g ${colour}>${of.map(({shape}) => html`<path id="${outlineId(id, shape.code)}" d="${path(shape)}"/>`)}</g>`
      : html`<path ${colour} d="${of.map(({shape}) => path(shape)).join("")}"/>`;
  };
  return html`<svg class="map" viewBox="0 0 ${mapWidth} ${Math.round(mapWidth / aspect)}" role="img" aria-labelledby="${id}-d"><desc id="${id}-d">${description}</desc>${[...byColour].map(inColour)}</svg>`;
}

const className = ({fill}: Pick<MapArea, "fill">): string => (fill === null ? "" : fill === "none" ? "h" : `k${fill}`);

/** All areas of one colour as one path, or as a group where another map draws them again. */
function areaPaths(
  name: string,
  areas: readonly MapArea[],
  path: (shape: Shape) => string,
  idOf: (shape: Shape) => string | null
): Html {
  return areas.some(({shape}) => idOf(shape) !== null)
    ? html`<g class="${name}">${areas.map(({shape}) => html`<path id="${idOf(shape)}" d="${path(shape)}"/>`)}</g>`
    : html`<path class="${name}" d="${areas.map(({shape}) => path(shape)).join("")}"/>`;
}

/** Id of an outline: within a gemeente the last four signs of a code are enough. */
const outlineId = (mapId: string, code: string): string => `${mapId}.${code.slice(-4)}`;

function highlight({highlight: shape, fillHighlight, areas}: AreaMap, path: (shape: Shape) => string): Html | null {
  if (!shape || !fillHighlight) return shape && html`<path class="here" d="${path(shape)}"/>`;
  const {title, fill = null} = areas.find(({shape: {code}}) => code === shape.code) ?? {};
  const colour = fill === null ? "full" : className({fill});
  return html`<path class="here ${colour}" d="${path(shape)}">${title && html`<title>${title}</title>`}</path>`;
}

/** It is drawn so small that a coarse outline looks the same. */
const locatorTolerance = 1.6;

/** The gemeente as a small outline with a box around what the map shows; nothing when that is most of it. */
export function locator(ground: Shape, focus: Box, factor: number): Html | null {
  const view = frameBox(focus, factor, aspect);
  const around = frameBox(ground.box, 1.06, 1);
  if (view[2] - view[0] > 0.8 * (around[2] - around[0])) return null;
  const size = 96;
  const path = outlinePaths({view: around, width: size, tolerance: locatorTolerance});
  const scale = size / (around[2] - around[0]);
  const [x, y] = [Math.round((view[0] - around[0]) * scale), Math.round((view[1] - around[1]) * scale)];
  const [width, height] = [view[2] - view[0], view[3] - view[1]].map(length => Math.max(5, Math.round(length * scale)));
  return html`<svg class="locator" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${path(ground)}"/><rect x="${x}" y="${y}" width="${width}" height="${height}"/></svg>`;
}
