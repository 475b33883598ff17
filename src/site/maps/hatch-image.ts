/** Pixels of a square image, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * A pattern of diagonal lines that joins with itself on all sides, for areas without a figure.
 *
 * @param size    side in pixels
 * @param line    colour of the lines, as `#rrggbb`
 * @param ground  colour between them, as `#rrggbb`
 */
export function hatchImage(size: number, line: string, ground: string): Pixels {
  const data = new Uint8ClampedArray(size * size * 4);
  const colours = [toRgb(ground), toRgb(line)];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const onLine = (x + y) % size < size / 4;
      data.set([...colours[onLine ? 1 : 0]!, 255], (y * size + x) * 4);
    }
  }
  return {width: size, height: size, data};
}

function toRgb(hex: string): number[] {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) throw new Error(`invalid colour: ${hex} (expected #rrggbb)`);
  return parts.slice(1).map(part => Number.parseInt(part, 16));
}
