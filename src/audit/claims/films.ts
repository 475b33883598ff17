import type {Context} from "../checks/context.ts";
import {deviationClass, nearestBreak} from "../knowledge/classes.ts";
import {
  cohesionWords,
  type Direction,
  filmWords,
  researchFilms,
  resilienceRules as rules,
  typeWords
} from "../knowledge/resilience.ts";
import {publicationRules} from "../knowledge/rules.ts";
import type {Table} from "../page/read-page.ts";
import {toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import type {Film} from "../world/resilience.ts";
import {isOnlyBuurt} from "../world/truth.ts";
import type {Area, Level} from "../world/world.ts";

const nuisanceId = "overlast_onveiligheid_score";
const cohesionScoreId = "sociale_samenhang_score";

/** Areas of a level that lie in the area of the page. */
function areasOf({area, truth}: Context, level: Level): readonly Area[] {
  if (area.level === "land") return truth.world.byLevel[level];
  return level === "wijk" ? area.parts : area.parts.flatMap(({parts}) => parts);
}

/** The level of which the larger part has a film, with those films. */
function told(context: Context): {level: Level; areas: number; films: Film[]} {
  const [buurt, wijk] = (["buurt", "wijk"] as const).map(level => {
    const areas = areasOf(context, level);
    const films = areas.flatMap(area => context.resilience.filmOf(area) ?? []);
    return {level, areas: areas.length, films};
  }) as [ReturnType<typeof told>, ReturnType<typeof told>];
  return wijk.films.length / wijk.areas > buurt.films.length / buurt.areas ? wijk : buurt;
}

const countsOf = (films: readonly Film[]): Map<string, number> =>
  new Map([...Map.groupBy(films, ({label}) => label)].map(([label, of]) => [label, of.length]));

/** "Het vaakst: (vrijwel) geen verandering, in 5 van de 10 wijken met een film (problemen 2014–2022, kwetsbaarheid 2012–2020)." */
export function most(context: Context, {kinds, count, total, plural, problems, vulnerability}: Parts): void {
  const {tally, language, resilience} = context;
  const {level, films} = told(context);
  const counts = countsOf(films);
  const highest = Math.max(...counts.values());
  const expected = [...counts].filter(([, one]) => one === highest).map(([label]) => filmWords[language][label]!);
  // labels hold an "en" of their own
  const rest = expected
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, label) => text.replace(label, ""), kinds!);
  const right =
    /^(?:, | en | and |, and )*$/.test(rest) &&
    (count === undefined ? highest === films.length : toPlain(count, language) === highest && count !== total) &&
    toPlain(total!, language) === films.length &&
    plural === `${level}en`;
  tally.check(
    "film",
    right,
    "the most common film",
    () => `"${kinds}" ${count} of ${total} ${plural}, expected ${expected.join(" & ")} ${highest} of ${films.length}`
  );
  const {period} = resilience;
  const years = period?.problems.join("–") === problems && period?.vulnerability.join("–") === vulnerability;
  tally.check("year", years, "other years of the films", () => `${problems} and ${vulnerability}`);
}

/** In how many of the areas where vulnerability rose problems did not. */
type Coped = "some" | "all" | "none";

/** "… in 2 van de 3.", "in alle 3.", or that problems rose in all 3. */
export function coped(context: Context, parts: Parts, which: Coped): void {
  checkCoped(
    context,
    told(context).films.filter(({vulnerable}) => vulnerable === "up"),
    parts,
    which
  );
}

/** How many have no film. */
export function withoutFilm(context: Context, {count}: Parts): void {
  const {tally, language} = context;
  const {films, areas} = told(context);
  const expected = areas - films.length;
  tally.check(
    "film",
    toPlain(count!, language) === expected,
    "areas without a film",
    () => `${count}, expected ${expected}`
  );
}

const directions: readonly Direction[] = ["down", "stable", "up"];

