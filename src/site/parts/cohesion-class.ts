import {nearestClass, standardisedBreaksFor} from "../../analysis/nine-classes.ts";
import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import type {Resilience} from "../data.ts";
import {formatNumber, formatSigned} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";

/** Class of social cohesion in the latest year, with its value and how far the next class is; null without one. */
export function cohesionClass({photos, cohesionScale}: Pick<Resilience, "photos" | "cohesionScale">): Html | null {
  const photo = photos.at(-1);
  if (!photo || photo.cohesion === null || photo.cohesionClass === null || cohesionScale === null) return null;
  const nearest = nearestClass(photo.cohesion, standardisedBreaksFor(cohesionScale));
  const distance = nearest.distance < 0.005 ? null : formatNumber(nearest.distance, 2);
  const label = cohesionClassLabels[photo.cohesionClass - 1]![language];
  const {year, cohesionClass: rank, cohesion} = photo;
  return html`<p>${strings.cohesionClass(year, label, rank, formatSigned(cohesion), distance, nearest.class)}</p>`;
}
