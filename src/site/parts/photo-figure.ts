import {classSchemeById} from "../../catalog/class-schemes.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {PathPoint} from "../charts/film-path.ts";
import {photoPlane} from "../charts/photo-plane.ts";
import type {Area, Photo} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";

const words = strings.photoPlane;
const {breaks} = classSchemeById("leefbaarometer_afwijking");

/** Between "few" and "slightly more", and between that and "much more" problems: the fourth and the third break. */
const nuisanceBreaks = [breaks[2]!, breaks[3]!] as const;
const vulnerabilityBreaks = [thresholds.vulnerabilityLow.value, thresholds.vulnerabilityHigh.value] as const;

/**
 * The photo as a place among the other areas of the gemeente, with its kind in words and what the marks mean; null where a
 * licence forbids to publish the index by area.
 *
 * @param beside  last photos of the other areas of the level; those of another year are left out
 * @param whole   photos of the gemeente; none for a gemeente itself
 */
export function photoFigure(
  photo: Photo,
  kind: string,
  {area, beside, whole}: {area: Pick<Area, "level" | "gemeenteName">; beside: readonly Photo[]; whole: readonly Photo[]}
): Html | null {
  const own = pointOf(photo, photo);
  if (own === null || photo.index?.source !== "open_proxy") return null;
  const others = beside.flatMap(other => pointOf(other, photo) ?? []);
  const gemeente = whole.flatMap(other => pointOf(other, photo) ?? []).at(-1) ?? null;
  const drawing = photoPlane(
    own,
    others,
    gemeente,
    {nuisance: nuisanceBreaks, vulnerability: vulnerabilityBreaks},
    {...words, description: words.description(kind)}
  );
  const many = strings.levels[area.level].many;
  const legend = [
    strings.resilience.gridCaption(kind),
    words.self,
    others.length > 0 && words.others(formatNumber(others.length), others.length === 1, many, area.gemeenteName),
    gemeente && words.whole(area.gemeenteName)
  ].filter(text => text !== false && text !== null);
  return html`${drawing}<p class="legend">${legend.join(" ")}</p>`;
}

/** Where a photo lies, if it is of the same years as another and has a kind. */
function pointOf({year, vulnerabilityYear, focusType, nuisance, vulnerability}: Photo, like: Photo): PathPoint | null {
  const sameYears = year === like.year && vulnerabilityYear === like.vulnerabilityYear;
  return sameYears && focusType !== null && nuisance !== null && vulnerability !== null
    ? {nuisance, vulnerability}
    : null;
}