/** Three by three: rows by problems, columns by vulnerability. Of other periods only that no cell is more than all areas. */
export function checkFilmGrid(context: Context, {rows, marks}: {rows: Table["rows"]; marks: boolean}): boolean {
  const {tally, language} = context;
  const cells = rows.flatMap(({cells}) => cells.slice(1)).map(({text}) => toPlain(text, language));
  if (cells.length !== 9) return false;
  const {films, areas} = told(context);
  const expected = directions.flatMap(problems =>
    directions.map(
      vulnerable => films.filter(film => film.problems === problems && film.vulnerable === vulnerable).length
    )
  );
  const sum = cells.reduce((all, count) => all + count, 0);
  tally.check(
    "film",
    marks ? cells.every((count, at) => count === expected[at]) : sum <= areas && cells.every(Number.isInteger),
    "areas by what problems and vulnerability did",
    () => `${cells.join(" ")}, expected ${expected.join(" ")}`
  );
  return true;
}

/** A pair of years that is not that of the films that the page shows first. */
export function otherPeriod({tally, resilience}: Context, {problems, vulnerability}: Parts): void {
  const {period} = resilience;
  const same = period?.problems.join("–") === problems && period?.vulnerability.join("–") === vulnerability;
  tally.check("year", !same, "another period that is the same", () => `${problems} and ${vulnerability}`);
}

/** Films of the other areas that began as the area of the page: of the same kind and class of cohesion. */
function beganAlike({
  area,
  truth,
  resilience
}: Context): {films: (Film & {reversed: boolean})[]; type: number; rank: number} | null {
  const year = resilience.period?.problems[0] ?? null;
  const began = (one: Area) => {
    const type = resilience.photo(one, year)?.type ?? null;
    const rank = resilience.cohesionClass(one, year);
    return type === null || rank === null || resilience.filmOf(one) === null ? null : `${type} ${rank}`;
  };
  const own = began(area);
  if (own === null) return null;
  const films = truth.world.byLevel[area.level].flatMap(other =>
    other !== area && began(other) === own
      ? [{...resilience.filmOf(other)!, reversed: resilience.isReversed(other)}]
      : []
  );
  const [type, rank] = own.split(" ").map(Number) as [number, number];
  return {films, type, rank};
}

/** Do the years of problems and of vulnerability stand at this end of the films? */
const isEnd = ({resilience}: Context, at: 0 | 1, {problems, vulnerability}: Parts): boolean =>
  Number(problems) === resilience.period?.problems[at] &&
  Number(vulnerability) === resilience.period?.vulnerability[at];

/** "In Nederland begonnen 119 andere wijken net zo als deze wijk: … (problemen in 2014, kwetsbaarheid in 2012), en …" */
export function began(context: Context, parts: Parts): void {
  const {year, count, plural, level, kind, rank, label} = parts;
  const {tally, language, resilience, area} = context;
  const alike = beganAlike(context);
  const photo = resilience.photo(area, Number(year));
  const right =
    alike !== null &&
    isEnd(context, 0, parts) &&
    photo?.vulnerabilityYear === Number(parts.vulnerability) &&
    year === parts.problems &&
    toPlain(count!, language) === alike.films.length &&
    level === area.level &&
    plural === `${level}en` &&
    kind === typeWords[language][alike.type - 1] &&
    Number(rank) === alike.rank &&
    label === cohesionWords[language][alike.rank - 1];
  tally.check(
    "film",
    right,
    "areas that began alike",
    () =>
      `${count} ${plural}, "${kind}", class ${rank} (${label}), expected ${alike?.films.length} of ${alike?.type} ${alike?.rank}`
  );
}

/** In the place of a word of the research for a film of which one figure decides the direction. */
const reversedWords = {
  nl: "een richting die zonder één cijfer omdraait",
  en: "a direction that turns round without one figure"
};
const nameOf = ({label, reversed}: Film & {reversed: boolean}, language: "nl" | "en"): string =>
  reversed && researchFilms.has(label) ? reversedWords[language] : filmWords[language][label]!;

