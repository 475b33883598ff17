import type {Absence} from "../world/store.ts";

/** Smallest box around an outline, in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Box around all points of a GeoJSON geometry. */
export function boxOf(coordinates: unknown): Box | null {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  const visit = (part: unknown) => {
    if (!Array.isArray(part)) return;
    const [x, y] = part as number[];
    if (typeof x !== "number" || typeof y !== "number") {
      for (const inner of part) visit(inner);
      return;
    }
    [box[0], box[1]] = [Math.min(box[0], x), Math.min(box[1], y)];
    [box[2], box[3]] = [Math.max(box[2], x), Math.max(box[3], y)];
  };
  visit(coordinates);
  return box[0] > box[2] ? null : box;
}

/** The lines that bound an area, in degrees: of all its parts, holes among them. */
export interface Outline {
  box: Box;
  rings: readonly (readonly (readonly number[])[])[];
}

/** Lines of a GeoJSON geometry. */
function ringsOf(coordinates: unknown): Outline["rings"] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return [];
  const isRing = typeof (coordinates[0] as unknown[])?.[0] === "number";
  return isRing ? [coordinates as number[][]] : coordinates.flatMap(ringsOf);
}

/** Outline of a GeoJSON geometry; null without points. */
export function outlineOf(coordinates: unknown): Outline | null {
  const box = boxOf(coordinates);
  return box && {box, rings: ringsOf(coordinates)};
}

/** An area as one file names it. */
export interface NamedArea {
  code: string;
  name: string | null;
  wijk: string | null;
  gemeente: string | null;
  gemeenteName: string | null;
  /** Year whose borders the file speaks of. */
  vintage: number;
  water: boolean;
  residents: number | null;
  box: Box | null;
}

/** Takes what a reader finds in one file. */
export interface Sink {
  area(area: Partial<NamedArea> & {code: string; vintage: number}): void;
  /** A number as published (before our unit), or why there is none. */
  figure(code: string, id: string, year: number, value: number | Absence, bounds?: [number, number] | null): void;
  /** A class of the Leefbaarometer's own. */
  publishedClass(code: string, id: string, year: number, value: number): void;
  /** A score of a cell of 100 metres: id, year, values by the publisher's columns. */
  cell(id: string, year: number, values: Readonly<Record<string, number>>): void;
  /** Where a buurt lies, in the borders of a year. */
  outline(code: string, vintage: number, outline: Outline): void;
  /** Counts of a square of 100 metres. */
  square(id: string, counts: Square): void;
}

/** What CBS counts in a square of 100 metres; null where it is withheld. */
export interface Square {
  year: number | null;
  residents: number | null;
  homes: number | null;
  /** Of these, of a housing association. */
  association: number | null;
}

/**
 * A code as the areas of CBS have it, null when the text is none. RIVM and CBS write the country in two ways.
 *
 * @example
 * toCode("BU03080000  "); // => "BU03080000"
 * @example
 * toCode("NL01"); // => "NL00"
 */
export function toCode(text: string | undefined): string | null {
  const code = (text ?? "").trim();
  if (code === "NL00" || code === "NL01") return "NL00";
  return /^(BU\d{4}[0-9A-Z]{4}|WK\d{4}[0-9A-Z]{2}|GM\d{4})$/.test(code) ? code : null;
}
