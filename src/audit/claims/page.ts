import {areaNamed, around, type Context} from "../checks/context.ts";
import {figures} from "../knowledge/figures.ts";
import {mergers} from "../knowledge/mergers.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Page} from "../page/read-page.ts";
import {readShown, toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import {elementsOf} from "../world/elements.ts";
import {isOtherLand, landOn} from "../world/same-place.ts";
import {squaresOf} from "../world/squares.ts";
import {isOnlyBuurt, isOnlyWijk, isWijkAndBuurt} from "../world/truth.ts";
import {insideOf, residents} from "./counts.ts";

import * as missing from "./missing.ts";
import {checkOwn} from "./names.ts";

const score = "leefbaarheid_score";

/** Last year in which an area has a score; null without any. */
const lastScore = ({truth, area}: Context): number | null =>
  truth.years(score).findLast(year => truth.known(area, score, year).value !== null) ?? null;

/** Why an area has no score, as the opening says it. */
export function noScore(
  context: Context,
  who: string,
  why: "water" | "nobody" | "few" | "withheld" | "parts" | "not_in_file",
  parts: Parts = {}
): void {
  const {tally, truth, area} = context;
  checkOwn(context, who);
  const year = truth.nationalYear(score)!;
  const known = truth.known(area, score, year);
  if (parts.count !== undefined || parts.few !== undefined) residents(context, parts);
  const published = truth.world.publishedClasses.has(`${area.code} ${score} ${year}`);
  tally.check(
    "missing",
    !published,
    "a class that is published, denied",
    () => `${area.code}: no score, published class ${truth.world.publishedClasses.get(`${area.code} ${score} ${year}`)}`
  );
  const few = tooFewForScore(area);
  const right = {
    water: area.water,
    nobody:
      area.residents === 0 &&
      Number(parts.year) === area.residentsYear &&
      (parts.now === undefined ? Number(parts.year) >= year : Number(parts.now) === year && Number(parts.year) < year),
    parts:
      !few && area.parts.length > 0 && lastScore(context) === (parts.last === undefined ? null : Number(parts.last)),
    few: few && !area.water,
    withheld: !few && known.absence === "withheld",
    not_in_file:
      (area.level === "buurt" || area.residents === null) &&
      !few &&
      area.residents !== 0 &&
      known.absence !== "withheld"
  }[why];
  tally.check(
    "missing",
    known.value === null && right,
    "the reason why there is no score",
    () => `${why}: ${known.value ?? known.absence}, residents ${area.residents}`
  );
}

const tooFewForScore = ({residents}: Context["area"]) =>
  residents !== null && residents > 0 && residents < rules.residentsForScore;

/** "Waarom niet, is niet bekend": no score, and neither the number of people nor what CBS says of it is a reason. */
export function noKnownReason({tally, area}: Context): void {
  const right = area.residents !== null && area.residents > 0 && !tooFewForScore(area);
  tally.check("missing", right, "a reason why there is no score, said to be unknown", () => `${area.residents}`);
}

export function fewResidents(context: Context, parts: Parts): void {
  checkOwn(context, parts.who!);
  residents(context, parts);
  context.tally.check(
    "missing",
    !context.truth.isLarge(context.area),
    "an area said to be small",
    () => `${context.area.residents}`
  );
}

/** "buurt in Wijk 01 Oost, Lindenmeer · 2.065 inwoners (2025)" */
export function placeLine(context: Context, {kind, places, residents: text}: Parts): void {
  const {tally, area} = context;
  tally.check("parent", kind === area.level, "another level", () => `"${kind}"`);
  const rests =
    area.level === "buurt"
      ? [area.wijk!, area.gemeente!]
      : area.level === "wijk"
        ? [area.gemeente!]
        : area.level === "gemeente"
          ? [around(context, "land")!]
          : [];
  let rest = places ?? "";
  for (const parent of rests) {
    const name = [...parent.names, parent.code]
      .flatMap(one => [one, `${parent.level} ${one}`])
      .find(one => rest.toLowerCase().startsWith(one.toLowerCase()));
    tally.check(
      "parent",
      name !== undefined,
      "a place that the area does not lie in",
      () => `"${places}", expected ${[...parent.names].join(" or ")}`
    );
    rest = rest.slice(name?.length ?? 0).replace(/^, /, "");
  }
  if (text === undefined) return;
  if (/^(aantal inwoners niet bekend|number of residents not known)$/.test(text)) {
    missing.residentsUnknown(context);
    return;
  }
  if (/^300 (inwoners of meer|residents or more)(?: \(\d{4}\))?$/.test(text)) {
    tally.check("missing", context.truth.isLarge(area), "an area said to be large", () => `${area.residents}`);
    return;
  }
  const [, count, few, none, year] =
    /^(?:([\d.,]+)|(?:minder dan|fewer than) (\d+)|(geen|no)) (?:inwoners|residents)(?: \((\d{4})\))?$/.exec(text) ??
    [];
  const isRead = count !== undefined || few !== undefined || none !== undefined;
  if (tally.check("unread", isRead, "residents in other words", () => text))
    residents(context, {count, few, none, year});
}

export function ownName({tally, area}: Context, name: string): void {
  tally.check(
    "parent",
    area.names.has(name) || name === area.code,
    "another name",
    () => `"${name}", expected ${[...area.names].join(" or ")}`
  );
}

/** Outlines of buurten, merged: those of the year of the site, of an area that has buurten. */
export function madeOfBuurten({tally, truth, area}: Context, {year}: Parts): void {
  const right = area.level === "wijk" && area.parts.length > 0 && Number(year) === truth.world.year;
  tally.check("year", right, "an outline said to be made from buurten", () => `${area.code} ${year}`);
}

/** Outlines of the year of the area set, or said to be of another. */
export function outlines({tally, truth}: Context, {year}: Parts): void {
  tally.check("year", Number(year) <= truth.world.year, "outlines of a year to come", () => `${year}`);
}

/** A thick line around more than the area: of a buurt without an outline, and named for what it lies in. */
export function outlineAround({tally, truth, area}: Context, {kind, who, year}: Parts): void {
  const {outlines, year: siteYear} = truth.world;
  const around = [area.wijk, area.gemeente].filter(one => one != null);
  const right =
    kind === area.level &&
    (area.level !== "buurt" || !outlines.has(area.code)) &&
    around.some(one => endsWithName(one, who!)) &&
    (year === undefined || Number(year) <= siteYear);
  tally.check("parent", right, "an outline drawn for an area that has none", () => `${area.code} ${who}`);
}

export function nationalYear({tally, truth}: Context, id: string, year: string): void {
  tally.check(
    "year",
    Number(year) === truth.nationalYear(id),
    "another year than the latest of the country",
    () => `${id} ${year}`
  );
}

/** Years under the heading of a chart are those of the area's own figures. */
export function chartYears(context: Context, {first, last}: Parts, {block}: Memory): void {
  const {tally} = context;
  const all = yearsOfChart(context, block.inside[0] ?? "");
  if (all === null) return;
  const right =
    Number(last) === all.at(-1) &&
    (first === undefined ? all.length === 1 || all[0] === all.at(-1) : Number(first) === all[0]);
  tally.check("year", right, "other years than the chart has", () => `${first ?? ""}–${last}, table ${all.join(", ")}`);
}

/** Years of the area's own figures in a chart; null for a table that is not by year. */
function yearsOfChart({page}: Context, chart: string): number[] | null {
  const table = page.tables.find(({inside}) => inside[0] === chart);
  if (!table) return yearsCited(page, chart);
  const years = table.rows.flatMap(({cells}) =>
    /^\d{4}$/.test(cells[0]?.text ?? "") && cells[1]?.text !== "" && cells[1]?.text !== "–"
      ? [Number(cells[0]!.text)]
      : []
  );
  const all = years.length > 0 ? years : table.head.filter(text => /^\d{4}$/.test(text)).map(Number);
  return all.length > 0 ? all : null;
}

/** Of a chart without a table: years of the figures that it cites, which then stand in another table of the page. */
function yearsCited({blocks, tables}: Page, chart: string): number[] {
  const cited = blocks
    .filter(({inside}) => inside[0] === chart)
    .flatMap(({text}) => text.match(/\b[a-z0-9_]+\.(?:NL00|(?:BU|WK|GM)\w+)\.\d{4}\b/g) ?? []);
  const isBelow = (id: string) => tables.some(({rows}) => rows.some(row => row.id === id));
  return cited.every(isBelow) ? [...new Set(cited.map(id => Number(id.slice(-4))))].toSorted((a, b) => a - b) : [];
}

export function partsLegend(context: Context, {first, last, who, again}: Parts, {block}: Memory): void {
  const {tally} = context;
  const years = yearsOfChart(context, block.inside[0] ?? "") ?? [];
  const has = (year: string) => years.includes(Number(year));
  const right = has(last!) && (first === undefined || has(first)) && (again ?? last) === last;
  tally.check("year", right, "other years than the chart has", () => `${first}–${last}, table ${years.join(", ")}`);
  if (who !== undefined)
    tally.check(
      "parent",
      areaNamed(context, who) !== null,
      "a comparator that the area does not lie in",
      () => `"${who}"`
    );
}

/** "Buurtspiegel, “eenzaam, Ambachtsbuurt (BU…), 2012–2024”, naar …. /buurt/BU…/#…" */
export function citation(context: Context, {who, code, years, path}: Parts, memory: Memory): void {
  const {tally, area, page} = context;
  ownName(context, who!);
  tally.check("parent", code === area.code, "a citation of another area", () => `${code}`);
  tally.check("parent", path!.includes(page.path.slice(1)), "the address of another page", () => `${path}`);
  const [first, last = first] = years!.split("–");
  const figure = memory.block.inside[0];
  if (figure && !/^strook/.test(figure) && figure !== "vakken")
    chartYears(context, {first: first === last ? undefined : first, last}, memory);
}

/** "Kenmerk: eenzaam_share.BU….2024." */
export function figureIds(context: Context, {ids}: Parts): void {
  const {tally, area, truth} = context;
  for (const id of ids!.split(", ")) {
    const [figure, code, year] = id.split(".");
    const known =
      figures.has(figure ?? "") && code === area.code && truth.known(area, figure!, Number(year)).value !== null;
    tally.check("parent", known, "the id of a figure that the area does not have", () => id);
  }
}

/** Numbers of areas in the heading of strips: those with a figure. */
export function stripTitle(context: Context, {count, plural, who}: Parts, {block}: Memory): void {
  const {area, tally} = context;
  tally.check("count", plural === pluralOf(area.level), "areas of another level", () => `"${plural}"`);
  const within = area.level === "gemeente" ? null : area.gemeente;
  if (who !== undefined)
    tally.check(
      "parent",
      within?.names.has(who) ?? false,
      "a gemeente that the area does not lie in",
      () => `"${who}"`
    );
  const pool = context.places.eligible(area.level, within);
  checkMost(context, count!, pool, block.inside[0] ?? "");
}

export function insideTitle(context: Context, {count, plural, who}: Parts, {block}: Memory): void {
  ownName(context, who!);
  const level = context.area.level === "land" ? "gemeente" : "buurt";
  context.tally.check("count", plural === pluralOf(level), "areas of another level", () => `"${plural}"`);
  const pool = insideOf(context).filter(area => !area.water && context.truth.isLarge(area));
  checkMost(context, count!, pool, block.inside[0] ?? "");
}

const pluralOf = (level: string) => ({buurt: "buurten", wijk: "wijken", gemeente: "gemeenten", land: "landen"})[level];

/** "Van minder buurten bekend: eenzaam (25); koopwoningen (27).": each with its number, under the strips. */
export function fewerKnown(context: Context, {items}: Parts, {block}: Memory): void {
  const {tally, language, area} = context;
  const chart = block.inside[0] ?? "";
  const pool = chart.includes("binnen")
    ? insideOf(context).filter(one => !one.water && context.truth.isLarge(one))
    : context.places.eligible(area.level, area.level === "gemeente" ? null : area.gemeente);
  const counts = stripCounts(context, pool, chart);
  const most = Math.max(0, ...counts.values());
  const expected = [...counts].flatMap(([label, count]) => (count < most ? [`${label} ${count}`] : []));
  const said = items!.split("; ").map(item => {
    const [, label, count] = /^(.+) \(([\d.,]+)\)$/.exec(item) ?? [];
    return `${label} ${toPlain(count ?? "", language)}`;
  });
  tally.check("count", said.join() === expected.join(), "areas with a figure", () => `${said}, expected ${expected}`);
}

/** Of how many areas the figures of the strips of a chart are known, by what they are called. */
function stripCounts(context: Context, pool: readonly Context["area"][], chart: string): Map<string, number> {
  const {truth, page, language} = context;
  const table = page.tables.find(({inside}) => inside[0] === chart);
  const shown = (table?.rows ?? []).flatMap(({cells}) => {
    const label = cells[0]!.text.replace(/, \d{4}$/, "");
    return [...figures.values()].find(figure => figure[language] === label) ?? [];
  });
  const known =
    ({id}: (typeof shown)[number]) =>
    (area: Context["area"]) =>
      !Number.isNaN(truth.value(area, id, truth.levelYear(id, area.level) ?? 0));
  return new Map(shown.map(figure => [figure[language], pool.filter(known(figure)).length]));
}

/** The number in the heading is that of the figure that most areas have; figures of fewer are named below. */
function checkMost(context: Context, count: string, pool: readonly Context["area"][], chart: string): void {
  const {tally, page, language} = context;
  const counts = [...stripCounts(context, pool, chart).values()];
  const most = Math.max(0, ...counts);
  tally.check("count", toPlain(count, language) === most, "areas with a figure", () => `${count}, expected ${most}`);
  const isSaid = page.blocks.some(
    ({inside, text}) =>
      inside[0] === chart && /Van minder (?:buurten|wijken|gemeenten) bekend|Known of fewer/.test(text)
  );
  const isFewer = counts.some(one => one < most);
  tally.check("sentence", isSaid === isFewer, "a figure of fewer areas, without of how many", () => counts.join(", "));
}

/** "In 56 vakken van 100 meter loopt de geschatte leefbaarheid van 4,06 tot 4,26": agrees with its own table. */
export function cells(context: Context, {count, low, high}: Parts, {block}: Memory): void {
  const {tally, page} = context;
  const rows = page.tables.find(({inside}) => inside[0] === block.inside[0])?.rows ?? [];
  const right = rows[0]?.cells[1]?.text === low && rows.at(-1)?.cells[1]?.text === high;
  tally.check("value", right, "the lowest and highest square", () => `${low}–${high}`);
  const inside = squaresOf(context.truth.world)?.inBuurt.get(context.area.code)?.length ?? 0;
  const said = toPlain(count!, context.language);
  tally.check("count", said === inside, "squares of 100 metres in the buurt", () => `${said}, expected ${inside}`);
}

/** "In 12 van de 56 vakken wonen weinig mensen …": how many squares show the mean around them; all of them, or none. */
export function averagedSquares(context: Context, {count, total}: Parts, which: "all" | "none" | "some"): void {
  const {truth, area, tally, language} = context;
  const squares = squaresOf(truth.world);
  const [averaged, all] = [squares?.averaged.get(area.code) ?? 0, squares?.inBuurt.get(area.code)?.length ?? 0];
  const expected = averaged === 0 ? "none" : averaged === all ? "all" : "some";
  const counted = which !== "some" || (toPlain(count!, language) === averaged && toPlain(total!, language) === all);
  tally.check(
    "count",
    which === expected && counted,
    "squares that show the mean around them",
    () => `${which} ${count} of ${total}, expected ${averaged} of ${all}`
  );
}

/** "Nog 3 cijfers" counts the rows of the table behind it. */
export const moreFigures = (context: Context, {count}: Parts, {block}: Memory): void =>
  countsRows(context, count, block, ({label}) => /(vervolg|continued)$/.test(label ?? ""));

/** "11 cijfers" counts the rows of the one table of figures of its theme. */
export const allFigures = (context: Context, {count}: Parts, {block}: Memory): void =>
  countsRows(context, count, block, ({className}) => /\bfigures\b/.test(className));

function countsRows(
  context: Context,
  count: string | undefined,
  block: Memory["block"],
  isCounted: (table: Context["page"]["tables"][number]) => boolean
): void {
  const tables = context.page.tables.filter(table => table.inside[0] === block.inside[0] && isCounted(table));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  context.tally.check("count", Number(count) === rows, "figures in a table", () => `${count}, rows ${rows}`);
}

/** "3 onderwerpen zonder cijfer" counts what is listed behind it. */
export function missingTitle(context: Context, {count}: Parts, {block}: Memory): void {
  const {page, tally} = context;
  const at = page.blocks.indexOf(block);
  const lists: string[] = [];
  for (const next of page.blocks.slice(at + 1)) {
    if (next.tag !== "p" || next.className === "note" || next.inside[0] !== block.inside[0]) break;
    lists.push(next.text);
  }
  const labels = new Set([...figures.values()].map(figure => figure[context.language]));
  const listed = lists.flatMap(one =>
    one
      .slice(one.lastIndexOf(": ") + 2)
      .replace(/\.$/, "")
      .split("; ")
  );
  const found = listed.filter(label => labels.has(label)).length;
  tally.check(
    "count",
    Number(count) === found && found === listed.length,
    "subjects listed as missing",
    () => `${count}, listed ${found}`
  );
}

/** Small lines of parts: years and scale agree with the table behind them. */
export function multiplesTitle(context: Context, {one, first, last}: Parts): void {
  const table = multiplesTable(context);
  const years = table?.head.slice(1) ?? [];
  const right = table !== undefined && table.head[0] === one && years[0] === first && years.at(-1) === last;
  context.tally.check(
    "year",
    right,
    "other years than the lines have",
    () => `${first}–${last}, table ${years.join(", ")}`
  );
}

const multiplesTable = ({page}: Context) =>
  page.tables.find(({head}) => /^(wijk|buurt|gemeente)$/.test(head[0] ?? "") && /^\d{4}$/.test(head[1] ?? ""));

export function multiplesNote(context: Context, {low, high, who}: Parts): void {
  const {tally, language} = context;
  if (who !== undefined) ownName(context, who);
  const table = multiplesTable(context);
  const numbers = (table?.rows ?? []).flatMap(({cells}) =>
    cells.slice(1).flatMap(({text}) => (/\d/.test(text) ? [toPlain(text, language)] : []))
  );
  const right = Math.min(...numbers) >= toPlain(low!, language) && Math.max(...numbers) <= toPlain(high!, language);
  tally.check("value", right, "the scale of small lines", () => `${low}–${high}`);
}

/** A drawing that does not begin at zero: the table behind it has no figure below its beginning. */
export function scaleStart({tally, page, language}: Context, {low}: Parts, {block}: Memory): void {
  const table = page.tables.find(({inside}) => inside[0] === block.inside[0]);
  const plain = (text: string) => {
    const shown = readShown(text, language);
    return shown?.kind === "number" ? [shown.number] : [];
  };
  const numbers = (table?.rows ?? []).flatMap(({cells}) => cells.slice(1).flatMap(({text}) => plain(text)));
  const [start] = plain(low!);
  const right = start !== undefined && start > 0 && numbers.length > 0 && Math.min(...numbers) >= start;
  tally.check("value", right, "a drawing that begins above its figures", () => `${low}: ${Math.min(...numbers)}`);
}

export function areaSet({tally, truth, area}: Context, {year, code}: Parts): void {
  tally.check("year", Number(year) === truth.world.year, "another year of areas", () => `${year}`);
  tally.check("parent", code === area.code, "another code", () => `${code}`);
}

/** Borders that are not those of the site are of a year whose codes some file uses. */
export function areaSetOf({tally, truth}: Context, {year}: Parts): void {
  tally.check("year", Number(year) === truth.world.year, "another year of the area set", () => `${year}`);
}

export function bordersOf({tally, truth}: Context, {years}: Parts): void {
  const {files, year} = {files: truth.world.store.files, year: truth.world.year};
  const named = [...truth.world.named.values()];
  for (const [said] of years!.matchAll(/\d{4}/g)) {
    const used = files.some(({vintage}) => vintage === Number(said));
    const right = Number(said) !== year && (used || named.some(all => all.some(one => one.vintage === Number(said))));
    tally.check("missing", right, "borders of a year that no file has", () => `${said}`);
  }
}

/** "In 2020 had dit gebied iets andere grenzen.": at least four fifths of the land, where that is known. */
export function bordersSlight(context: Context, {years}: Parts): void {
  bordersOf(context, {years});
  const {tally, truth, area} = context;
  for (const [said] of years!.matchAll(/\d{4}/g)) {
    const land = landOn(truth.world, area, Number(said));
    tally.check("sentence", !isOtherLand(land), "borders called slightly different", () => `${said}: ${land}`);
  }
}

/** "In 2020 had dit gebied andere grenzen: toen lag er 2.315 hectare land in, nu 9.361." */
export function bordersOther(context: Context, {years, then, now}: Parts): void {
  bordersOf(context, {years});
  const {tally, truth, area, language} = context;
  const said = [then, now].map(text => toPlain(text!, language));
  for (const [year] of years!.matchAll(/\d{4}/g)) {
    const land = landOn(truth.world, area, Number(year));
    const right = land?.every((one, at) => one === said[at]) === true && isOtherLand(land);
    tally.check("sentence", right, "land of then and now", () => `${said}, expected ${land}`);
  }
}

/** Counts of before a merger are made of all that the gemeente is now. */
export function countsOfParts({tally, truth, area}: Context): void {
  const right = truth
    .years("inwoners_count")
    .some(year => year < (mergers[area.code]?.year ?? 0) && truth.known(area, "inwoners_count", year).computed);
  tally.check("sentence", right, "counts said to be added up over merged areas", () => area.code);
}

/** "In 2020 en 2022 was WK076201 de code van een ander gebied: Wijk 01 Vlierden." */
export function earlierOwner(context: Context, {years, code, name}: Parts): void {
  const {tally, truth, area} = context;
  bordersOf(context, {years});
  tally.check("parent", code === area.code, "another code", () => `${code}`);
  const all = truth.world.named.get(area.code) ?? [];
  for (const [year] of years!.matchAll(/\d{4}/g)) {
    const right = all.some(one => one.vintage === Number(year) && one.name?.trim() === name) && !area.names.has(name!);
    tally.check(
      "parent",
      right,
      "a code said to be of an area that no file names",
      () => `${code}: ${name} in ${year}`
    );
  }
}

/** No file on the codes of that year knows the area. */
export function codeUnknownIn(context: Context, {year}: Parts): void {
  const {tally, truth, area} = context;
  bordersOf(context, {years: year});
  const known = (truth.world.named.get(area.code) ?? []).some(({vintage}) => vintage === Number(year));
  tally.check("missing", !known, "a code said to be new, which a file of that year has", () => `${year}`);
}

/** Codes that an area was made from are known to some file. */
export function madeFrom({tally, truth}: Context, {names}: Parts): void {
  for (const [, code] of names!.matchAll(/((?:BU|WK|GM)[0-9A-Z]+)/g))
    tally.check("parent", truth.world.rowOf.has(code!), "a predecessor that no file knows", () => `${code}`);
}

/** What may make meeting easier or harder, all of it and nothing else. */
export function startMap(
  context: Context,
  labels: string,
  {side, estimated}: {side: "easier" | "harder"; estimated: boolean}
): void {
  const {tally, language} = context;
  const decided = elementsOf(context).filter(({judgement, element}) => judgement === side && element.states !== null);
  const found = decided.map(({element}) => element.states![side][language]);
  const modelled = decided.filter(({element}) => figures.get(element.figure)!.modelled);
  tally.check(
    "sentence",
    estimated === modelled.length > 0,
    "the word for what is estimated",
    () => `"${labels}", estimated ${modelled.map(({element}) => element.figure).join(", ")}`
  );
  tally.check(
    "sentence",
    found.join("; ") === labels,
    `what may make meeting ${side}`,
    () => `"${labels}", expected "${found.join("; ")}"`
  );
}

/** Facilities beyond the middle class of the parts, as the sentence on the parts has it, and a distance that tells otherwise. */
export function otherFacilities(context: Context, side: "above" | "below"): void {
  const {tally, truth, area} = context;
  const id = "voorzieningen_score";
  const year = truth.years(id).findLast(one => !Number.isNaN(truth.value(area, id, one)));
  const value = year === undefined ? Number.NaN : truth.value(area, id, year);
  const beyond = side === "above" ? value >= rules.liveabilityDifference : value <= -rules.liveabilityDifference;
  const otherwise = side === "above" ? "harder" : "easier";
  const told = elementsOf(context).some(
    ({judgement, element}) => judgement === otherwise && /_km$/.test(element.figure)
  );
  tally.check("sentence", told && beyond, "facilities beside distances that tell otherwise", () => `${value}`);
}

/** "2012–2024 · licentie CC BY 4.0": years in which some figure of this page stands. */
export function sourceYears({page, tally}: Context, {years}: Parts): void {
  const ids = page.tables.flatMap(({rows}) => rows.flatMap(({id}) => (id ? [Number(id.split(".")[2])] : [])));
  const right = years!.split("–").every(year => ids.includes(Number(year)));
  tally.check("year", right, "years of a source that no figure here has", () => `${years}`);
}

/** "Deze buurt is de hele wijk Ameland." */
export function wholeWijk({tally, area}: Context, {who}: Parts): void {
  const right = isOnlyBuurt(area) && endsWithName(area.wijk!, who!);
  tally.check("parent", right, "a buurt said to be a whole wijk", () => `${who}`);
}

/** "Wijk en buurt zijn hier één gebied. De startkaart van de wijk vergelijkt met andere wijken, …" */
export function wijkAndBuurt({tally, area}: Context): void {
  tally.check("parent", isWijkAndBuurt(area), "a wijk and a buurt said to be one area", () => area.code);
}

/** A name before the stop of its sentence; one that ends in a stop has that stop alone: "Perklaan e.o." */
const endsWithName = ({names}: {names: ReadonlySet<string>}, said: string): boolean =>
  !said.endsWith(".") && (names.has(said) || names.has(`${said}.`));

/** "Deze wijk is de hele gemeente Ameland." */
export function wholeGemeente({tally, area}: Context, {who}: Parts): void {
  const right = area.level === "wijk" && isOnlyWijk(area) && endsWithName(area.gemeente!, who!);
  tally.check("parent", right, "a wijk said to be a whole gemeente", () => `${who}`);
}