/** "Zo ging het daarna (problemen tot 2022, kwetsbaarheid tot 2020): (vrijwel) geen verandering 62. Hier, tot 2022 en dus zonder 2024: minder problemen." */
export function outcomes(context: Context, parts: Parts): void {
  const {list, here} = parts;
  const {tally, language, resilience, truth, area} = context;
  const named = Map.groupBy(beganAlike(context)?.films ?? [], film => nameOf(film, language));
  const counts = new Map([...named].map(([name, of]) => [name, of.length]));
  const said = list!.split("; ").map(text => /^(.+) ([\d.,]+)$/.exec(text));
  const right = said.every(found => found && counts.get(found[1]!) === toPlain(found[2]!, language));
  const own = resilience.filmOf(area);
  const expected = own && nameOf({...own, reversed: resilience.isReversed(area)}, language);
  tally.check(
    "film",
    right && said.length === counts.size && expected === here,
    "what became of the areas that began alike",
    () => `${list}; here ${here}, expected ${JSON.stringify([...counts])}; ${expected}`
  );
  tally.check("year", isEnd(context, 1, parts), "another last year", () => `${parts.problems}, ${parts.vulnerability}`);
  const last = truth.years(nuisanceId).findLast(year => !Number.isNaN(truth.value(area, nuisanceId, year))) ?? 0;
  const later = last > Number(parts.problems) ? [parts.problems, String(last)] : [undefined, undefined];
  tally.check(
    "year",
    parts.end === later[0] && parts.later === later[1],
    "a film told without the year that the page has after it",
    () => `${parts.end}, ${parts.later}; the page has ${last}`
  );
}

/** "Van de 8 waar de index van kwetsbaarheid steeg, bleven de problemen in 7 gelijk of namen zij af.", or in all, or none. */
export function copedAlike(context: Context, {some, risen}: Parts, which: Coped): void {
  const films = (beganAlike(context)?.films ?? []).filter(({vulnerable}) => vulnerable === "up");
  checkCoped(context, films, {some, risen}, which);
}

function checkCoped({tally, language}: Context, risenFilms: readonly Film[], {some, risen}: Parts, which: Coped): void {
  const [coped, all] = [risenFilms.filter(({problems}) => problems !== "up").length, risenFilms.length];
  const expected = coped === all ? "all" : coped === 0 ? "none" : "some";
  const right =
    which === expected && toPlain(risen!, language) === all && (which !== "some" || toPlain(some!, language) === coped);
  tally.check(
    "film",
    right,
    "areas where vulnerability rose and problems did not",
    () => `${which} ${some} of ${risen}, expected ${expected}: ${coped} of ${all}`
  );
}

/** Fewer than ten. */
export function fewAlike(context: Context): void {
  const {films} = beganAlike(context) ?? {films: []};
  const right = films.length < 10 && context.resilience.filmOf(context.area) !== null;
  context.tally.check("film", right, "areas that began alike said to be few", () => `${films.length}`);
}

/** "Veel is 30 % of meer, weinig minder dan 20 % (2024)." */
export function muchAndLittle({truth, tally, language}: Context, {much, little, year}: Parts): void {
  const expected = [100 * rules.stockMuch, 100 * rules.stockLittle, truth.nationalYear("corporatie_share")];
  const said = [toPlain(much!, language), toPlain(little!, language), Number(year)];
  tally.check(
    "sentence",
    said.every((one, at) => one === expected[at]),
    "what is much and little housing-association stock",
    () => `${said.join(", ")}, expected ${expected.join(", ")}`
  );
}

/** Each area of the list that follows has resilience, is of the level of the page, and of another gemeente than the others. */
export function asked(context: Context, {plural}: Parts, {block}: Memory, isOne: boolean): void {
  const {page, truth, resilience, area, tally} = context;
  const after = page.blocks.slice(page.blocks.indexOf(block) + 1);
  const end = after.findIndex(({tag}) => tag !== "li");
  const others = (end < 0 ? after : after.slice(0, end)).map(({links}) =>
    truth.world.areas.get(/(\w+)\/$/.exec(links[0]?.href ?? "")?.[1] ?? "")
  );
  for (const other of others) {
    const film = other ? resilience.filmOf(other) : null;
    tally.check(
      "film",
      other?.level === area.level &&
        film?.vulnerable === "up" &&
        film.problems !== "up" &&
        !resilience.isReversed(other!),
      "an area to ask that showed no resilience, or only with one figure",
      () => `${other?.code} ${film?.label}`
    );
  }
  const gemeenten = new Set(others.map(other => other?.gemeente));
  const right = gemeenten.size === others.length && isOne === (others.length === 1) && plural === `${area.level}en`;
  tally.check("count", right, "areas to ask, one of each gemeente", () => others.map(other => other?.code).join(", "));
}

