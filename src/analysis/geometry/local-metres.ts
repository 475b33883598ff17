const metresPerDegree = 111_320;

/** Metres east and north of a fixed point, and back to degrees. */
export interface LocalMetres {
  toX(longitude: number): number;
  toY(latitude: number): number;
  toLongitude(x: number): number;
  toLatitude(y: number): number;
}

/**
 * Local equirectangular projection: degrees WGS84 to metres around one latitude.
 *
 * An approximation for short distances (who borders on whom, which point lies inside). East to west it is off by up to
 * 3 % at the far ends of the Netherlands, which thresholds of tens of metres do not notice; it is not for areas or
 * routes.
 *
 * @param latitude  degrees north, around which a degree of longitude is measured
 * @see https://en.wikipedia.org/wiki/Equirectangular_projection
 * @example
 * localMetres(0).toX(0.001); // => 111.32
 */
export function localMetres(latitude: number): LocalMetres {
  const perLongitude = metresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return {
    toX: longitude => longitude * perLongitude,
    toY: degrees => degrees * metresPerDegree,
    toLongitude: x => x / perLongitude,
    toLatitude: y => y / metresPerDegree
  };
}
