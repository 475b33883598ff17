import {classWords, scoreClass} from "../knowledge/classes.ts";
import {type Figure, figures} from "../knowledge/figures.ts";
import type {Table} from "../page/read-page.ts";
import {readShown, standsFor} from "../page/shown.ts";
import type {Area} from "../world/world.ts";
import {areaNamed, type Context, checkShown, figureNamed} from "./context.ts";
import {checkPlaceWords} from "./place-words.ts";

const score = figures.get("leefbaarheid_score")!;
const isFour = (text: string) => /^\d{4}$/.test(text);
/** A year, with the edition that its figures come from where a series has more than one. */
const yearCell = /^(\d{4})(?: \((?:(?:meting|tabel|table) )?(\w+)(?: edition)?\))?$/;
const isTitle = (text: string | undefined, words: RegExp) => words.test(text ?? "");

/** The figure that a chart is about: from its id, else from its heading. */
export function figureOfChart(context: Context, chart: string): Figure | null {
  const around = context.page.blocks.filter(({inside}) => inside[0] === chart);
  const id = around.flatMap(({text}) => /\b([a-z0-9_]+)\.(?:NL00|(?:BU|WK|GM)\w+)\.\d{4}\b/.exec(text)?.[1] ?? [])[0];
  const heading = around.find(({tag}) => tag === "h3")?.text.split(":")[0];
  return figures.get(id ?? "") ?? (heading ? figureNamed(context, heading) : null);
}

/** Reads a table under a chart; false when it is none that this audit knows. */
export function checkChartTable(context: Context, table: Table): boolean {
  const {head, rows} = table;
  if (isTitle(head[0], /^(Jaar|Year)$/) && rows.every(({cells}) => yearCell.test(cells[0]?.text ?? "")))
    return checkTrend(context, table);
  if (head[0] === "" && isTitle(head[1], /^score$/)) return checkScale(context, table);
  if (isTitle(head[0], /^(Onderdeel|Part|Dimension)$/)) return checkParts(context, table);
  if (isTitle(head[0], /^(Onderwerp|Subject|Topic)$/) && rows.every(({cells}) => /, \d{4}$/.test(cells[0]?.text ?? "")))
    return checkStrip(context, table);
  return false;
}

/** A figure through the years, beside those of larger areas. */
function checkTrend(context: Context, {head, rows, inside}: Table): boolean {
  const figure = figureOfChart(context, inside[0] ?? "");
  if (!figure) return false;
  for (const {cells} of rows) {
    const [, yearText, edition] = yearCell.exec(cells[0]!.text)!;
    const year = Number(yearText);
    if (edition !== undefined) checkEdition(context, figure, year, edition);
    for (const [at, cell] of cells.entries()) {
      if (at === 0) continue;
      const whose = areaNamed(context, head[at] ?? "");
      const where = `${inside[0]} ${year}`;
      if (whose)
        checkShown(context, cell.text, {figure, area: whose, year}, where, {
          marks: true,
          mayBeAbsent: whose !== context.area
        });
      else if (isTitle(head[at], /^(klasse|class)$/)) checkClassCell(context, cell.text, context.area, year, where);
      else return false;
    }
  }
  return true;
}

/** Is the figure of a year of the edition that is named? Of one that was computed, the parts are. */
export function checkEdition({truth, area, tally}: Context, {id}: Figure, year: number, edition: string): void {
  const editions = truth.editions(area, id, year);
  const known = () => `${id} ${year}: "${edition}", ${[...editions].join(", ")}`;
  tally.check("year", editions.has(edition), "another edition than that of the figure", known);
}

