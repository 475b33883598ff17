/**
 * Degrees of a point of the Dutch grid, by the formulas of its publisher and not by a series that comes near them: the
 * often quoted one of 2001 lies two to three decimetres off, which puts squares at a border into the buurt beside it.
 */

const radians = Math.PI / 180;
const bessel = {axis: 6_377_397.155, flattening: 1 / 299.1528128};
const earth = {axis: 6_378_137, flattening: 1 / 298.257223563};
/** The tower of Amersfoort, which the grid is drawn around. */
const [latitude0, longitude0] = [52.1561605555556 * radians, 5.38763888888889 * radians];
const scale = 0.9999079;

const squared = ({flattening}: typeof bessel): number => flattening * (2 - flattening);
const e2 = squared(bessel);
const e = Math.sqrt(e2);
const sine0 = Math.sin(latitude0);
/** The globe that touches the ellipsoid there, and how longitudes on it stretch. */
const radius = (bessel.axis * Math.sqrt(1 - e2)) / (1 - e2 * sine0 ** 2);
const stretch = Math.sqrt(1 + (e2 * Math.cos(latitude0) ** 4) / (1 - e2));
/** Latitude on that globe of the tower. */
const globe0 = Math.asin(sine0 / stretch);

/** Northing of Mercator of a latitude on the ellipsoid, and on a globe. */
const onEllipsoid = (latitude: number): number =>
  Math.atanh(Math.sin(latitude)) - e * Math.atanh(e * Math.sin(latitude));
const shift = Math.atanh(Math.sin(globe0)) - stretch * onEllipsoid(latitude0);

/** Latitude and longitude on the ellipsoid of Bessel, in radians: a stereographic drawing of the globe, undone. */
function toBessel(x: number, y: number): [latitude: number, longitude: number] {
  const [east, north] = [x - 155_000, y - 463_000];
  const distance = Math.hypot(east, north);
  const angle = 2 * Math.atan(distance / (2 * radius * scale));
  const [sine, cosine] = distance === 0 ? [0, 1] : [east / distance, north / distance];
  const globe = Math.asin(Math.sin(globe0) * Math.cos(angle) + Math.cos(globe0) * Math.sin(angle) * cosine);
  const around = Math.asin((sine * Math.sin(angle)) / Math.cos(globe));
  const northing = (Math.atanh(Math.sin(globe)) - shift) / stretch;
  let latitude = globe;
  for (let round = 0; round < 6; round++)
    latitude = Math.asin(Math.tanh(northing + e * Math.atanh(e * Math.sin(latitude))));
  return [latitude, longitude0 + around / stretch];
}

/** Shifts in metres, turns in seconds of a degree and growth of the seven parameters of the Kadaster. */
const [dx, dy, dz] = [565.4171, 50.3319, 465.5524];
const [rx, ry, rz] = [-0.398957388243134, 0.343987817378283, -1.87740163998045].map(
  turn => (turn / 3600) * radians
) as [number, number, number];
const growth = 1 + 4.0725e-6;

/** Degrees of a point of the Dutch grid, in metres, to within the distortion of the grid itself: a quarter of a metre. */
export function toDegrees(x: number, y: number): [longitude: number, latitude: number] {
  const [latitude, longitude] = toBessel(x, y);
  const normal = bessel.axis / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const [a, b, c] = [
    normal * Math.cos(latitude) * Math.cos(longitude),
    normal * Math.cos(latitude) * Math.sin(longitude),
    normal * (1 - e2) * Math.sin(latitude)
  ] as const;
  const u = dx + growth * (a - rz * b + ry * c);
  const v = dy + growth * (rz * a + b - rx * c);
  const w = dz + growth * (-ry * a + rx * b + c);
  const [around, f2] = [Math.hypot(u, v), squared(earth)];
  let found = Math.atan2(w, around * (1 - f2));
  for (let round = 0; round < 6; round++) {
    const lift = (earth.axis * f2 * Math.sin(found)) / Math.sqrt(1 - f2 * Math.sin(found) ** 2);
    found = Math.atan2(w + lift, around);
  }
  return [Math.atan2(v, u) / radians, found / radians];
}
