import proj4 from "proj4";
import type {Point} from "./tessellation.ts";

const rd =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725 +units=m +no_defs";

const converter = proj4(rd, "WGS84");

const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Metres in EPSG:28992 to longitude and latitude with six decimals. */
export function toLonLat([x, y]: Point): [lon: number, lat: number] {
  const [lon, lat] = converter.forward([x, y]);
  return [round6(lon!), round6(lat!)];
}
