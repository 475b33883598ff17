import type {AreaLevel} from "../../catalog/areas.ts";
import {type Indicator, indicatorById, type Theme} from "../../catalog/indicators/index.ts";
import type {OwnDefinition} from "../../catalog/own.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {formatList, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {comparatorLevels, fewestFolded, type KeyFigure, type ThemeFigures} from "../key-figures.ts";
import {factWords} from "../sentences/fact-words.ts";
import {thisArea} from "../sentences/names.ts";
import {isSmall} from "../shown.ts";
import {sourceName} from "../source-name.ts";
import type {ProfileContext} from "./context.ts";

const words = strings.profile;

/**
 * The figures of one theme as tables; null when there is nothing to say.
 *
 * @param open  rows in the open, of which the section says at its end what is to be noted (`sectionNotes`); these are
 *   added. Without it the notes stand below the table.
 */
export function themeTables(theme: ThemeFigures, context: ProfileContext, open?: KeyFigure[]): Html | null {
  const {rows, more, missing} = theme;
  if (rows.length === 0 && missing.size === 0) return null;
  const title = strings.themes[theme.theme];
  const all = [...rows, ...more];
  if (foldedThemes.has(theme.theme) && all.length >= fewestFolded) {
    const summary = strings.profile.allFigures(all.length);
    return html`${fold({summary, rows: all, title}, context)}${missingList(theme)}`;
  }
  open?.push(...rows);
  const shown = rows.length > 0 && html`${figureTable(rows, title, context)}${!open && sectionNotes(rows, context)}`;
  const folded =
    more.length > 0 &&
    fold(
      {
        summary: strings.profile.moreFigures(more.length),
        rows: more,
        title: strings.profile.continued(title)
      },
      context
    );
  return html`${shown}${folded}${missingList(theme)}`;
}

/** Themes of many figures that few come for: what they tell apart stands in the opening and in the charts. */
const foldedThemes: ReadonlySet<Theme> = new Set<Theme>(["leefbaarheid", "huishoudens", "gezondheid"]);

/** Figures behind a fold, with their notes: what is said there is not said to who does not open it. */
const fold = (
  {summary, rows, title}: {summary: string; rows: readonly KeyFigure[]; title: string},
  context: ProfileContext
): Html =>
  html`<details class="extra"><summary>${summary}</summary>${figureTable(rows, title, context)}${sectionNotes(rows, context)}</details>`;

function figureTable(rows: readonly KeyFigure[], title: string, {profile, manifest}: ProfileContext): Html {
  const {area} = profile;
  const levels = comparatorLevels(profile);
  const columns: Columns = {
    code: area.code,
    level: area.level,
    levels,
    positioned: rows.some(row => row.position !== null),
    source: mostCommon(rows.map(({sourceId}) => sourceId)),
    own: manifest.own
  };
  const mixed = rows.some(({sourceId}) => sourceId !== columns.source);
  const year = html`${strings.profile.year} (${sourceLink(columns.source, columns.own)}${mixed && strings.profile.unlessNamed})`;
  const classes = `figures${isSmall(area) ? " small" : ""}${columns.positioned ? " placed" : ""}`;
  return html`<section tabindex="0" aria-label="${strings.profile.tableOf(title)}"><table class="${classes}"><thead><tr><th scope="col">${strings.profile.subject}</th><th scope="col">${thisArea(area.level)}</th>${levels.map(level => html`<th scope="col">${strings.levels[level].one}</th>`)}${columns.positioned && html`<th scope="col">${strings.profile.position(strings.levels[area.level].many)}</th>`}<th scope="col">${year}</th></tr></thead><tbody>${rows.map(row => figureRow(row, columns))}</tbody></table></section>`;
}

/** Among how many areas the places of a table are, where that is fewer than could be compared; else null. */
function ofHowMany(rows: readonly KeyFigure[], level: AreaLevel, all: number): string | null {
  const among = rows.flatMap(row => row.among ?? []);
  const [fewest, most] = [Math.min(...among), Math.max(...among)];
  if (among.length === 0 || fewest >= thresholds.wholeCountry.value * all) return null;
  return strings.profile.ofHowMany({
    among: [...new Set([fewest, most])].map(count => formatNumber(count)),
    all: formatNumber(all),
    plural: strings.levels[level].many,
    // every gemeente has more
    residents: level === "gemeente" ? null : thresholds.residentsForClass.value
  });
}

