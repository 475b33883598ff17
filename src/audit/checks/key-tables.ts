import {type Figure, figures} from "../knowledge/figures.ts";
import {sourceWords} from "../knowledge/source-words.ts";
import type {Row, Table} from "../page/read-page.ts";
import {arePeopleFew} from "../world/residents.ts";
import {isOnlyBuurt} from "../world/truth.ts";
import {areaNamed, type Context, checkHigh, checkShown, figureNamed} from "./context.ts";
import {checkPlaceWords} from "./place-words.ts";

/** Counts that CBS rounds to tens: nought may be a few. */
const inTens = ["bijstand_count", "ao_count", "ww_count"];

/** Is it a table of figures with an id a row? */
export const isKeyTable = ({rows}: Table): boolean =>
  rows.length > 0 && rows.some(({id}) => id !== null && id.split(".").length === 3);

/** Every row of a table of figures: own figure, those of larger areas, place, year and source. */
export function checkKeyTable(context: Context, table: Table): void {
  for (const row of table.rows) checkRow(context, table, row);
}

function checkRow(context: Context, {head, label}: Table, row: Row): void {
  const {tally, area} = context;
  const [id, code, yearText] = (row.id ?? "").split(".");
  const figure = figures.get(id ?? "");
  const where = label ?? "table";
  if (!figure || code === undefined) {
    tally.check(
      "unread",
      false,
      "a row of a figure that this audit does not know",
      () => `${where}: "${row.id ?? row.cells[0]?.text}"`
    );
    return;
  }
  const year = Number(yearText);
  tally.check("parent", code === area.code, "a figure of another area", () => `${where}: ${row.id}`);
  checkLabel(context, figure, row.cells[0]!.text, where);
  for (const [at, cell] of row.cells.entries()) {
    const title = head[at] ?? "";
    if (at === 0) continue;
    if (/^(vergeleken|compared)/.test(title)) {
      checkPlaceWords(context, cell.text, figure, {level: area.level, gemeente: null, year}, `${where}: ${row.id}`);
      continue;
    }
    if (/^(Jaar|Year)/.test(title)) {
      checkYear(context, title, cell.text, figure, year, `${where}: ${row.id}`);
      continue;
    }
    const whose = areaNamed(context, title);
    const isItself = whose !== null && whose === area.wijk && isOnlyBuurt(area);
    tally.check("pair", !isItself, "an area compared with itself", () => `${where}: "${title}" beside ${area.code}`);
    const isNought = /^0(?: \(|\*?$)/.test(cell.text) && inTens.includes(figure.id);
    const isMarked = /\((?:afgerond|rounded)\)/.test(cell.text);
    tally.check("unit", isMarked === isNought, "nought of a count in tens", () => `${where}: ${row.id} "${cell.text}"`);
    if (whose)
      checkShown(context, cell.text, {figure, area: whose, year}, where, {
        marks: true,
        mayBeAbsent: isHiddenBeside(row)
      });
    else tally.check("unread", false, "a column that this audit does not know", () => `${where}: "${title}"`);
  }
}

/** Beside a count that is not shown, that of the only larger area may be left out: it is the same. */
const isHiddenBeside = (row: Row) => /^(minder dan|fewer than)/.test(row.cells[1]?.text ?? "");

function checkLabel(context: Context, figure: Figure, text: string, where: string): void {
  const {tally, language} = context;
  const estimated = / (geschat|estimated?)$/.test(text);
  const named = figureNamed(context, text);
  const right = named !== null && named[language] === figure[language];
  tally.check("unit", right, "the words of another figure", () => `${where}: "${text}" for ${figure.id}`);
  checkHigh(context, figure, text);
  tally.check("unit", estimated === figure.modelled, "the mark of what is estimated", () => `${where}: "${text}"`);
}

/** Words beside an older figure for why that of a later year is not there, by what is true of it. */
const keptBack: readonly [words: RegExp, absences: readonly string[]][] = [
  [/(\d{4}): (?:weggelaten door de bron|left out by the source)/, ["withheld"]],
  [/(\d{4}): (?:geen cijfer van de bron|no figure from the source)/, ["withheld from many"]],
  [/(\d{4}): (?:door ons weggelaten, te weinig mensen|left out by us, too few people)/, ["hidden"]],
  [/(\d{4}): (?:over andere grenzen, niet getoond|about other borders, not shown)/, ["another_place"]],
  [/(\d{4}): (?:niet zeker dat het om dit gebied gaat|not certain that it is about this area)/, ["unsure_place"]]
];

/** Of many people nobody says that a cell is empty because they are few. */
const nameAbsence = (absence: string | null, area: Context["area"]): string =>
  absence === "withheld" && !arePeopleFew(area) ? "withheld from many" : (absence ?? "");

/** An older figure says that a later one is kept back, and why; of the latest such year. */
function checkLater({tally, truth, area}: Context, text: string, {id}: Figure, year: number, where: string): void {
  const later = truth
    .years(id)
    .filter(one => one > year)
    .map(one => ({one, absence: nameAbsence(truth.known(area, id, one).absence, area)}))
    .filter(({absence}) => keptBack.some(([, absences]) => absences.includes(absence)))
    .at(-1);
  const said = keptBack.flatMap(([words, absences]) => {
    const found = words.exec(text);
    return found ? [{one: Number(found[1]), absences}] : [];
  })[0];
  tally.check(
    "missing",
    said?.one === later?.one && (!said || said.absences.includes(later!.absence)),
    "a later figure that is kept back, and not told as it is",
    () => `${where}: "${text}", expected ${later ? `${later.one} ${later.absence}` : "nothing"}`
  );
}

function checkYear(context: Context, title: string, text: string, figure: Figure, year: number, where: string): void {
  const {tally, truth, area} = context;
  const shown = Number(/\d{4}/.exec(text)?.[0]);
  tally.check("year", shown === year, "another year than that of the figure", () => `${where}: "${text}"`);
  checkLater(context, text, figure, year, where);
  const known = truth.known(area, figure.id, year);
  const sources = new Set(known.said.map(({file}) => truth.world.store.files[file]!.source));
  const words = `${title} ${text}`;
  if (sources.size === 0) return;
  const named = [...sources].some(source => sourceWords(source).some(word => words.includes(word)));
  tally.check(
    "year",
    named,
    "a source that does not give the figure",
    () => `${where}: "${text}", ${[...sources].join(", ")}`
  );
}