/** "8 (zeer goed)": the class of a score, with its word. */
export function checkClassCell(context: Context, text: string, area: Area, year: number, where: string): void {
  const {tally, truth, language} = context;
  const value = truth.value(area, score.id, year);
  const right = Number.isNaN(value) || !truth.isLarge(area) ? null : scoreClass(value);
  const expected = right === null ? "" : `${right} (${classWords[language][right - 1]})`;
  const none = text === "" || text === "–";
  tally.check(
    "class",
    none ? right === null : text === expected,
    "another class than the score has",
    () => `${where}: "${text}", expected "${expected}" for ${value}`
  );
}

function checkScale(context: Context, {rows, inside}: Table): boolean {
  const year = yearOfChart(context, inside[0] ?? "");
  if (year === null) return false;
  for (const {cells} of rows) {
    const whose = areaNamed(context, cells[0]!.text);
    if (!whose) return false;
    checkShown(context, cells[1]!.text, {figure: score, area: whose, year}, `${inside[0]}`);
    checkClassCell(context, cells[2]!.text, whose, year, `${inside[0]} ${whose.code}`);
  }
  return true;
}

/** The year that the text of a chart ends on. */
export function yearOfChart({page}: Context, chart: string): number | null {
  const text = page.blocks.find(({inside, tag}) => inside[0] === chart && tag === "p")?.text ?? "";
  return Number(/(20\d\d)\.?$/.exec(text)?.[1]) || null;
}

function checkParts(context: Context, {head, rows, inside}: Table): boolean {
  for (const {cells} of rows) {
    const figure = figureNamed(context, cells[0]!.text);
    if (!figure) return false;
    for (const [at, cell] of cells.entries()) {
      if (at === 0) continue;
      const [name, year] = isFour(head[at]!) ? ["", head[at]!] : head[at]!.split(", ");
      const whose = name === "" ? context.area : areaNamed(context, name!);
      if (!whose || !year) return false;
      checkShown(context, cell.text, {figure, area: whose, year: Number(year)}, `${inside[0]}`);
    }
  }
  return true;
}

/** Own figure beside those of larger areas, and the place or the range among areas of a gemeente. */
function checkStrip(context: Context, {head, rows, inside}: Table): boolean {
  const {area, truth} = context;
  const within = area.level === "land" || area.level === "gemeente" ? null : area.gemeente;
  for (const {cells} of rows) {
    const [, name, yearText] = /^(.*), (\d{4})$/.exec(cells[0]!.text)!;
    const figure = figureNamed(context, name!);
    if (!figure) return false;
    const year = Number(yearText);
    const where = `${inside[0]} ${figure.id}`;
    for (const [at, cell] of cells.entries()) {
      if (at === 0) continue;
      const whose = areaNamed(context, head[at]!);
      if (whose) checkShown(context, cell.text, {figure, area: whose, year}, where);
      else if (isTitle(head[at], /^(plaats|place|position)$/))
        checkPlaceWords(context, cell.text, figure, {level: area.level, gemeente: within, year}, where);
      else if (isTitle(head[at], /^(laagste|lowest)$/)) checkEnd(context, cell.text, figure, 0, where);
      else if (isTitle(head[at], /^(hoogste|highest)$/)) checkEnd(context, cell.text, figure, 1, where);
      else return false;
    }
    if (year !== truth.levelYear(figure.id, area.level))
      context.tally.check("year", false, "another year than the latest of the country", () => where);
  }
  return true;
}

/** The lowest or highest figure of the areas inside. */
function checkEnd(context: Context, text: string, figure: Figure, end: 0 | 1, where: string): void {
  const {area, places, tally, language} = context;
  const range = area.level === "land" ? places.range(figure.id, "gemeente", null) : places.rangeInside(figure.id, area);
  const shown = readShown(text, language);
  const isTiny = shown?.kind === "tiny" && range !== null && range[end] > 0 && range[end] * 100 < shown.limit / 2;
  const right = range !== null && (isTiny || (shown?.kind === "number" && standsFor(shown, figure, range[end])));
  tally.check(
    "value",
    right,
    "the lowest or highest of the areas inside",
    () => `${where}: "${text}", expected ${range?.[end]}`
  );
}
