/**
 * Corner of a 100 m cell from its id, in metres (EPSG:28992): the id counts hundreds of metres east and north. Null when
 * the text is no id.
 *
 * @example
 * maybeCellCorner("E1213N4879"); // => {"xM": 121300, "yM": 487900}
 */
export function maybeCellCorner(id: string): {xM: number; yM: number} | null {
  const match = /^E(\d{3,4})N(\d{4})$/.exec(id);
  return match ? {xM: Number(match[1]) * 100, yM: Number(match[2]) * 100} : null;
}
