import {type FocusTypeId, focusTypes, type ProblemLevel, type VulnerabilityLevel} from "../../catalog/focus-types.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {sourceById} from "../../catalog/sources.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import {filmPath} from "../charts/film-path.ts";
import type {Area, Film, FilmPoint, Peer, Photo, Resilience} from "../data.ts";
import {formatList, formatShare, formatSigned} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {thisArea} from "../sentences/names.ts";
import type {ProfileContext} from "./context.ts";
import {peersShown} from "./peer-list.ts";

const words = strings.resilience;

/** What the research says of an area: the photo and the film. Null where it says nothing. */
export function resilienceSection(
  {photos, film, peers}: Pick<Resilience, "photos" | "film" | "peers">,
  {profile: {area}}: Pick<ProfileContext, "profile">
): Html | null {
  const photo = photos.at(-1);
  if (!photo) return null;
  return html`${photoFigure(photo, area)}${film && filmFigure(film, peers.slice(0, peersShown))}<p class="caveat">${words.caveat} <a href="/onderzoek/"${language !== "nl" && html` hreflang="nl"`}>${words.research}</a></p>`;
}

/** Columns and rows of the nine types; very much stands with much, as in the publication. */
const gridColumns = ["zeer_weinig", "weinig", "veel"] as const satisfies VulnerabilityLevel[];
const gridRows = ["weinig", "bovengemiddeld", "veel"] as const satisfies ProblemLevel[];
const gridLevel = (level: string) => (level === "zeer_veel" ? "veel" : level);

/** The photo as a table of three by three with this area in its place, and what its vulnerability is made of. */
function photoFigure(photo: Photo, area: Area): Html {
  const {problemLevel, vulnerabilityLevel, focusType, missing} = photo;
  if (focusType === null || problemLevel === null || vulnerabilityLevel === null) {
    return html`<h3>${words.photoTitle}</h3><p>${words.photoMissing[missing as keyof typeof words.photoMissing] ?? words.noFigure}</p>`;
  }
  const cell = (row: ProblemLevel, column: VulnerabilityLevel) =>
    row === gridLevel(problemLevel) && column === gridLevel(vulnerabilityLevel)
      ? html`<td class="here">${thisArea(area.level)}</td>`
      : html`<td></td>`;
  return html`<h3>${words.photoTitle}</h3><p>${words.photo(photo.year, words.problems[problemLevel], words.vulnerable[vulnerabilityLevel], photo.vulnerabilityYear!)}${besideGemeente(photo, area)}${dependsOnWeights(photo)}</p><section class="scroll" tabindex="0" aria-label="${words.gridLabel}"><table class="grid"><caption>${words.gridCaption(focusType, typeName(focusType))}</caption><thead><tr><td></td>${gridColumns.map(column => html`<th scope="col">${words.columns[column]}</th>`)}</tr></thead><tbody>${gridRows.map(row => html`<tr><th scope="row">${words.rows[row]}</th>${gridColumns.map(column => cell(row, column))}</tr>`)}</tbody></table></section>${indexNote(photo)}`;
}

const typeName = (type: FocusTypeId): string => focusTypes.find(({id}) => id === type)!.label[language];

/** Said where an area stands elsewhere among those of its own gemeente; else nothing. */
function besideGemeente({focusType, focusTypeInGemeente: type}: Photo, {level, gemeenteName}: Area): string {
  if (level === "gemeente" || type === null || type === focusType) return "";
  return ` ${words.besideGemeente(gemeenteName, type, typeName(type))}`;
}

/** Said where being above average rests on how the figures of the index are weighted; else nothing. */
function dependsOnWeights({index}: Photo): string {
  const share = index?.aboveAverageShare ?? null;
  return share === null || isRobust(share) ? "" : ` ${words.dependsOnWeights(formatShare(share))}`;
}

const isRobust = (aboveAverageShare: number) => Math.abs(aboveAverageShare - 0.5) >= 0.495;

/** Which index of vulnerability it is, and of which figures, behind one question. */
function indexNote({index, vulnerabilityYear}: Photo): Html | null {
  if (index === null) return null;
  if (index.source === "licensed") return html`<p class="note">${words.indexLicensed}</p>`;
  const indicators = index.componentIds.map(indicatorById);
  const publishers = [...new Set(indicators.map(({sourceId}) => sourceById(sourceId).attribution.split(",")[0]!))];
  const {aboveAverageShare: share} = index;
  const robust = share !== null && isRobust(share) ? ` ${words.robust(share > 0.5)}` : "";
  return html`<details class="extra"><summary>${words.indexTitle}</summary><p class="note">${words.indexOpen(vulnerabilityYear!, formatList(indicators.map(({label}) => label[language])), formatList(publishers))}${robust}</p></details>`;
}

/** The film in words with all four years, and its path beside those of its peers; without a film no line, or it would be one. */
function filmFigure(film: Film, peers: readonly Peer[]): Html {
  const {problemsYears, vulnerabilityYears, trajectory, missing, points} = film;
  const kind = trajectoryKinds.find(({id}) => id === trajectory);
  if (!kind || points.length < 2) {
    return html`<h3>${words.filmTitle}</h3><p>${words.filmMissing[missing as keyof typeof words.filmMissing] ?? words.noFigure}</p>`;
  }
  const sentence = words.film(
    words.vulnerabilityChange[kind.vulnerability](...vulnerabilityYears),
    words.problemsChange[kind.problems](...problemsYears),
    kind.label[language]
  );
  const beside = peers.filter(peer => peer.points.length > 1);
  const path = points.map((point, index) => ({
    ...point,
    name: index === 0 || index === points.length - 1 ? String(point.problemsYear) : null
  }));
  const drawing = filmPath(
    path,
    beside.map(peer => peer.points),
    {
      description: `${sentence} ${words.filmDescription}`,
      moreVulnerable: words.moreVulnerable,
      moreProblems: words.moreProblems
    }
  );
  return html`<h3>${words.filmTitle}</h3><p>${sentence}</p>${drawing}<p class="legend">${words.filmLegend(beside.length)}</p>${filmTable(points, beside)}`;
}

/** The same as numbers: every moment, and begin and end of the peers. */
function filmTable(points: readonly FilmPoint[], peers: readonly Peer[]): Html {
  const problems = ({nuisance, problemsYear}: FilmPoint) => `${formatSigned(nuisance)} (${problemsYear})`;
  const vulnerable = ({vulnerability, vulnerabilityYear}: FilmPoint) =>
    `${formatSigned(vulnerability)} (${vulnerabilityYear})`;
  const rows = points.map((point, index) => [words.moment(index, points.length), problems(point), vulnerable(point)]);
  const others = peers.map(({name, points: theirs}) => {
    const ends = [theirs[0]!, theirs.at(-1)!];
    return [name, ends.map(problems).join(" → "), ends.map(vulnerable).join(" → ")];
  });
  return html`<div class="more"><details><summary>${words.filmTable}</summary><section class="scroll" tabindex="0" aria-label="${words.filmTable}"><table><thead><tr>${words.filmHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${[...rows, ...others].map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map(text => html`<td>${text}</td>`)}</tr>`)}</tbody></table></section></details></div>`;
}
