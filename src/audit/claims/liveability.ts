import type {Context} from "../checks/context.ts";
import {classWidth, classWords, nearestBreak, scoreClass} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {standsFor, toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import type {Known} from "../world/truth.ts";
import type {Area} from "../world/world.ts";
import {besideValues, printedValue} from "./figures.ts";
import {checkOwn, largerArea} from "./names.ts";

const id = "leefbaarheid_score";
const figure = figures.get(id)!;
const dimensions = [
  "fysieke_omgeving_score",
  "overlast_onveiligheid_score",
  "sociale_samenhang_score",
  "voorzieningen_score",
  "woningvoorraad_score"
];

const scoreOf = ({truth}: Context, area: Area, year: number) => truth.value(area, id, year);

/** Years in which the area has a score that may have a class. */
export const scoredYears = (context: Context): number[] =>
  context.truth.isLarge(context.area)
    ? context.truth.years(id).filter(year => !Number.isNaN(scoreOf(context, context.area, year)))
    : [];

/** The word of a class and its number go together, and are those of the score. */
function checkClass(
  context: Context,
  area: Area,
  year: number,
  number: number,
  word: string | null,
  what: string
): void {
  const {tally, language, truth} = context;
  const score = scoreOf(context, area, year);
  const right = !Number.isNaN(score) && scoreClass(score) === number;
  tally.check(
    "class",
    right && truth.isLarge(area),
    "another class than the score has",
    () => `${what}: class ${number}, ${area.code} in ${year} is ${score}`
  );
  if (word !== null)
    tally.check(
      "class",
      classWords[language][number - 1] === word.toLowerCase(),
      "another word than the class has",
      () => `${what}: "${word}" for class ${number}`
    );
}

/** "In de buurt X is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9." */
export function level(context: Context, {who, year, label, rank}: Parts, memory: Memory): void {
  const {tally, truth, area} = context;
  checkOwn(context, who!);
  memory.year = Number(year);
  checkClass(context, area, memory.year, Number(rank), label!, "level");
  tally.check(
    "year",
    memory.year === truth.nationalYear(id),
    "another year than the latest of the country",
    () => `level of ${year}`
  );
}

/** "Dat is dezelfde klasse als …": equal classes, and no gap left unsaid. */
export function sameClass(context: Context, {who, gap, side}: Parts, {year}: Memory): void {
  const other = largerArea(context, who!);
  if (!other || year === null) return;
  const [own, theirs] = [scoreOf(context, context.area, year), scoreOf(context, other, year)];
  context.tally.check(
    "sentence",
    scoreClass(own) === scoreClass(theirs),
    "the same class, of two classes",
    () => `${own} and ${theirs}`
  );
  const wide = Math.abs(own - theirs) > classWidth(scoreClass(own)) / 2;
  context.tally.check(
    "sentence",
    !wide || gap !== undefined,
    "the same class without the gap of more than half a class",
    () => `${own} and ${theirs} of ${other.code}`
  );
  if (gap === undefined) return;
  const printed = (score: number) => Math.round(100 * score);
  const size = Math.round(100 * toPlain(gap, context.language)) === Math.abs(printed(own) - printed(theirs));
  const right = size && /^(hoger|higher)$/.test(side!) === own > theirs;
  context.tally.check("sentence", right, "a gap within a class", () => `${gap} ${side}, ${own} and ${theirs}`);
}

/** "Dat verschilt weinig van … als geheel (goed, klasse 7)." */
export function littleDifference(context: Context, {who, label, rank}: Parts, memory: Memory): void {
  compare(
    context,
    {who, label, rank},
    memory,
    (own, theirs) => Math.abs(own - theirs) < rules.liveabilityDifference && scoreClass(own) !== scoreClass(theirs)
  );
}

/** "Dat is hoger dan in … als geheel (goed, klasse 7)." */
export function higherOrLower(context: Context, {who, side, label, rank}: Parts, memory: Memory): void {
  const sign = /^(hoger|higher)$/.test(side!) ? 1 : -1;
  compare(context, {who, label, rank}, memory, (own, theirs) => sign * (own - theirs) >= rules.liveabilityDifference);
}

function compare(
  context: Context,
  {who, label, rank}: Parts,
  {year}: Memory,
  holds: (own: number, theirs: number) => boolean
): void {
  const other = largerArea(context, who!);
  if (!other || year === null) return;
  const [own, theirs] = [scoreOf(context, context.area, year), scoreOf(context, other, year)];
  checkClass(context, other, year, Number(rank), label!, "comparator");
  context.tally.check(
    "sentence",
    holds(own, theirs),
    "a difference of liveability",
    () => `${own} and ${theirs} of ${other.code} in ${year}`
  );
}

/** The longest stretch of years that come from one edition, or are all computed; of equals the latest. */
function seriesYears(context: Context): number[] {
  const {truth, area} = context;
  const originOf = (year: number) => {
    const {computed} = truth.known(area, id, year);
    return `${computed} ${[...truth.editions(area, id, year)].join()}`;
  };
  const runs: number[][] = [];
  for (const year of scoredYears(context)) {
    const run = runs.at(-1);
    if (run && originOf(run.at(-1)!) === originOf(year)) run.push(year);
    else runs.push([year]);
  }
  const lengthOf = (run: readonly number[]) => run.at(-1)! - run[0]!;
  return runs.reduce<number[]>((best, run) => (best.length === 0 || lengthOf(run) >= lengthOf(best) ? run : best), []);
}

/** "Tussen 2002 en 2022 veranderde de leefbaarheid naar schatting niet duidelijk." */
export function unclearChange(context: Context, {first, last}: Parts, memory: Memory): void {
  checkChange(context, [Number(first), Number(last)], memory, change => Math.abs(change) < rules.liveabilityChange);
  checkToday(context, [Number(first), Number(last)], 0, false);
}

/** "Tussen 2002 en 2022 nam de leefbaarheid naar schatting toe, van klasse 6 (ruim voldoende) naar klasse 8 (zeer goed)." */
export function clearChange(context: Context, parts: Parts, memory: Memory): void {
  const {first, last, side, from, fromLabel, to, label} = parts;
  const [begin, end] = [Number(first), Number(last)];
  const sign = side === "toe" ? 1 : -1;
  checkChange(context, [begin, end], memory, change => sign * change >= rules.liveabilityChange);
  checkToday(context, [begin, end], sign, to !== undefined);
  checkLeap(context, [begin, end], memory);
  if (to === undefined) return;
  if (from !== undefined) checkClass(context, context.area, begin, Number(from), fromLabel!, "begin");
  else checkClass(context, context.area, begin, Number(to), null, "begin");
  checkClass(context, context.area, end, Number(to), label!, "end");
}

const leapWords = /gebouwd of gesloopt: hoeveel mensen|building or demolition: how many people/;

/** Beside a leap of classes stands that homes may have been built or demolished, where no residents of then are known; else not. */
function checkLeap({tally, truth, area}: Context, [begin, end]: readonly [number, number], {block}: Memory): void {
  const [then, now] = [begin, end].map(year => scoreClass(truth.value(area, id, year))) as [number, number];
  const counted = truth
    .years("inwoners_count")
    .some(year => year <= begin && !Number.isNaN(truth.value(area, "inwoners_count", year)));
  const unseen = (area.level === "buurt" || area.level === "wijk") && !counted;
  tally.check(
    "sentence",
    leapWords.test(block.text) === (unseen && Math.abs(now - then) >= rules.liveabilityLeap),
    "a leap of liveability with or without its caution",
    () => `${begin}–${end}: class ${then} to ${now}, residents ${counted ? "" : "not "}known`
  );
}

/** "Zo'n grote verandering kan ook komen doordat er is gebouwd of gesloopt: …": behind a change, of its first year. */
export function leap({tally}: Context, {year}: Parts, {told}: Memory): void {
  const right = told?.figure === id && told.first === Number(year);
  tally.check("sentence", right, "a caution behind no change of liveability", () => `${year}`);
}

/** Where the score of today has another class than the series ended in, it says the same of the change, which names none. */
function checkToday(
  context: Context,
  [begin, end]: readonly [number, number],
  sign: number,
  namesClass: boolean
): void {
  const [then, last, today] = [begin, end, scoredYears(context).at(-1)!].map(year =>
    scoreOf(context, context.area, year)
  ) as [number, number, number];
  const isSame = scoreClass(last) === scoreClass(today);
  const change = today - then;
  const agrees = sign === 0 ? Math.abs(change) < rules.liveabilityChange : sign * change >= rules.liveabilityChange;
  const right = isSame ? sign === 0 || namesClass : agrees && !namesClass;
  context.tally.check("sentence", right, "a change that the score of today tells otherwise", () => `${last}, ${today}`);
}

function checkChange(
  context: Context,
  [first, last]: readonly [number, number],
  memory: Memory,
  holds: (change: number) => boolean
): void {
  const {tally, area} = context;
  const years = seriesYears(context);
  tally.check(
    "year",
    first === years[0] && last === years.at(-1),
    "a change over other years than there are in one series",
    () => `${first}–${last}, figures ${years.join(", ")}`
  );
  const change = scoreOf(context, area, last) - scoreOf(context, area, first);
  tally.check("sentence", holds(change), "a change of liveability", () => `${first}–${last}: ${change.toFixed(4)}`);
  memory.told = {figure: id, first, last, up: null};
  tally.check(
    "sentence",
    area.level === "land" || /De score (ging van|bleef)|The score (went from|stayed)/.test(memory.block.text),
    "a change of liveability without what happened elsewhere",
    () => `${first}–${last}`
  );
}

/** "De score ging van 3,98 naar 4,14; in Nederland als geheel ging die van 4,09 naar 4,14." */
export function scoresBeside(context: Context, parts: Parts, {told}: Memory): void {
  const {from, to, then, now} = parts;
  if (told?.figure !== id) {
    context.tally.check("unread", false, "scores after no change of liveability", () => `${from} and ${to}`);
    return;
  }
  const {first, last} = told;
  const [begin, end] = besideValues(context, figure, [first, last], parts);
  printedValue(context, from!, figure, scoreOf(context, context.area, first));
  printedValue(context, to ?? from!, figure, scoreOf(context, context.area, last));
  printedValue(context, then!, figure, begin);
  printedValue(context, now ?? then!, figure, end);
  const still = from === to || then === now;
  context.tally.check("sentence", !still, "a score that went from one number to the same", () => `${from} and ${then}`);
}

/** "Gemiddeld over 2.812 wijken in Nederland ging de score van 4,09 in 2002 naar 4,15 in 2022.", under the line of a change. */
export function titleBeside(context: Context, parts: Parts): void {
  const years = [Number(parts.first), Number(parts.last)] as const;
  const own = seriesYears(context);
  context.tally.check(
    "year",
    years[0] === own[0] && years[1] === own.at(-1),
    "a change elsewhere over other years",
    () => `${years.join("–")}, expected ${own[0]}–${own.at(-1)}`
  );
  const [then, now] = besideValues(context, figure, years, parts);
  printedValue(context, parts.then!, figure, then);
  printedValue(context, parts.now ?? parts.then!, figure, now);
}

/** A heading that tells a change has under its line what happened elsewhere in those years. */
function mustStandBeside({page, tally, area}: Context): void {
  const words =
    /Nederland(?: als geheel)?(?: \((?:(?:deels )?hier berekend|elk telt even zwaar)\))? (?:ging|bleef) de score|the Netherlands(?: as a whole)?(?: \((?:(?:partly )?calculated here|each counts the same)\))? the score|is niet bekend|is not known/;
  const told = page.blocks.some(
    ({inside, className, text}) => inside[0] === "trend" && className === "legend" && words.test(text)
  );
  tally.check(
    "sentence",
    told || area.level === "land",
    "a change of liveability without what happened elsewhere",
    () => "trend"
  );
}

/** "Het onderdeel X telt hier het gunstigst mee, het onderdeel Y het minst gunstig." */
export function parts(context: Context, {best, worst, manyBest, manyWorst}: Parts): void {
  const {tally, truth, area, language} = context;
  const year = scoredYears(context).at(-1) ?? latestFullYear(context);
  const values = dimensions.map(one => ({one: figures.get(one)!, value: truth.value(area, one, year)}));
  const ordered = values.toSorted((a, b) => b.value - a.value);
  const limit = rules.liveabilityDifference;
  const [top, bottom] = [ordered[0]!, ordered.at(-1)!];
  // those that print the same figure are all named, and of more than two none
  const alike = (one: number) => {
    const names = values.filter(({value}) => value.toFixed(2) === one.toFixed(2)).map(({one: of}) => of[language]);
    return names.length > 2 ? "many" : names.sort().join(", ");
  };
  const strongest = top.value >= limit ? alike(top.value) : undefined;
  const weakest = bottom.value <= -limit ? alike(bottom.value) : undefined;
  const said = (names: string | undefined, many: string | undefined) =>
    many === undefined
      ? namesIn(
          names,
          values.map(({one}) => one[language])
        )
      : "many";
  const right = said(best, manyBest) === strongest && said(worst, manyWorst) === weakest;
  tally.check(
    "sentence",
    right,
    "parts of liveability",
    () => `"${best}" and "${worst}", expected "${strongest}" and "${weakest}"`
  );
}

/** Of names of which some hold "en", those that a list of one or two is made of; the list itself where it is none. */
function namesIn(list: string | undefined, names: readonly string[]): string | undefined {
  const pairs = names.flatMap(one => names.map(other => [one, other] as const)).filter(([one, other]) => one !== other);
  const found = pairs.find(([one, other]) => [`${one} en ${other}`, `${one} and ${other}`].includes(list ?? ""));
  return found ? found.toSorted().join(", ") : list;
}

const latestFullYear = ({truth, area}: Context): number =>
  truth
    .years(dimensions[0]!)
    .filter(year => dimensions.every(one => !Number.isNaN(truth.value(area, one, year))))
    .at(-1) ?? Number.NaN;

/** "Goed: klasse 7 van 9", the heading of the scale. */
export function levelTitle(context: Context, {label, rank, year: said}: Parts): void {
  const year = scoredYears(context).at(-1);
  const newest = context.truth.nationalYear(id);
  const expected = year !== undefined && newest !== null && year < newest ? `${year}` : undefined;
  context.tally.check("year", said === expected, "the year of an older class", () => `${said}, expected ${expected}`);
  if (year === undefined) context.tally.check("class", false, "a class where none may be given", () => `"${label}"`);
  else checkClass(context, context.area, year, Number(rank), label!, "scale");
}

/** "De score is 4,21. Dat ligt 0,02 punt van de grens met klasse 7." */
export function distance(context: Context, {score, gap, neighbour}: Parts, {block}: Memory): void {
  const {tally, language} = context;
  const year = scoredYears(context).at(-1) ?? Number.NaN;
  const value = scoreOf(context, context.area, year);
  const printed = {number: toPlain(score!, language), decimals: 2};
  tally.check(
    "value",
    standsFor(printed, figure, value),
    "the score of the scale",
    () => `"${score}", expected ${value}`
  );
  const near = nearestBreak(value);
  const right =
    gap === undefined
      ? near.distance < 0.005
      : near.distance >= 0.005 && Math.abs(toPlain(gap, language) - near.distance) <= 0.00501;
  tally.check(
    "class",
    right && near.neighbour === Number(neighbour),
    "the distance to the nearest break",
    () => `"${gap ?? "near"}" from class ${neighbour}, expected ${near.distance.toFixed(4)} from ${near.neighbour}`
  );
  const isDoubted = /hier berekend: het kan|calculated here: it may/.test(block.text);
  tally.check(
    "class",
    isDoubted === mayBeOther(context, context.truth.known(context.area, figure.id, year), near),
    "a computed score near a limit that says so, or not",
    () => `${value}: ${near.distance.toFixed(4)} from class ${near.neighbour}`
  );
}

/** A score that was made here may be of the class beside it where computing is off by as much, or the limit is close. */
const mayBeOther = ({truth, area}: Context, {computed}: Known, near: {distance: number}): boolean =>
  computed && near.distance < Math.max(truth.computingError(figure.id, area.level) ?? 0, 0.005);

/** "De score is hier berekend: het kan ook klasse 6 zijn." */
export function computedNearBreak(context: Context, {neighbour}: Parts): void {
  const {tally, truth, area} = context;
  const known = truth.known(area, figure.id, scoredYears(context).at(-1) ?? 0);
  const near = nearestBreak(known.value ?? Number.NaN);
  const right = mayBeOther(context, known, near) && near.neighbour === Number(neighbour);
  tally.check("class", right, "doubt about a class", () => `class ${neighbour}: ${known.value}, ${near.distance}`);
}

/** Heading of the trend: what became of it between the first and the last year. */
export function changeTitle(context: Context, {now, last, first, side, then, again}: Parts): void {
  mustStandBeside(context);
  const {tally, language, area} = context;
  const years = seriesYears(context);
  const [begin, end] = [Number(first), Number(last)];
  tally.check(
    "year",
    begin === years[0] && end === years.at(-1),
    "a change over other years than there are",
    () => `${first}–${last}`
  );
  const classOf = (year: number) => scoreClass(scoreOf(context, area, year));
  const word = (year: number) => classWords[language][classOf(year) - 1];
  const change = scoreOf(context, area, end) - scoreOf(context, area, begin);
  const clear = Math.abs(change) >= rules.liveabilityChange;
  const newest = classOf(scoredYears(context).at(-1)!);
  tally.check("class", newest === classOf(end), "a heading that leaves out the class of now", () => `${newest}`);
  const sign = side === undefined ? 0 : /^(hoger|higher)$/.test(side) ? 1 : -1;
  const between = years.filter(year => classOf(year) !== classOf(begin));
  const isSteady = side === undefined || (between.length === 0) === (again === undefined);
  tally.check("class", isSteady, "still of a class, with years of another between", () => between.join(", "));
  const right =
    then !== undefined
      ? clear && word(begin) === then && word(end) === now && classOf(begin) !== classOf(end)
      : side !== undefined
        ? clear && sign * change > 0 && classOf(begin) === classOf(end) && word(end) === now
        : !clear && word(end) === now;
  tally.check(
    "sentence",
    right,
    "the heading of the trend",
    () => `${begin}: ${word(begin)}, ${end}: ${word(end)}, change ${change.toFixed(4)}`
  );
}

/** First and last year of the series, and the newest year, of another edition, that a heading sets beside them. */
function seriesAndNewest(context: Context, {first, last, again}: Parts): [begin: number, end: number, newest: number] {
  mustStandBeside(context);
  const years = seriesYears(context);
  const [begin, end, after] = [Number(first), Number(last), Number(again)];
  const right = begin === years[0] && end === years.at(-1) && after === scoredYears(context).at(-1) && after > end;
  context.tally.check("year", right, "a change over other years than there are", () => `${first}–${last}, ${again}`);
  return [begin, end, after];
}

/** "Leefbaarheid naar schatting: zwak in 2002, voldoende in 2022; volgens een andere reeks zwak in 2024" */
export function newestTitle(context: Context, {then, now, newest, ...parts}: Parts): void {
  const {tally, language, area} = context;
  const [begin, end, after] = seriesAndNewest(context, parts);
  const classIn = (year: number) => scoreClass(scoreOf(context, area, year));
  const words = [begin, end, after].map(year => classWords[language][classIn(year) - 1]);
  const told = [then, now, newest].every((word, at) => word === words[at]) && classIn(after) !== classIn(end);
  tally.check("class", told, "the classes of the heading of the trend", () => `expected ${words.join(", ")}`);
  const apart = Math.abs(scoreOf(context, area, after) - scoreOf(context, area, end));
  const enough = apart >= rules.liveabilityChange;
  tally.check("class", enough, "two classes of two editions that hardly differ", () => `${apart}`);
}

/** "Leefbaarheid naar schatting: uitstekend in 2024; van 2002 tot 2022 nam de score toe": two editions hardly differ. */
export function newestAloneTitle(context: Context, {newest, moved, ...parts}: Parts): void {
  const {tally, language, area} = context;
  const [begin, end, after] = seriesAndNewest(context, parts);
  const [then, now, today] = [begin, end, after].map(year => scoreOf(context, area, year)) as [number, number, number];
  const word = classWords[language][scoreClass(today) - 1];
  const alone = scoreClass(now) !== scoreClass(today) && Math.abs(today - now) < rules.liveabilityChange;
  tally.check("class", newest === word && alone, "the class of the heading of the trend", () => `expected ${word}`);
  const sign = /toe$|up$/.test(moved!) ? 1 : /af$|down$/.test(moved!) ? -1 : 0;
  const change = now - then;
  const is = sign === 0 ? Math.abs(change) < rules.liveabilityChange : sign * change >= rules.liveabilityChange;
  tally.check("sentence", is, "the heading of the trend", () => `"${moved}": ${change}`);
}

/** "Leefbaarheid naar schatting: goed in 2002, zeer goed in 2024, bij een heel ander aantal inwoners" */
export function otherPeopleTitle(context: Context, {now, last, then, first}: Parts): void {
  const {tally, language, area, resilience} = context;
  for (const [word, year] of [
    [then, first],
    [now, last]
  ] as const) {
    const expected = classWords[language][scoreClass(scoreOf(context, area, Number(year))) - 1];
    tally.check(
      "class",
      word === expected,
      "another word than the class has",
      () => `"${word}" in ${year}, expected "${expected}"`
    );
  }
  tally.check(
    "sentence",
    resilience.hasOtherPeople(area, Number(first)),
    "the same people told as others",
    () => area.code
  );
}
