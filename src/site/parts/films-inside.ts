import {thresholds} from "../../catalog/thresholds.ts";
import {type Direction, directions, type TrajectoryId, trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Area} from "../data.ts";
import {formatList, formatNumber, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import type {FilmPeriod, FilmsInside} from "../inside-data.ts";
import {colouredMap, sameMap} from "../maps/area-map.ts";
import type {Box, Shape} from "../maps/project.ts";
import type {ProfileContext} from "./context.ts";
import {dependsOnIndex} from "./depends-on-index.ts";
import {profileMapId, shapesOf} from "./profile-map.ts";

const words = strings.filmsInside;

/**
 * How many buurten or wijken have each kind of film, as the key of a map of them; null with fewer than three. Other
 * periods stand behind a word. No names by kind: that would be a list of bad places.
 */
export function filmsInside(
  {level, periods, without}: FilmsInside,
  {profile: {area}, boundaries, manifest}: Pick<ProfileContext, "boundaries" | "manifest"> & {profile: {area: Area}}
): Html | null {
  const [period, ...others] = periods;
  if (!period || countOf(period) < thresholds.buurtenForCount.value) return null;
  const names = strings.levels[level];
  const shown = others.filter(other => countOf(other) >= thresholds.buurtenForCount.value);
  const drawn = area.level === "gemeente" ? drawnAreas(level, boundaries) : [];
  const ground = shapesOf(boundaries).get(area.code);
  const drawing = ground && drawn.length > 0 ? filmMap(period, {level, drawn, focus: ground.box, shown}) : null;
  const told = [finding(period, names.many), coped(period)].filter(one => one !== null).join(" ");
  const again = drawing && drawn.length <= mostDrawnAgain ? {level, drawn} : null;
  return html`<section class="focus-inside" aria-labelledby="film-binnen"><h3 id="film-binnen">${words.title(names.one)}</h3><p>${told}</p>${drawing}${countTable(period, {coloured: true})}<p class="note">${notes(without, names)}${dependsOnIndex({manifest})}</p>${shown.length > 0 && otherPeriods(shown, again)}</section>`;
}

const countOf = ({counts}: FilmPeriod): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Kinds as the nine cells of the table: both measures down has two names. */
const cellOf = (id: TrajectoryId): number => {
  const {problems, vulnerability} = trajectoryKinds.find(kind => kind.id === id)!;
  return 3 * directions.indexOf(problems) + directions.indexOf(vulnerability);
};

const countsByCell = ({counts}: FilmPeriod): number[] => {
  const cells = new Array<number>(directions.length ** 2).fill(0);
  for (const [id, count] of counts) cells[cellOf(id)]! += count;
  return cells;
};

/** The kinds that occur most. */
function finding(period: FilmPeriod, many: string): string {
  const most = Math.max(...period.counts.values());
  const common = trajectoryKinds.filter(({id}) => period.counts.get(id) === most).map(({label}) => label[language]);
  const years = [formatYears(period.problemsYears), formatYears(period.vulnerabilityYears)] as const;
  return words.finding(
    formatList(common),
    common.length > 1,
    formatNumber(most),
    formatNumber(countOf(period)),
    many,
    years
  );
}

/** Where vulnerability rose: in how many areas problems did not. Null where that is too few. */
function coped({counts}: FilmPeriod): string | null {
  const of = (...ids: TrajectoryId[]) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  const some = of("veerkracht", "enige_veerkracht");
  const risen = some + of("geen_veerkracht");
  return risen < thresholds.buurtenForCount.value ? null : words.coped(formatNumber(some), formatNumber(risen));
}

const notes = (without: number, {one}: {one: string}): string =>
  [words.names, without > 0 ? words.without(formatNumber(without)) : null, words.onOwnPage(one)]
    .filter(text => text !== null)
    .join(" ");

function countTable(
  period: FilmPeriod,
  {coloured, label = words.tableLabel, caption = null}: {coloured: boolean; label?: string; caption?: string | null}
): Html {
  const cells = countsByCell(period);
  const cell = (row: number, column: number) => {
    const at = 3 * row + column;
    return html`<td>${coloured && html`<i class="s f${at + 1}"></i>`}${formatNumber(cells[at]!)}</td>`;
  };
  const head = (of: Record<Direction, string>, direction: Direction) => of[direction];
  return html`<section tabindex="0" aria-label="${label}"><table class="grid films">${caption && html`<caption>${caption}</caption>`}<thead><tr><td></td>${directions.map(direction => html`<th scope="col">${head(words.columns, direction)}</th>`)}</tr></thead><tbody>${directions.map((direction, row) => html`<tr><th scope="row">${head(words.rows, direction)}</th>${directions.map((_, column) => cell(row, column))}</tr>`)}</tbody></table></section>`;
}

/** The areas that a map of films shows, which the page has outlines of. */
interface Drawn {
  level: FilmsInside["level"];
  drawn: readonly Shape[];
}

/** A choice of the other periods, one open at a time, each with its map where the page draws one. */
function otherPeriods(periods: readonly FilmPeriod[], map: Drawn | null): Html {
  const one = (period: FilmPeriod, at: number) => {
    const years = words.period(formatYears(period.problemsYears), formatYears(period.vulnerabilityYears));
    const drawing = map && filmMapAgain(period, {...map, id: `${filmMapId}-${at + 2}`});
    const table = countTable(period, {coloured: drawing !== null, label: years, caption: words.periodOnly});
    return html`<details name="film-periode"><summary>${years}</summary>${drawing}${table}</details>`;
  };
  return html`<div class="more periods"><p>${words.otherPeriods}</p>${periods.map(one)}</div>`;
}

const filmMapId = "films";
/** With more areas than this the other periods have tables alone: the page stays light. */
const mostDrawnAgain = 20;

const drawnAreas = (level: FilmsInside["level"], boundaries: ProfileContext["boundaries"]): Shape[] =>
  [...shapesOf(boundaries).values()].filter(({code}) => boundaries.get(code)?.level === level);

const colourIn = ({kinds}: FilmPeriod, code: string): string | null => {
  const kind = kinds.get(code);
  return kind === undefined ? null : `f${cellOf(kind) + 1}`;
};

const filmMap = (
  period: FilmPeriod,
  {level, drawn, focus, shown}: Drawn & {focus: Box; shown: readonly FilmPeriod[]}
): Html =>
  colouredMap({
    id: filmMapId,
    hatchId: profileMapId,
    description: words.mapDescription(strings.levels[level].one),
    focus,
    areas: drawn.map(shape => ({shape, className: colourIn(period, shape.code)})),
    reused: shown.length > 0 && drawn.length <= mostDrawnAgain
  });

const filmMapAgain = (period: FilmPeriod, {id, level, drawn}: Drawn & {id: string}): Html =>
  sameMap(filmMapId, {
    id,
    hatchId: profileMapId,
    description: words.mapDescription(strings.levels[level].one),
    areas: drawn.map(({code}) => ({code, className: colourIn(period, code)}))
  });
