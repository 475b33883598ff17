import {areaPath} from "../../catalog/areas.ts";
import {environmentElements} from "../../catalog/environment-elements.ts";
import type {ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {similarityFeatures} from "../../catalog/similarity.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Element, Film, Peer, Photo, Resilience} from "../data.ts";
import {formatNumber, formatSigned} from "../format.ts";
import {type Html, html} from "../html.ts";
import {nl} from "../i18n/nl.ts";
import {thisArea} from "../sentences/names.ts";
import {isSmall, showValue} from "../shown.ts";
import type {ProfileContext} from "./context.ts";

const words = nl.resilience;

/** What the research says of an area: the photo, the film, similar areas, the start map. Null where it says nothing. */
export function resilienceSection(resilience: Resilience, {profile: {area}}: ProfileContext): Html | null {
  const {photos, film, peers, elements, cells} = resilience;
  const photo = photos.at(-1);
  if (!photo && peers.length === 0 && elements.length === 0) return null;
  const here = thisArea(area.level);
  return html`${photo && photoFigure(photo, here)}${film && filmFigure(film, photos)}${cells && cells.cells > 1 && !isSmall(area.residents) && html`<p>${words.cells(cells.cells, formatNumber(cells.minimum, 2), formatNumber(cells.maximum, 2), cells.year)}</p>`}${peers.length > 0 && peerList(peers, area.level)}${elements.length > 0 && startMap(elements)}<p class="caveat">${words.caveat}</p>`;
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

/** The film in words with all four years, and the path over the years; without a film no path, or it would be one. */
function filmFigure({problemsYears, vulnerabilityYears, trajectory, missing}: Film, photos: readonly Photo[]): Html {
  const kind = trajectoryKinds.find(({id}) => id === trajectory);
  const sentence = kind
    ? words.film(
        words.vulnerabilityChange[kind.vulnerability](...vulnerabilityYears),
        words.problemsChange[kind.problems](...problemsYears),
        kind.label.nl
      )
    : (words.filmMissing[missing as keyof typeof words.filmMissing] ?? words.noFigure);
  return html`<h3>${words.filmTitle}</h3><p>${sentence}</p>${kind && filmPath(photos.filter(isPlaced))}`;
}

const size = {width: 360, height: 220, left: 30, right: 12, top: 24, bottom: 36};

/** A photo that has a place in the plane. */
type Placed = Photo & {nuisance: number; vulnerability: number};

const isPlaced = (photo: Photo): photo is Placed =>
  photo.nuisance !== null && photo.vulnerability !== null && photo.missing === null;

/** Where the area stood each year in the plane of vulnerability and problems; null with fewer than two moments. */
function filmPath(placed: readonly Placed[]): Html | null {
  if (placed.length < 2) return null;
  const points = placed.map(({year, nuisance, vulnerability}) => ({year, x: vulnerability, y: -nuisance}));
  const xs = scale([...points.map(({x}) => x), -1, 1.5], size.left, size.width - size.right);
  const ys = scale([...points.map(({y}) => y), -0.1, 0.1], size.height - size.bottom, size.top);
  const path = points.map(({x, y}) => `${xs(x)},${ys(y)}`).join("L");
  const [first, last] = [points[0]!, points.at(-1)!];
  const label = ({year, x, y}: typeof first, anchor: string) =>
    html`<text class="year" x="${xs(x)}" y="${ys(y) - 9}" text-anchor="${anchor}">${year}</text>`;
  return html`<svg class="chart film" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="film-d"><desc id="film-d">${words.filmDescription(first.year, last.year)}</desc><path class="axis" d="M${xs(0)},${size.top}V${size.height - size.bottom}M${size.left},${ys(0)}H${size.width - size.right}"/><g class="name"><text x="${size.width - size.right}" y="${size.height - 14}" text-anchor="end">${words.moreVulnerable}</text><text x="${size.left}" y="14">${words.moreProblems}</text></g><g class="line self"><path d="M${path}"/></g><g class="dot self">${points.map(({x, y}) => html`<circle cx="${xs(x)}" cy="${ys(y)}"/>`)}</g>${label(first, xs(first.x) > size.width / 2 ? "end" : "start")}${label(last, xs(last.x) > size.width / 2 ? "end" : "start")}</svg>${filmTable(placed)}`;
}

/** The same path as numbers. */
const filmTable = (placed: readonly Placed[]): Html =>
  html`<details><summary>${words.filmTable}</summary><section class="scroll" tabindex="0" aria-label="${words.filmTable}"><table><thead><tr>${words.filmHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${placed.map(({year, nuisance, vulnerability, vulnerabilityYear}) => html`<tr><th scope="row">${year}</th><td>${formatSigned(nuisance)}</td><td>${formatSigned(vulnerability, 1)}</td><td>${vulnerabilityYear}</td></tr>`)}</tbody></table></section></details>`;

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return value => Math.round(from + ((value - low) / (high - low)) * (to - from));
}

const peersShown = 5;

function peerList(peers: readonly Peer[], level: "buurt" | "wijk" | "gemeente" | "land"): Html {
  const items = peers.slice(0, peersShown).map(({code, name, gemeenteName, alikeIds, differsId, differsSd}) => {
    const differs =
      differsId !== null && differsSd !== null && Math.abs(differsSd) >= 0.5
        ? words.differs(featureLabel(differsId), differsSd > 0)
        : "";
    return html`<li><a href="${areaPath(code)}">${name}</a> ${gemeenteName}: ${words.alike(alikeIds.map(featureLabel))}${differs}</li>`;
  });
  return html`<h3>${words.peersTitle(nl.levels[level].many)}</h3><p>${words.peersNote}</p><ul class="peers">${items}</ul>`;
}

const featureLabel = (id: string): string =>
  similarityFeatures.find(({indicatorId}) => indicatorId === id)?.label.nl ?? id;

/** The start map behind one word: what may make encounter easier or harder here, with our figure, and what to ask. */
function startMap(elements: readonly Element[]): Html {
  const judged = new Map(elements.map(element => [element.elementId, element]));
  const rows = environmentElements.map(({id, label, indicatorId, question}) => {
    const element = judged.get(id);
    const figure =
      element?.value != null && indicatorId
        ? `${indicatorById(indicatorId).label.nl} ${showValue(element.value, indicatorById(indicatorId))} (${element.year})`
        : "";
    const judgement = words.judgements[element?.judgement ?? "unknown"];
    return html`<tr><th scope="row">${label.nl}</th><td>${judgement}</td><td>${figure || question.nl}</td></tr>`;
  });
  return html`<details class="extra"><summary>${words.startMap}</summary><p class="note">${words.startMapNote}</p><section class="scroll" tabindex="0" aria-label="${words.startMap}"><table class="start"><thead><tr>${words.startMapHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section></details>`;
}
