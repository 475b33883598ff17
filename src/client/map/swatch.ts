import {element} from "../dom.ts";

/** A small square in a shade of the ramp, 1 to 9; hatched for null. */
export const toSwatch = (shade: number | null): HTMLElement =>
  element("i", {class: shade === null ? "s h" : `s k${shade}`});
