/** Corners of a square, one way round and closed. */
export const ring = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
];

/** The same the other way round, as a hole is written. */
export const hole = (west: number, south: number, size: number): number[][] => ring(west, south, size).toReversed();

/**
 * Two areas as Baarle-Nassau and Baarle-Hertog lie: the first surrounds the second, which surrounds a piece of the first,
 * and has a piece with a pond elsewhere.
 */
export const surrounding: GeoJSON.MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [[ring(5, 52, 0.1), hole(5.04, 52.04, 0.02)], [ring(5.048, 52.048, 0.004)]]
};
export const enclave: GeoJSON.MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [ring(5.04, 52.04, 0.02), hole(5.048, 52.048, 0.004)],
    [ring(5.2, 52, 0.02), hole(5.205, 52.005, 0.01)]
  ]
};