/** "In 2024 is er naar schatting weinig samenhang, vergeleken met de buurten (niet de wijken) van Nederland in 2024: klasse 3 van 9." */
export function cohesion(context: Context, parts: Parts, {block}: Memory): void {
  const {year, label, rank, other, reference, least} = parts;
  const {tally, language, resilience, area} = context;
  const own = resilience.cohesionClass(area);
  const right =
    Number(year) === resilience.latest &&
    Number(rank) === own &&
    label === cohesionWords[language][(own ?? 0) - 1] &&
    /vaste schaal|fixed scale/.test(block.text);
  tally.check("class", right, "the class of social cohesion", () => `${label} ${rank}, expected ${own}`);
  const among = resilience.cohesionYear();
  tally.check(
    "year",
    Number(reference) === among &&
      Number(least) === publicationRules.residentsForClass &&
      other === (area.level === "buurt" ? undefined : area.level === "wijk" ? "wijken" : "gemeenten"),
    "the buurten that social cohesion is compared with",
    () => `${reference}, not ${other}; expected ${among} on the page of a ${area.level}`
  );
}

/** "Op de vaste schaal van de Leefbaarometer, een andere indeling, is dezelfde score klasse 5 van 9.": its words are of the other. */
export function cohesionFixed({tally, resilience, area}: Context, {fixedRank}: Parts): void {
  const known = resilience.cohesionScore(area);
  const fixed = deviationClass(known);
  tally.check(
    "class",
    Number(fixedRank) === fixed,
    "the class of social cohesion on the fixed scale",
    () => `${fixedRank}, expected ${fixed} (${known})`
  );
}

/** "De score is −0,07, op 0,05 punt van de grens met klasse 2; hij is hier berekend, …" */
export function cohesionDistance(context: Context, {score, gap, neighbour}: Parts, isDoubted: boolean): void {
  const {tally, language, resilience, truth, area} = context;
  const known = resilience.cohesionScore(area);
  const nearest = nearestBreak(known, resilience.cohesionBreaks() ?? []);
  const printed = toPlain(score!.replace(/^[+−]/, ""), language) * (score!.startsWith("−") ? -1 : 1);
  const {computed} = truth.known(area, cohesionScoreId, resilience.latest ?? 0);
  const mayBeOther =
    computed && nearest.distance < Math.max(truth.computingError(cohesionScoreId, area.level) ?? 0, 0.005);
  const right =
    Math.abs(printed - known) <= 0.005 + 1e-6 &&
    (gap === undefined
      ? nearest.distance < 0.005
      : nearest.distance >= 0.005 && Math.abs(toPlain(gap, language) - nearest.distance) <= 0.005 + 1e-6) &&
    Number(neighbour) === nearest.neighbour;
  tally.check(
    "class",
    right && mayBeOther === isDoubted,
    "the distance of social cohesion to the next class",
    () =>
      `${score}, ${gap ?? "close"} from ${neighbour}, expected ${known}, ${nearest.distance} from ${nearest.neighbour}`
  );
}

/** "De wijk als geheel (Oost) heeft wel een film: naar schatting steeg de index van kwetsbaarheid (2012–2020) en …" */
export function ofWijk(context: Context, parts: Parts, {block}: Memory, isSame: boolean): void {
  const {area, resilience, tally} = context;
  const film = area.wijk ? resilience.filmOf(area.wijk) : null;
  const right =
    film !== null &&
    resilience.filmOf(area) === null &&
    isOnlyBuurt(area) === isSame &&
    area.wijk!.names.has(parts.who!) &&
    wayOf(parts.vulnerable!) === film.vulnerable &&
    wayOf(parts.problems!) === film.problems &&
    film.period.vulnerability.join("–") === parts.vulnerableYears &&
    film.period.problems.join("–") === parts.problemsYears;
  tally.check(
    "film",
    right,
    "the film of the wijk of a buurt",
    () => `${JSON.stringify(parts)}, expected ${JSON.stringify(film)}`
  );
  const {isTested, isLater} = doubtsOfWijk(context);
  const isTold = /staat bij de wijk\.|on the page of the wijk\./.test(block.text);
  tally.check("film", isTold === (isTested || isLater), "the film of a wijk without its doubts", () => block.text);
}

