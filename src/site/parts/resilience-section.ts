import type {ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Film, Photo, Resilience} from "../data.ts";
import {formatSigned} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {thisArea} from "../sentences/names.ts";
import type {ProfileContext} from "./context.ts";

const words = strings.resilience;

/** What the research says of an area: the photo and the film. Null where it says nothing. */
export function resilienceSection(
  {photos, film}: Pick<Resilience, "photos" | "film">,
  context: ProfileContext
): Html | null {
  const photo = photos.at(-1);
  if (!photo) return null;
  const here = thisArea(context.profile.area.level);
  return html`${photoFigure(photo, here)}${film && filmFigure(film)}<p class="caveat">${words.caveat} <a href="/onderzoek/"${language !== "nl" && html` hreflang="nl"`}>${words.research}</a></p>`;
}

/** Columns and rows of the nine types; very much stands with much, as in the publication. */
const gridColumns = ["zeer_weinig", "weinig", "veel"] as const satisfies VulnerabilityLevel[];
const gridRows = ["weinig", "bovengemiddeld", "veel"] as const satisfies ProblemLevel[];
const gridLevel = (level: string) => (level === "zeer_veel" ? "veel" : level);

/** The photo as a table of three by three with this area in its place. */
function photoFigure(photo: Photo, here: string): Html {
  const {problemLevel, vulnerabilityLevel, focusType, missing} = photo;
  if (focusType === null || problemLevel === null || vulnerabilityLevel === null) {
    return html`<h3>${words.photoTitle}</h3><p>${words.photoMissing[missing as keyof typeof words.photoMissing] ?? words.noFigure}</p>`;
  }
  const cell = (row: ProblemLevel, column: VulnerabilityLevel) =>
    row === gridLevel(problemLevel) && column === gridLevel(vulnerabilityLevel)
      ? html`<td class="here">${here}</td>`
      : html`<td></td>`;
  return html`<h3>${words.photoTitle}</h3><p>${words.photo(photo.year, words.problems[problemLevel], words.vulnerable[vulnerabilityLevel], photo.vulnerabilityYear!)}</p><section class="scroll" tabindex="0" aria-label="${words.gridLabel}"><table class="grid"><caption>${words.gridCaption(focusType)}</caption><thead><tr><td></td>${gridColumns.map(column => html`<th scope="col">${words.columns[column]}</th>`)}</tr></thead><tbody>${gridRows.map(row => html`<tr><th scope="row">${words.rows[row]}</th>${gridColumns.map(column => cell(row, column))}</tr>`)}</tbody></table></section>`;
}

/** The film in words with all four years, and from where to where; without a film no line, or it would be one. */
function filmFigure(film: Film): Html {
  const {problemsYears, vulnerabilityYears, trajectory, missing} = film;
  const kind = trajectoryKinds.find(({id}) => id === trajectory);
  const sentence = kind
    ? words.film(
        words.vulnerabilityChange[kind.vulnerability](...vulnerabilityYears),
        words.problemsChange[kind.problems](...problemsYears),
        kind.label[language]
      )
    : (words.filmMissing[missing as keyof typeof words.filmMissing] ?? words.noFigure);
  return html`<h3>${words.filmTitle}</h3><p>${sentence}</p>${kind && filmPath(momentsOf(film))}`;
}

/** Begin and end of a film, each with the year of both measures. */
interface Moment {
  name: string;
  problemsYear: number;
  vulnerabilityYear: number;
  nuisance: number;
  vulnerability: number;
}

const momentsOf = ({problemsYears, vulnerabilityYears, nuisance, vulnerability}: Film): Moment[] =>
  ([0, 1] as const).map(at => ({
    name: words.moments[at]!,
    problemsYear: problemsYears[at],
    vulnerabilityYear: vulnerabilityYears[at],
    nuisance: nuisance[at]!,
    vulnerability: vulnerability[at]!
  }));

const size = {width: 360, height: 200, left: 12, right: 12, top: 24, bottom: 30};

/** From where to where in the plane of vulnerability and problems, on the indicators that both years have. */
function filmPath(moments: readonly Moment[]): Html {
  const xs = scale([...moments.map(({vulnerability}) => vulnerability), -1, 1.5], size.left, size.width - size.right);
  const ys = scale([...moments.map(({nuisance}) => -nuisance), -0.1, 0.1], size.height - size.bottom, size.top);
  const [first, last] = moments.map(({vulnerability, nuisance, name}) => ({
    x: xs(vulnerability),
    y: ys(-nuisance),
    name
  })) as [Dot, Dot];
  const [left, right] = first.x <= last.x ? [first, last] : [last, first];
  return html`<svg class="chart film" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="film-d"><desc id="film-d">${words.filmDescription}</desc><path class="axis" d="M${xs(0)},${size.top}V${size.height - size.bottom}M${size.left},${ys(0)}H${size.width - size.right}"/><g class="line self"><path d="M${first.x},${first.y}L${last.x},${last.y}"/></g><g class="dot first"><circle cx="${first.x}" cy="${first.y}"/></g><g class="dot self"><circle cx="${last.x}" cy="${last.y}"/></g><g class="year">${dotName(left, "end")}${dotName(right, "start")}</g><g class="name"><text x="${size.width - size.right}" y="${size.height - 8}" text-anchor="end">${words.moreVulnerable}</text><text x="${size.left}" y="12" text-anchor="start">${words.moreProblems}</text></g></svg>${filmTable(moments)}`;
}

interface Dot {
  x: number;
  y: number;
  name: string;
}

/** The name beside its dot, on the side away from the other, and turned inward near the edge. */
function dotName({x, y, name}: Dot, anchor: "start" | "end"): Html {
  const side = x < 60 ? "start" : x > size.width - 60 ? "end" : anchor;
  const lift = side === anchor ? 4 : anchor === "end" ? -9 : 17;
  return html`<text x="${x + (side === "end" ? -9 : 9)}" y="${y + lift}" text-anchor="${side}">${name}</text>`;
}

/** The same as numbers. */
const filmTable = (moments: readonly Moment[]): Html =>
  html`<details><summary>${words.filmTable}</summary><section class="scroll" tabindex="0" aria-label="${words.filmTable}"><table><thead><tr>${words.filmHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${moments.map(({name, problemsYear, nuisance, vulnerabilityYear, vulnerability}) => html`<tr><th scope="row">${name}</th><td>${formatSigned(nuisance)} (${problemsYear})</td><td>${formatSigned(vulnerability)} (${vulnerabilityYear})</td></tr>`)}</tbody></table></section></details>`;

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return value => Math.round(from + ((value - low) / (high - low)) * (to - from));
}
