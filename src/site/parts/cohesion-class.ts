import {classOf, nearestClass, standardisedBreaksFor} from "../../analysis/nine-classes.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import type {Resilience} from "../data.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {resilienceWords} from "../sentences/resilience-words.ts";
import {computingErrorOf, type ProfileContext} from "./context.ts";

const {breaks} = classSchemeById("leefbaarometer_afwijking");

/**
 * Class of social cohesion in the latest year: that of the research, by the spread between buurten, beside that of the
 * publisher, around a fixed reference. The two differ, because the spread is small; the words of a page are of the first,
 * so that it does not say "little" and "around the reference" of one score. Null without one.
 */
export function cohesionClass(
  {photos, cohesionScale}: Pick<Resilience, "photos" | "cohesionScale">,
  context: Pick<ProfileContext, "profile" | "computingErrors">
): Html | null {
  const photo = photos.at(-1);
  if (!photo || photo.cohesion === null || photo.cohesionClass === null || cohesionScale === null) return null;
  const {year, cohesionClass: own, cohesion: score} = photo;
  const {level} = context.profile.area;
  const {class: nearest, distance} = nearestClass(score, standardisedBreaksFor(cohesionScale));
  const told = resilienceWords.cohesion({
    year,
    referenceYear: cohesionScale.year,
    other: level === "buurt" ? null : strings.levels[level].many,
    label: cohesionClassLabels[own - 1]![language],
    class: own,
    score,
    distance,
    nearest,
    published: classOf(score, breaks),
    mayBeNearest: distance < computingErrorOf("sociale_samenhang_score", year, context)
  });
  return html`<p>${told}</p>`;
}
