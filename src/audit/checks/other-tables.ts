import {checkFilmGrid} from "../claims/films.ts";
import {kindsInside} from "../claims/resilience.ts";
import {classWords, scoreClass} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import type {Row, Table} from "../page/read-page.ts";
import {toPlain} from "../page/shown.ts";
import {type ElementReason, elementsOf} from "../world/elements.ts";
import {squaresOf} from "../world/squares.ts";
import {isWijkAndBuurt} from "../world/truth.ts";
import type {Area} from "../world/world.ts";
import {type Context, checkShown} from "./context.ts";
import {checkGaps} from "./gap-table.ts";

const score = figures.get("leefbaarheid_score")!;

/** Reads a table of a kind of its own; false when it is none that this audit knows. */
export function checkOtherTable(context: Context, table: Table): boolean {
  const {className, head} = table;
  if (className === "grid") return checkGrid(context, table);
  if (className === "grid films")
    return checkFilmGrid(context, {rows: table.rows, marks: table.caption === null || table.caption === ""});
  if (className === "gaps") return checkGaps(context, table);
  if (className === "squares") return checkSquares(context, table);
  if (className === "start") return checkStartMap(context, table);
  if (/^(Moment of gebied|Moment or area)$/.test(head[0] ?? "")) return checkFilm(context, table);
  if (/^(vak|square)$/.test(head[0] ?? "")) return checkCells(context, table);
  if (/^(wijk|buurt|gemeente)$/.test(head[0] ?? "") && head.slice(1).every(text => /^\d{4}$/.test(text)))
    return checkMultiples(context, table);
  return false;
}

/** Three by three: the place of the area itself, or how many buurten have each kind. */
function checkGrid(context: Context, {rows}: Table): boolean {
  const {tally, resilience, area, language} = context;
  const cells = rows.flatMap(({cells}) => cells.slice(1));
  if (cells.length !== 9) return false;
  if (cells.some(({className}) => className === "here")) {
    const type = Math.min(9, resilience.photo(area)?.type ?? 0);
    const at = cells.findIndex(({className}) => className === "here") + 1;
    tally.check("type", at === type, "another place in the nine kinds", () => `${at}, expected ${type}`);
    return cells.every(({className, text}) => className === "here" || text === "");
  }
  const {counts} = kindsInside(context);
  for (const [index, {text}] of cells.entries()) {
    const type = index + 1;
    const expected = (counts.get(type) ?? 0) + (type === 9 ? (counts.get(10) ?? 0) : 0);
    tally.check(
      "count",
      toPlain(text, language) === expected,
      "buurten of a kind",
      () => `kind ${type}: ${text}, expected ${expected}`
    );
  }
  return true;
}

const reasonWords: readonly [words: RegExp, reason: ElementReason][] = [
  [/^(eerder makkelijker dan op de meeste plekken|rather easier than in most places)$/, "easier"],
  [/^(eerder moeilijker dan op de meeste plekken|rather harder than in most places)$/, "harder"],
  [/^(zoals op de meeste plekken|as in most places)$/, "ordinary"],
  [/: (de twee vergelijkingen spreken elkaar tegen|the two comparisons contradict each other)$/, "photo_differs"],
  [/: (overlast en misdrijven spreken elkaar tegen|nuisance and crimes contradict each other)$/, "crimes_differ"],
  [/: (er is geen foto om het naast te leggen|there is no photo to lay it beside)$/, "no_photo"],
  [/: (het kan helpen en hinderen|it may help and hinder)$/, "either_way"],
  [/: (ook vakantiewoningen tellen mee|holiday homes count too)$/, "holiday_homes"],
  [/: (bij zoveel jonge mensen betekent|among so many young people this figure means)/, "students"],
  [
    /: (dit cijfer gaat alleen over de weinige huishoudens|this figure is only about the few households)$/,
    "institution"
  ],
  [/: (te weinig inwoners om te vergelijken|too few residents to compare)$/, "few"],
  [/: (niet bekend hoeveel mensen er wonen|not known how many people live here)$/, "unknown"],
  [/: (in dat jaar woonden hier te weinig mensen|too few people lived here in that year)$/, "few_then"],
  [/: (sindsdien kwamen of gingen veel inwoners|many residents came or left since)$/, "others"],
  [/: (geen plaats tussen andere gebieden|no place among other areas)$/, "no_place"],
  [/: (geen cijfer|no figure)$/, "no_figure"]
];

const onePlaceWords = /^(?:Wijk en buurt zijn hier één gebied|Here the wijk and the buurt are one area)\./;

/** Every element with its judgement and its figure; of a wijk and a buurt that are one area it says why theirs may differ. */
function checkStartMap(context: Context, {rows}: Table): boolean {
  const {tally, language, area, page} = context;
  const judged = elementsOf(context);
  const isSaid = page.blocks.some(({text}) => onePlaceWords.test(text));
  tally.check("sentence", isSaid === isWijkAndBuurt(area), "wijk and buurt as one area", () => area.code);
  for (const {cells} of rows) {
    const [label, reason, text] = cells.map(cell => cell.text) as [string, string, string];
    const element = judged.find(one => one.element[language] === label);
    const said = reasonWords.find(([words]) => words.test(reason))?.[1];
    // an element without a figure is a question to residents
    if (!element && said === "no_figure" && !/\d/.test(text)) continue;
    if (!element || said === undefined) return false;
    const {judgement} = element;
    tally.check(
      "sentence",
      said === judgement,
      "an element of the start map",
      () => `${label}: "${reason}", expected ${judgement}`
    );
    const isOpen = !["easier", "harder", "ordinary"].includes(judgement);
    tally.check(
      "sentence",
      isOpen === text.endsWith("?"),
      "a question where nothing is decided",
      () => `${label}: ${text}`
    );
    const figure = figures.get(element.element.figure);
    const found =
      figure && text.startsWith(`${figure[language]} `)
        ? /^(.*?) \((\d{4})(, geschat|, estimate)?\)(?:\. .*)?$/.exec(text.slice(figure[language].length + 1))
        : null;
    if (found && figure) {
      checkShown(context, found[1]!, {figure, area, year: Number(found[2])}, `start map, ${label}`);
      tally.check("unit", (found[3] !== undefined) === figure.modelled, "the mark of what is estimated", () => text);
    } else
      tally.check(
        "missing",
        said === "no_figure" || figure === undefined,
        "an element without its figure",
        () => `${label}: "${text}"`
      );
  }
  return true;
}

