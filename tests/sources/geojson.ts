/** A square of about a kilometre around a point, as rings of a Polygon. */
export function square(lon: number, lat: number, size = 0.01): number[][][] {
  return [
    [
      [lon, lat],
      [lon + size, lat],
      [lon + size, lat + size],
      [lon, lat + size],
      [lon, lat]
    ]
  ];
}

/** A FeatureCollection as text, with the same valid square for features without a geometry of their own. */
export function toGeojson(features: {properties: unknown; geometry?: unknown}[]): string {
  const geometry = {type: "Polygon", coordinates: square(5.2, 52.2)};
  return JSON.stringify({
    type: "FeatureCollection",
    features: features.map(feature => ({type: "Feature", geometry, ...feature}))
  });
}
