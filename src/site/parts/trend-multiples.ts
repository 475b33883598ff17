import {seamsOf} from "../../analysis/editions.ts";
import {sharedYears} from "../../analysis/shared-years.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {compactPath} from "../charts/compact-svg.ts";
import type {Area, FiguresByIndicator} from "../data.ts";
import {formatValue, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";
import {isOtherGroup} from "../other-residents.ts";
import {areaName} from "../sentences/names.ts";
import {isSmall} from "../shown.ts";

const words = strings.multiples;
const indicatorId = "leefbaarheid_score";
const fewestYears = 3;
const fewestAreas = 2;
const size = {width: 100, height: 44, side: 4};

interface Point {
  year: number;
  value: number;
  edition: string | null;
}

/**
 * Liveability over the years of each part of an area: small, on one scale, the line of the whole behind each. A part with
 * so many more or fewer residents that then and now are not about the same group says so, as its own page does.
 *
 * @param parts  wijken of a gemeente, buurten of a wijk, by name, each with its figures
 * @returns null with fewer than two parts with three years
 */
export function trendMultiples(
  area: Area,
  own: FiguresByIndicator,
  parts: readonly {area: Area; figures: FiguresByIndicator}[]
): Html | null {
  const indicator = indicatorById(indicatorId);
  const shown = parts
    .filter(part => !isSmall(part.area))
    .map(({area: part, figures}) => {
      const points = pointsOf(figures);
      return {area: part, points, others: points[0] !== undefined && isOtherGroup({figures}, points[0].year)};
    })
    .filter(({points}) => points.length >= fewestYears);
  if (shown.length < fewestAreas) return null;
  const whole = sharedYears(
    pointsOf(own),
    shown.flatMap(({points}) => points)
  );
  const all = [...shown.flatMap(({points}) => points), ...whole];
  const years = [...new Set(all.map(({year}) => year))].sort((a, b) => a - b);
  const values = all.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) =>
    Math.round(size.side + ((year - years[0]!) / (years.at(-1)! - years[0]!)) * (size.width - 2 * size.side));
  const y = (value: number) =>
    high > low
      ? Math.round(size.height - size.side - ((value - low) / (high - low)) * (size.height - 2 * size.side))
      : size.height / 2;
  const line = (points: readonly Point[]) => {
    const begins = new Set([points[0]?.year, ...seamsOf(points).map(({year}) => year)]);
    return compactPath(points.map(({year, value}) => `${begins.has(year) ? "M" : "L"}${x(year)} ${y(value)}`).join(""));
  };
  const text = (value: number) => formatValue(value, indicator);
  const level = strings.levels[shown[0]!.area.level];
  const items = shown.map(({area: part, points, others}, index) => {
    const behind =
      whole.length > 1 &&
      (index === 0 ? html`<path id="m" class="whole" d="${line(whole)}"/>` : html`<use href="#m"/>`);
    const last = points.at(-1)!;
    return html`<li><a href="${areaPath(part.code)}">${areaName(part)}</a><svg class="chart" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">${behind}<g class="line self"><path d="${line(points)}"/></g><circle class="dot self" cx="${x(last.year)}" cy="${y(last.value)}" r="3"/></svg><small>${endsOf(points, years, text)}${others && `, ${words.others}`}</small></li>`;
  });
  return html`<section class="multiples" aria-labelledby="verloop"><h3 id="verloop">${words.title(level.one, formatYears(years))}</h3><p class="note">${words.note(whole.length > 1 ? areaName(area) : null, text(low), text(high))}${shown.some(({points}) => seamsOf(points).length > 0) && ` ${words.seam}`}</p><ul>${items}</ul>${table(shown, years, text)}</section>`;
}

/**
 * "4,11 → 4,13", with the years where they are not those of all. What another edition measured is no change: it stands
 * apart, as "3,99 → 4,05 (2002–2022); 4,09 (2024)".
 */
function endsOf(points: readonly Point[], years: readonly number[], text: (value: number) => string): string {
  const seams = seamsOf(points).map(({year}) => year);
  const starts = [points[0]!.year, ...seams];
  const stretches = starts.map((start, at) =>
    points.filter(({year}) => year >= start && year < (starts[at + 1] ?? Number.POSITIVE_INFINITY))
  );
  const ends = stretches.map(stretch => [stretch[0]!, stretch.at(-1)!] as const);
  const [[first, last]] = ends as [readonly [Point, Point]];
  const said = ({value: from}: Point, {value: to}: Point) => `${text(from)} → ${text(to)}`;
  if (ends.length === 1 && first.year === years[0] && last.year === years.at(-1)) return said(first, last);
  return ends
    .map(([from, to]) => `${from === to ? text(to.value) : said(from, to)} (${formatYears([from.year, to.year])})`)
    .join("; ");
}

function pointsOf(figures: FiguresByIndicator): Point[] {
  return (figures.get(indicatorId) ?? []).flatMap(({year, value, edition}) =>
    value === null ? [] : [{year, value, edition}]
  );
}

const table = (
  shown: readonly {area: Area; points: readonly Point[]}[],
  years: readonly number[],
  text: (value: number) => string
): Html =>
  html`<details class="extra"><summary>${strings.profile.table}</summary><section tabindex="0" aria-label="${strings.profile.table}: ${strings.levels[shown[0]!.area.level].many}"><table><thead><tr><th scope="col">${strings.levels[shown[0]!.area.level].one}</th>${years.map(year => html`<th scope="col">${year}</th>`)}</tr></thead><tbody>${shown.map(
    ({area, points}) =>
      html`<tr><th scope="row">${areaName(area)}</th>${years.map(year => {
        const point = points.find(one => one.year === year);
        return html`<td>${point ? text(point.value) : "–"}</td>`;
      })}</tr>`
  )}</tbody></table></section></details>`;
