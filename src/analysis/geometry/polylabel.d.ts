// polylabel 2.1 ships no types of its own.
declare module "polylabel" {
  /** Pole of inaccessibility of a polygon (outer ring, then holes), to a precision in the units of its coordinates. */
  export default function polylabel(polygon: number[][][], precision?: number): number[] & {distance: number};
}