/** Moments of the film, then begin and end of areas alike. */
function checkFilm(context: Context, {rows}: Table): boolean {
  const {area} = context;
  for (const row of rows) {
    const [name, problems, vulnerable] = row.cells.map(({text}) => text) as [string, string, string];
    const isOwn = /^(begin|eind|beginning|end|moment \d+)$/.test(name);
    const others = isOwn ? [area] : namedPeers(context, name);
    if (others.length === 0 || !checkFilmCells(context, others, problems, vulnerable, row)) return false;
  }
  return true;
}

/** Areas that a page names as alike; by name, which more than one may have. */
function namedPeers({page, truth}: Context, name: string): Area[] {
  const links = page.blocks.flatMap(({links}) => links).filter(({text}) => text === name);
  return links.flatMap(({href}) => truth.world.areas.get(/(\w+)\/$/.exec(href)?.[1] ?? "") ?? []);
}

function checkFilmCells(
  context: Context,
  areas: readonly Area[],
  problems: string,
  vulnerable: string,
  row: Row
): boolean {
  const {tally, truth, resilience, language} = context;
  const read = (text: string) =>
    text.split(" → ").map(part => {
      const [, number, year] = /^([+−]?[\d.,]+) \((\d{4})\)$/.exec(part) ?? [];
      return number === undefined
        ? null
        : {
            number: toPlain(number.replace(/^[+−]/, ""), language) * (number.startsWith("−") ? -1 : 1),
            year: Number(year)
          };
    });
  const both = [read(problems), read(vulnerable)];
  if (both.flat().some(one => one === null)) return false;
  const near = (printed: number, value: number) => Math.abs(printed - value) <= 0.005 + 1e-6;
  const right = areas.some(
    area =>
      both[0]!.every(one => near(one!.number, truth.value(area, "overlast_onveiligheid_score", one!.year))) &&
      both[1]!.every(one => near(one!.number, resilience.filmVulnerability(area, one!.year)))
  );
  tally.check("film", right, "a moment of the film", () => `${row.cells.map(({text}) => text).join(" | ")}`);
  return true;
}

/** What stands at a place in an ordered list, or between two. */
function between(ordered: readonly number[], place: number): number {
  const [under, over] = [ordered[Math.floor(place)] ?? Number.NaN, ordered[Math.ceil(place)] ?? Number.NaN];
  return under + (place - Math.floor(place)) * (over - under);
}

/** Lowest, quarters and highest of the squares of 100 metres in the buurt. */
function checkCells({tally, language, truth, area}: Context, {rows}: Table): boolean {
  const scores = squaresOf(truth.world)?.inBuurt.get(area.code) ?? [];
  const expected = [0, 0.25, 0.5, 0.75, 1].map(share => between(scores, share * (scores.length - 1)));
  const numbers = rows.map(({cells}) => toPlain(cells[1]!.text, language));
  const right = rows.length === 5 && numbers.every((number, at) => Math.abs(number - expected[at]!) <= 0.005 + 1e-9);
  const what = () => `${numbers.join(", ")}, expected ${expected.map(one => one.toFixed(4)).join(", ")}`;
  tally.check("value", right, "quarters of squares of 100 metres", what);
  return true;
}

/** How many squares of 100 metres in the buurt are in each class. */
function checkSquares({tally, language, truth, area}: Context, {rows}: Table): boolean {
  const scores = squaresOf(truth.world)?.inBuurt.get(area.code) ?? [];
  const classes = rows.map(({cells}) => Number(cells[0]!.text[0]));
  const counts = rows.map(({cells}) => toPlain(cells[1]!.text, language));
  const labels = rows.every(
    ({cells}, at) => cells[0]!.text === `${classes[at]} (${classWords[language][classes[at]! - 1]})`
  );
  // a mean may lie on a break to the last digit that the site keeps
  const sure = scores.filter(one => scoreClass(one + 1e-5) === scoreClass(one - 1e-5));
  const doubtful = scores.length - sure.length;
  const near = counts.every((count, at) => {
    const least = sure.filter(one => scoreClass(one) === classes[at]).length;
    return count >= least && count <= least + doubtful;
  });
  const whole = counts.reduce((sum, count) => sum + count, 0) === scores.length;
  tally.check(
    "count",
    labels && near && whole,
    "squares of 100 metres by class",
    () => `${counts} of ${scores.length}`
  );
  return true;
}

/** Liveability of each part through the years. */
function checkMultiples(context: Context, {head, rows}: Table): boolean {
  const {area, tally} = context;
  for (const {cells} of rows) {
    const name = cells[0]!.text;
    const parts = area.parts.filter(part => part.names.has(name) || part.code === name);
    if (!tally.check("parent", parts.length > 0, "a part that does not lie here", () => `"${name}"`)) continue;
    for (const [at, cell] of cells.entries())
      if (at > 0 && parts.length === 1)
        checkShown(context, cell.text, {figure: score, area: parts[0]!, year: Number(head[at])}, "small lines");
  }
  return true;
}