/** Among whom the places of some rows are, and what the marks in them mean, where they have any: each once. */
export function sectionNotes(rows: readonly KeyFigure[], {profile: {area}, manifest}: ProfileContext): Html | null {
  const marked = [
    ofHowMany(rows, area.level, manifest.comparable[area.level]),
    computedNote(rows),
    rows.some(({exceedsWhole}) => exceedsWhole) && strings.profile.partNote,
    rows.some(({interval, indicator}) => interval !== null && !indicator.madeOf) && strings.profile.intervalNote,
    rows.some(({interval, indicator}) => interval !== null && indicator.madeOf) && strings.profile.roundingNote
  ].filter(note => note !== false && note !== null);
  return marked.length > 0 ? html`<p class="note">${marked.join(" ")}</p>` : null;
}

/** How the figures of a table that are ours were computed, each way once; null where none is ours. */
function computedNote(rows: readonly KeyFigure[]): string | null {
  const ways = rows.flatMap(({indicator, computed}) => [...computed].map(level => howComputed(indicator, level)));
  const weights = [...new Set(ways.flatMap(({weight}) => weight ?? []))];
  const others = [...new Set(ways.flatMap(({way}) => way ?? []))];
  const {mean} = words.computedWays;
  const all = [...(weights.length > 0 ? [mean(formatList(weights))] : []), ...others];
  return all.length > 0 ? words.computedNote(all.join("; ")) : null;
}

/** In words; of an average by what it is weighted. A buurt has no smaller areas: what is ours of it follows from its own. */
function howComputed({id, aggregation}: Indicator, level: AreaLevel): {way?: string; weight?: string} {
  const {quotient, sum, deviation} = words.computedWays;
  if (aggregation.method === "none") return {way: quotient};
  if (aggregation.method === "sum") return {way: sum};
  if (level === "buurt") return {way: id === "leefbaarheid_score" ? deviation : quotient};
  return {weight: aggregation.without ? words.adults : indicatorById(aggregation.weight).label[language]};
}

/** What the rows of one table have in common. */
interface Columns {
  code: string;
  level: AreaLevel;
  levels: readonly ("wijk" | "gemeente" | "land")[];
  positioned: boolean;
  /** The source of most rows, named in the heading; the other rows name theirs. */
  source: string;
  own: readonly OwnDefinition[];
}

function figureRow(
  {indicator, year, newer, own, interval, position, sourceId, computed, ...row}: KeyFigure,
  columns: Columns
): Html {
  const mark = (level: AreaLevel) => computed.has(level) && strings.profile.computedMark;
  const later = newer && html` <small>${strings.profile.keptBack[newer.reason](newer.year)}</small>`;
  const estimated = indicator.kind === "modelled" && html` <i>${strings.profile.estimated}</i>`;
  return html`<tr id="${indicator.id}.${columns.code}.${year}"><th scope="row">${indicator.label[language]}${indicator.highIs && strings.profile.highIs[indicator.highIs]}${estimated}</th><td>${own}${mark(columns.level)}${interval && html` <small>${interval}</small>`}</td>${columns.levels.map(level => html`<td>${row[level] ?? "–"}${row[level] !== null && mark(level)}</td>`)}${columns.positioned && html`<td>${position}</td>`}<td>${year}${sourceId !== columns.source && html` ${sourceLink(sourceId, columns.own)}`}${later}</td></tr>`;
}

/** The text that occurs most; of those that occur as often, the first. */
function mostCommon(texts: readonly string[]): string {
  const counts = Map.groupBy(texts, text => text);
  return [...counts].reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
}

const sourceLink = (sourceId: string, own: readonly OwnDefinition[]): Html =>
  html`<a href="#bron-${sourceId}">${sourceName(sourceId, own)}</a>`;

function missingList({missing}: ThemeFigures): Html | null {
  if (missing.size === 0) return null;
  const total = [...missing.values()].reduce((sum, absent) => sum + absent.length, 0);
  const reasons = [...missing].flatMap(([reason, absent]) =>
    [...Map.groupBy(absent, ({bordersYear}) => bordersYear)].map(
      ([bordersYear, alike]) =>
        html`<p>${factWords.absenceHeading(reason, bordersYear)}: ${alike.map(({indicator}) => indicator.label[language]).join("; ")}.</p>`
    )
  );
  return html`<details class="extra missing"><summary>${strings.profile.missingTitle(total)}</summary>${reasons}</details>`;
}