/** What the page of the wijk adds to its film: what hangs on one figure, and a measurement after it. */
function doubtsOfWijk({area: {wijk}, resilience, truth}: Context): {isTested: boolean; isLater: boolean} {
  const end = resilience.period?.problems[1] ?? Number.NaN;
  return {
    isTested: wijk !== null && wijk !== undefined && resilience.filmWithout(wijk).length > 0,
    isLater:
      wijk !== null &&
      wijk !== undefined &&
      truth.years(nuisanceId).some(year => year > end && !Number.isNaN(truth.value(wijk, nuisanceId, year)))
  };
}

/** "Hoe stevig dat is, en wat er na 2022 is gemeten, staat bij de wijk.", or the part of it that there is. */
export function firmAtWijk(context: Context, {end}: Parts, {block}: Memory): void {
  const {tally, resilience} = context;
  const {isTested, isLater} = doubtsOfWijk(context);
  const isFirmTold = /Hoe stevig dat is|How firm that is/.test(block.text);
  tally.check(
    "film",
    isFirmTold === isTested && end === (isLater ? String(resilience.period?.problems[1]) : undefined),
    "what the page of a wijk adds to its film",
    () => `"${block.text}", expected ${isTested} and ${isLater}`
  );
}

const wayOf = (words: string): Direction =>
  /gelijk|bleef|same/.test(words) ? "stable" : /steeg|toe|rose|increased/.test(words) ? "up" : "down";

const wentWithout = {
  nl: {
    without: "zonder",
    or: " of ",
    and: ", en ",
    up: "steeg hij",
    down: "daalde hij",
    stable: "bleef hij ongeveer gelijk"
  },
  en: {
    without: "without",
    or: " or ",
    and: ", and ",
    up: "it rose",
    down: "it fell",
    stable: "it stayed about the same"
  }
} as const;

/** Each figure with the way that the index goes without it, in one order: which is named first is no claim. */
const turnsOf = (text: string): string =>
  [...text.matchAll(/((?:“[^”]+”(?: of | or )?)+) ([^,“]+)/g)]
    .flatMap(([, labels, way]) => [...labels!.matchAll(/“[^”]+”/g)].map(([label]) => `${label} ${way}`))
    .sort()
    .join("; ");

/** "Welke kant de index op ging, hangt af van de cijfers die erin zitten: zonder “moeite met rondkomen” steeg hij." */
export function without(context: Context, {turned}: Parts, {block}: Memory): void {
  const {tally, language, resilience, area} = context;
  const film = resilience.filmOf(area);
  const words = wentWithout[language];
  const other = resilience.filmWithout(area).filter(({direction}) => direction !== film?.vulnerable);
  const expected = (["down", "stable", "up"] as const)
    .map(way => ({way, ids: other.filter(({direction}) => direction === way).map(({id}) => id)}))
    .filter(({ids}) => ids.length > 0)
    .map(({way, ids}) => {
      const labels = ids.map(id => `“${resilience.labelOf(id, language)}”`);
      return `${words.without} ${labels.join(words.or)} ${words[way]}`;
    });
  const steady =
    turned === undefined
      ? /bleef ongeveer gelijk|stayed about the same/.test(block.text)
      : /Of de index ongeveer gelijk bleef|Whether the index stayed about the same/.test(block.text);
  const right =
    steady === (film?.vulnerable === "stable") &&
    (turned === undefined ? other.length === 0 : turnsOf(turned) === turnsOf(expected.join(words.and)));
  tally.check(
    "film",
    right && film !== null,
    "the index of a film without one of its figures",
    () => `"${turned ?? block.text}", expected "${expected.join(words.and)}" (${film?.vulnerable})`
  );
}
