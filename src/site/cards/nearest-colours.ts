import type {Rgb} from "./card-colours.ts";

/**
 * Pixels with each colour replaced by the nearest of a palette.
 *
 * @param pixels    red, green and blue of each pixel
 * @param palette   at least one colour
 */
export function nearestColours(pixels: Uint8Array, palette: readonly Rgb[]): Uint8Array {
  const known = new Map<number, Rgb>();
  const result = new Uint8Array(pixels.length);
  let last = -1;
  let nearest = palette[0]!;
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    if (colour !== last) {
      nearest = known.get(colour) ?? nearestOf(colour, palette);
      known.set(colour, nearest);
      last = colour;
    }
    result[at] = nearest[0];
    result[at + 1] = nearest[1];
    result[at + 2] = nearest[2];
  }
  return result;
}

function nearestOf(colour: number, palette: readonly Rgb[]): Rgb {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distance = ([r, g, b]: Rgb) => 2 * (r - red) ** 2 + 4 * (g - green) ** 2 + (b - blue) ** 2;
  return palette.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
