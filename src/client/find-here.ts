import {containsPoint} from "../analysis/geometry/contains-point.ts";
import {areaLevels} from "../catalog/areas.ts";
import {type GemeenteBox, type PublishedGemeente, publishedPaths} from "../catalog/published.ts";
import type {SearchEntry} from "../catalog/search-key.ts";
import {namesOfCodes, readIndexFile} from "./search-index.ts";
import {searchStrings as words} from "./strings.ts";

/** Outlines on the map are simplified, and boxes rounded: a point may lie a hundred metres outside a box. */
const boxMargin = 0.001;

/** What lies around the reader, smallest area first, and what to say of it. */
export interface Here {
  entries: SearchEntry[];
  note: string;
}

/**
 * The buurt, wijk and gemeente where the device is. The position stays on the device: what is asked for are files of the
 * gemeenten around it.
 */
export async function findHere(): Promise<Here> {
  const position = await devicePosition();
  if (position === null) return {entries: [], note: words.noPosition};
  const {longitude, latitude, accuracy} = position;
  try {
    const entries = await namesOfCodes(await codesAt(longitude, latitude));
    return {
      entries,
      note: entries.length === 0 ? words.notHere : words.foundHere(Math.max(10, Math.round(accuracy / 10) * 10))
    };
  } catch {
    return {entries: [], note: words.failed};
  }
}

const devicePosition = (): Promise<GeolocationCoordinates | null> =>
  new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve(coords),
      () => resolve(null),
      {enableHighAccuracy: true, timeout: 15_000}
    );
  });

/** Codes of the areas that hold a point, smallest level first; empty where none does. */
export async function codesAt(longitude: number, latitude: number): Promise<string[]> {
  const boxes = await readIndexFile<GemeenteBox[]>(publishedPaths.boxes, []);
  const around = boxes.filter(
    ([, west, south, east, north]) =>
      longitude >= west - boxMargin &&
      longitude <= east + boxMargin &&
      latitude >= south - boxMargin &&
      latitude <= north + boxMargin
  );
  const files = await Promise.all(
    around.map(([code]) => readIndexFile<PublishedGemeente | null>(publishedPaths.gemeente(code), null))
  );
  return files
    .flatMap(file => file?.features ?? [])
    .filter(({geometry}) => containsPoint(geometry, [longitude, latitude]))
    .map(({properties}) => properties)
    .sort((a, b) => areaLevels.indexOf(a.level) - areaLevels.indexOf(b.level))
    .map(({code}) => code);
}
