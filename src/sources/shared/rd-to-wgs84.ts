import proj4 from "proj4";

// EPSG:28992 (RD New) with the seven-parameter shift of the Kadaster, good to about half a metre.
const rdNew =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";
const converter = proj4(rdNew, "EPSG:4326");

/** A point in EPSG:28992 (metres) as WGS84 `[lon, lat]`, rounded to seven decimals (a centimetre). */
export function rdToWgs84(x: number, y: number): [lon: number, lat: number] {
  const [lon, lat] = converter.forward([x, y]);
  return [Number(lon!.toFixed(7)), Number(lat!.toFixed(7))];
}
