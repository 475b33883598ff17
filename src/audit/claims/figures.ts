import {figureOfChart} from "../checks/chart-tables.ts";
import {areaNamed, type Context, checkShown, country, figureNamed} from "../checks/context.ts";
import {type Figure, figures} from "../knowledge/figures.ts";
import {figureOfPhrase} from "../knowledge/phrases.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {printedSame, readShown, standsFor, toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import {exposedTo, isBeyondChance} from "../world/events.ts";
import {levelBeside, levelMeans} from "../world/level-means.ts";
import {countsOf, hasFewAt, misfitOf} from "../world/residents.ts";
import {leastUsualChange, mostUsualChange, movement} from "../world/usual-changes.ts";
import type {Area} from "../world/world.ts";
import {readAlso} from "./also.ts";
import {largerArea} from "./names.ts";
import {isOnOneSide} from "./one-side.ts";

const upWords = /^(hoger|groter|toegenomen|groter geworden|higher|longer|increased|become longer|omhoog|up)$/;
const fewest: [words: RegExp, share: number][] = [
  [/^(vrijwel alle|almost all|nearly all)$/, 0.995],
  [/^99 /, 0.99],
  [/^19 /, 0.95],
  [/^9 /, 0.9]
];

/** What the country, or the mean over a level, did in the same years. */
const elsewhereWords =
  /Nederland(?: als geheel)?(?: \((?:(?:deels )?hier berekend|elk telt even zwaar)\))? (?:ging (?:het|die)|werd de afstand|bleef (?:het|die))|the Netherlands(?: as a whole)?(?: \((?:(?:partly )?calculated here|each counts the same)\))? (?:it went|the distance became|it stayed)/;

/** The figure that a phrase of a sentence stands for; counted as unread when none. */
function figureOf(context: Context, phrase: string): Figure | null {
  const figure = figures.get(figureOfPhrase(phrase) ?? "") ?? null;
  context.tally.check(
    "unread",
    figure !== null,
    "words for a figure that this audit does not know",
    () => `"${phrase}"`
  );
  return figure;
}

/** A printed figure of a sentence; "per 1.000" may stand in the words before it. */
function printed(context: Context, text: string, figure: Figure, area: Area, year: number): void {
  const {language, tally, truth} = context;
  const shown = readShown(text, language);
  const value = truth.value(area, figure.id, year);
  if (figure.unit !== "per_1000" || shown?.kind !== "number" || shown.unit !== "") {
    checkShown(context, text, {figure, area, year}, "sentence");
    return;
  }
  tally.check(
    "value",
    standsFor(shown, figure, value),
    "a figure in a sentence",
    () => `"${text}" for ${figure.id}.${area.code}.${year}, expected ${value}`
  );
}

function checkEstimated({tally}: Context, figure: Figure, isSaid: boolean): void {
  tally.check("sentence", figure.modelled === isSaid, "the word for what is estimated", () => figure.id);
}

/** "Het aandeel X is hier naar schatting lager dan in 9 van de 10 buurten in Nederland: 29 %, tegen 31 % in … (2020)." */
export function standsOut(context: Context, parts: Parts): void {
  const figure = figureOf(context, parts.phrase!);
  if (!figure) return;
  const covered = remarkable(context, figure, parts);
  const {tally, language, truth, area} = context;
  if (covered !== null) {
    const [others, eligible] = covered;
    const isSaid = parts.known !== undefined;
    tally.check(
      "sentence",
      (others + 1) / eligible >= 0.95 || isSaid,
      "in the Netherlands, without of how many",
      () => `${figure.id}: ${others + 1} of ${eligible}`
    );
    const isEveryLarge = area.level === "gemeente" && truth.world.byLevel.gemeente.every(one => truth.isLarge(one));
    if (isSaid) {
      tally.check("count", (parts.limit === "") === isEveryLarge, "of how many residents", () => `"${parts.limit}"`);
      tally.check(
        "count",
        toPlain(parts.known!, language) === others,
        "areas compared with",
        () => `${figure.id}: ${parts.known}, expected ${others}`
      );
    }
  }
  if (parts.who === undefined) return;
  beside(context, {figure, area: context.area, year: Number(parts.year)}, parts.theirs!, parts.who);
}

/** A figure, its year and its place among all areas of the level; returns the others and the areas that could take part. */
function remarkable(
  context: Context,
  figure: Figure,
  {estimated, side, most, plural, own, year, special}: Parts
): [number, number] | null {
  const {tally, truth, area, places} = context;
  const when = Number(year);
  checkEstimated(context, figure, estimated !== undefined);
  checkSpecial(context, figure, when, special !== undefined);
  checkMeaning(context, figure);
  printed(context, own!, figure, area, when);
  tally.check("unit", isPlural(area.level, plural!), "the word for areas of another level", () => `"${plural}"`);
  const up = upWords.test(side!);
  const value = truth.value(area, figure.id, when);
  const exposed = exposedTo(truth, area, figure.id, when);
  const place =
    truth.isLarge(area) && misfitOf(truth, area, when) === null && when === truth.levelYear(figure.id, area.level)
      ? places.of(value, figure.id, area.level, null, null, exposed)
      : null;
  if (!tally.check("percentile", place !== null, "a place where none may be given", () => `${figure.id} ${year}`))
    return null;
  const {others, below, equal, eligible} = place!;
  const counted = /^(\d+) (?:van de|of the) (\d+) (?:andere|other)$/.exec(most!);
  const needed = counted ? Number(counted[1]) / Number(counted[2]) : fewest.find(([words]) => words.test(most!))![1];
  const beaten = up ? below : others - below - equal;
  const tied = (beaten + equal / 2) / others >= needed - 0.00006;
  const said = () =>
    `${figure.id}: ${up ? "above" : "below"} ${beaten} of ${others} (${((100 * beaten) / others).toFixed(2)} %), ${equal} equal, "${most}"`;
  tally.check(
    "sentence",
    beaten / others >= needed,
    tied ? "ties told as beaten" : "a place that the figure does not have",
    said
  );
  tally.check(
    "sentence",
    exposed === null || isBeyondChance(value, exposed, places.middle(figure.id, area.level)),
    "a rate of events at an end, where chance may have brought it",
    said
  );
  tally.check(
    "sentence",
    isOnOneSide(context, figure, when, up),
    "high in the country, and yet below its own gemeente, or the other way round",
    () => `${figure.id} ${year}`
  );
  return [others, eligible];
}

/** An opening that says that figures of the health monitor mean something else here tells none of them. */
function checkMeaning({tally, resilience, area}: Context, {id, columns}: Figure): void {
  const unusual = resilience.unusual(area);
  const fits = unusual === null || columns.rivm.length === 0;
  tally.check("sentence", fits, "the health monitor told of residents of whom it means something else", () => id);
}

/** Figures that were asked during corona say so. */
function checkSpecial({tally}: Context, figure: Figure, year: number, isSaid: boolean): void {
  const special = figure.columns.rivm.length > 0 && year === 2020;
  tally.check(
    "sentence",
    special === isSaid,
    special ? "a figure of corona time that does not say so" : "an ordinary year told as special",
    () => `${figure.id} ${year}`
  );
}

/** "Ook opvallend naast ten minste 9 van de 10 buurten: meer rokers (17,0 %) en …, naar schatting in 2020." */
export function alsoStandsOut(context: Context, {items, plural}: Parts): void {
  const found = readAlso(items!, context.language);
  const {tally} = context;
  const isKnown = found?.every(({id}) => id !== null) ?? false;
  tally.check("unread", isKnown, "what stands out as well", () => items!);
  for (const {id, up, own, year, estimated, special} of found ?? []) {
    const figure = figures.get(id ?? "");
    const [side, most] = [up ? "hoger" : "lager", "9 van de 10"];
    const said = (is: boolean) => (is ? "said" : undefined);
    if (figure)
      remarkable(context, figure, {
        ...{own, year, plural, side, most},
        estimated: said(estimated),
        special: said(special)
      });
  }
}

const isPlural = (level: string, text: string) =>
  ({buurt: "buurten", wijk: "wijken", gemeente: "gemeenten", land: ""})[level] === text;

function beside(
  context: Context,
  {figure, area, year}: {figure: Figure; area: Area; year: number},
  text: string,
  who: string
): void {
  const {tally, truth} = context;
  const other = largerArea(context, who);
  if (!other) return;
  printed(context, text, figure, other, year);
  const [own, theirs] = [truth.value(area, figure.id, year), truth.value(other, figure.id, year)];
  tally.check(
    "sentence",
    !printedSame(figure, own, theirs),
    "a difference between figures that print the same",
    () => `${figure.id} ${year}: ${own} and ${theirs} of ${other.code}`
  );
  const exposed = exposedTo(truth, area, figure.id, year);
  tally.check(
    "sentence",
    exposed === null || isBeyondChance(own, exposed, theirs),
    "a difference between rates of events that chance may have made",
    () => `${figure.id} ${year}: ${own} and ${theirs} of ${other.code}`
  );
}

/** A figure in two years, each as it is printed; null for words that this audit does not know. */
function twoYears(context: Context, {phrase, estimated, first, from, to, last, special}: Parts) {
  const figure = figureOf(context, phrase!);
  if (!figure) return null;
  const [begin, end] = [Number(first), Number(last)];
  checkEstimated(context, figure, estimated !== undefined);
  checkSpecial(context, figure, end, special !== undefined);
  checkMeaning(context, figure);
  printed(context, from!, figure, context.area, begin);
  printed(context, to!, figure, context.area, end);
  return {figure, begin, end};
}

/** "Het aandeel X is hier sinds 2012 naar schatting toegenomen, van 4 % naar 5 % in 2020." */
export function changed(context: Context, parts: Parts, memory: Memory): void {
  const {tally, truth, area} = context;
  const ends = twoYears(context, parts);
  if (!ends) return;
  const {figure, begin, end} = ends;
  const [then, now] = [truth.value(area, figure.id, begin), truth.value(area, figure.id, end)];
  const up = upWords.test(parts.side!);
  const what = () => `${figure.id}: ${then} in ${begin}, ${now} in ${end}`;
  tally.check("sentence", (now - then) * (up ? 1 : -1) > 0, "a change the other way round", what);
  tally.check("sentence", !printedSame(figure, then, now), "a change between figures that print the same", what);
  const years = truth.years(figure.id).filter(year => !Number.isNaN(truth.value(area, figure.id, year)));
  tally.check(
    "year",
    begin === years[0] && end === years.at(-1),
    "a change over other years than there are",
    () => `${what()}, figures ${years.join(", ")}`
  );
  memory.told = {figure: figure.id, first: begin, last: end, up};
  checkPeople(context, figure, [begin, end]);
  checkMade(context, parts.made, figure, area, [begin, end]);
  checkLand(context, figure, [begin, end]);
  checkSeries(context, figure, [begin, end]);
  mustTellElsewhere(context, figure, [begin, end], memory);
}

/** At neither end fewer lived there than a class needs; before all counts as many as in the first of them. */
function checkPeople({tally, truth, area}: Context, {id}: Figure, ends: readonly number[]): void {
  const few = hasFewAt(truth, area, ends);
  tally.check("sentence", !few, "a change of a place of few people then", () => `${id} ${ends.join(", ")}`);
}

/** A change is followed by what the country, or the areas of a level, did in the same years. */
function mustTellElsewhere(context: Context, figure: Figure, years: readonly [number, number], {block}: Memory): void {
  context.tally.check(
    "sentence",
    elsewhereWords.test(block.text) || !isKnownElsewhere(context, figure, years),
    "a change without that of the country in the same years",
    () => `${figure.id} ${years.join("–")}`
  );
}

/** Did the country, or a level of which most have both, have this figure in both years? Not for the country itself. */
export function isKnownElsewhere(context: Context, figure: Figure, years: readonly [number, number]): boolean {
  const {truth, area} = context;
  if (area.level === "land") return false;
  return isKnownOfCountry(context, figure.id, years) || levelBeside(truth, figure, area.level, years) !== null;
}

/** "Hoe dat in Nederland als geheel ging, is niet bekend." */
export function notKnownElsewhere(context: Context, {told, block}: Memory): void {
  const {tally, resilience} = context;
  const what = told?.figure ?? (block.inside[0] === "trend" ? "leefbaarheid_score" : "");
  const figure = figures.get(what);
  const years = told ? ([told.first, told.last] as const) : null;
  const known =
    what === "index" ? resilience.indexBeside !== null : figure && years && isKnownElsewhere(context, figure, years);
  tally.check("sentence", !known, "a change elsewhere that is known, told as not known", () => what);
}

/** A density is told of as changing only where the land is the same, to two per cent. */
function checkLand({tally, truth, area}: Context, figure: Figure, years: readonly [number, number]): void {
  if (figure.unit !== "per_km2") return;
  const [then, now] = years.map(year => truth.value(area, "land_ha", year)) as [number, number];
  const kept = Math.abs(then - now) <= rules.landForDensity * Math.max(then, now);
  tally.check("sentence", kept, "a change of density over other land", () => `${figure.id}: ${then} and ${now} ha`);
}

/** A change goes from published to published, or from computed to computed, of a figure known to count the same in both. */
function checkSeries(context: Context, figure: Figure, years: readonly [number, number]): void {
  const {tally, truth, area} = context;
  const isSame = figure.id !== "supermarkt_km";
  tally.check("sentence", isSame, "a change of what may be counted otherwise in each year", () => figure.id);
  const [then, now] = years.map(year => truth.known(area, figure.id, year).computed);
  tally.check(
    "sentence",
    then === now,
    "a change from a published to a computed figure",
    () => `${figure.id} ${years.join("–")}`
  );
}

/** Has the country a figure in both years, of one table? Published or made here: its column in the tables shows the same. */
export function isKnownOfCountry(context: Context, id: string, years: readonly [number, number]): boolean {
  const {truth} = context;
  const land = country(context);
  if (years.some(year => Number.isNaN(truth.value(land, id, year)))) return false;
  return new Set(years.flatMap(year => [...truth.editions(land, id, year)])).size <= 1;
}

/** "Ook in Nederland als geheel ging het omhoog: van 4 % naar 5 %.", or on average over the areas of a level. */
export function elsewhere(
  context: Context,
  {side, from, to, areas, plural, made, strength, pronoun}: Parts,
  {told}: Memory
): void {
  const {tally} = context;
  const figure = figures.get(told?.figure ?? "");
  if (!told || !figure) {
    tally.check("unread", false, "a change elsewhere after no change of the area", () => `${from} to ${to}`);
    return;
  }
  checkPronoun(context, figure, pronoun);
  const [then, now] = besideValues(context, figure, [told.first, told.last], {areas, plural, made});
  printedValue(context, from!, figure, then);
  printedValue(context, to!, figure, now);
  tally.check(
    "sentence",
    (now - then) * (upWords.test(side!) ? 1 : -1) > 1.5 * printedStep(figure) - 1e-9,
    "a change elsewhere the other way round, or within rounding",
    () => `${figure.id}: ${then} and ${now}`
  );
  tally.check(
    "sentence",
    Math.abs(movement(figure, then, now)) > (1 - inDoubt) * bandElsewhere(context, figure),
    "hardly any movement elsewhere told as one",
    () => `${figure.id}: ${then} and ${now}, band ${bandElsewhere(context, figure)}`
  );
  checkStrength(context, figure, told, movement(figure, then, now), strength);
}

/** "ging die", "bleef die": of a density or a distance; of a share or a number it is "het". */
function checkPronoun({tally}: Context, {id}: Figure, pronoun: string | undefined): void {
  if (pronoun === undefined || pronoun === "werd de afstand") return;
  const right = /(?:_km|_per_km2)$/.test(id) === pronoun.endsWith("die");
  tally.check("sentence", right, "a pronoun of another gender", () => `${id}: ${pronoun}`);
}

/** What a figure moves elsewhere without being told as moving: of one figure the same beside every area. */
const bandElsewhere = ({truth}: Context, figure: Figure): number =>
  rules.sameElsewhere * (leastUsualChange(truth, figure) ?? 0);

/** This audit settles the usual change from all figures, also over a change of borders: so far it may be off. */
const inDoubt = 0.15;

const usualWords =
  /^(het verschil met hier is niet groter dan bij zulke cijfers gewoon is|the difference with here is no larger than is usual for such figures)$/;

/** "hier sterker", "hier minder sterk" or "het verschil met hier is niet groter dan …": only of a change the same way. */
function checkStrength(
  {tally, truth, area}: Context,
  figure: Figure,
  {first, last, up}: NonNullable<Memory["told"]>,
  theirs: number,
  strength: string | undefined
): void {
  const [begin, end] = [first, last].map(year => truth.value(area, figure.id, year)) as [number, number];
  const own = movement(figure, begin, end);
  const what = () => `"${strength}", ${figure.id}: ${own} here, ${theirs} elsewhere`;
  // where nobody knows whether it changed, nothing stands beside it but what happened elsewhere
  const isTold = up === null ? strength === undefined : own * theirs > 0 === (strength !== undefined);
  tally.check("sentence", isTold, "a change the same way as elsewhere, or another, told otherwise", what);
  const more = /^(hier sterker|more here)$/.test(strength ?? "");
  const less = /^(hier minder sterk|less here)$/.test(strength ?? "");
  const right = more ? Math.abs(own) > Math.abs(theirs) : !less || Math.abs(own) < Math.abs(theirs);
  tally.check("sentence", right, "how strong a change is beside that elsewhere", what);
  if (strength === undefined || more || less) return;
  const said = strength === "hier anders" || strength === "otherwise here" || usualWords.test(strength);
  tally.check("unread", said, "words for how strong a change is", what);
  const most = usualWords.test(strength) ? mostUsualChange(truth, figure) : null;
  const within = most === null || Math.abs(own - theirs) <= (1 + inDoubt) * most;
  tally.check("sentence", within, "a difference called usual that is not", what);
}

/** "In Nederland als geheel bleef het in die jaren gelijk: 4 %." */
export function elsewhereTheSame(context: Context, {to, areas, plural, made, pronoun}: Parts, {told}: Memory): void {
  const figure = figures.get(told?.figure ?? "");
  if (!told || !figure) return;
  checkPronoun(context, figure, pronoun);
  const [then, now] = besideValues(context, figure, [told.first, told.last], {areas, plural, made});
  printedValue(context, to!, figure, now);
  context.tally.check(
    "sentence",
    printedSame(figure, then, now),
    "an elsewhere that did not stay the same",
    () => `${figure.id}: ${then} and ${now}`
  );
}

/** Smallest step that a figure is printed in. */
const printedStep = ({unit, decimals}: Figure): number => 10 ** -decimals / (unit === "share" ? 100 : 1);

/** "In Nederland als geheel bleef het in die jaren ongeveer gelijk (van 15,0 % naar 15,2 %).": beside the change here, hardly any. */
export function elsewhereAboutTheSame(
  context: Context,
  {from, to, areas, plural, made, pronoun}: Parts,
  {told}: Memory
): void {
  const figure = figures.get(told?.figure ?? "");
  if (!told || !figure) return;
  checkPronoun(context, figure, pronoun);
  const [then, now] = besideValues(context, figure, [told.first, told.last], {areas, plural, made});
  printedValue(context, from!, figure, then);
  printedValue(context, to!, figure, now);
  const isRounding = Math.abs(now - then) <= 1.5 * printedStep(figure) + 1e-9;
  const band = (1 + inDoubt) * bandElsewhere(context, figure);
  context.tally.check(
    "sentence",
    isRounding || Math.abs(movement(figure, then, now)) <= band,
    "a movement elsewhere told as none",
    () => `${figure.id}: ${then} and ${now}, band ${band}`
  );
}

/** Figures of the country in two years, or the means of the level of this area, of as many areas as is said. */
export function besideValues(
  context: Context,
  figure: Figure,
  years: readonly [number, number],
  {areas, plural, made}: Pick<Parts, string>
): [number, number] {
  const {truth, area, tally, language} = context;
  if (areas === undefined) {
    const land = country(context);
    checkMade(context, made, figure, land, years);
    return years.map(year => truth.value(land, figure.id, year)) as [number, number];
  }
  tally.check(
    "pair",
    !isKnownOfCountry(context, figure.id, years),
    "a mean of areas in place of the country's own figure",
    () => `${figure.id} ${years.join("–")}`
  );
  const level = levelBeside(truth, figure, area.level, years);
  const {before, after, areas: both} = levelMeans(truth, figure.id, level ?? area.level, years);
  tally.check("count", toPlain(areas, language) === both, "areas of a mean", () => `${areas}, expected ${both}`);
  tally.check(
    "unit",
    level !== null && isPlural(level, plural!),
    "the word for areas of another level",
    () => `"${plural}", expected ${level}`
  );
  return [before, after];
}

/** "(hier berekend)": of figures of which all, or some ("deels"), were computed here. */
function checkMade(
  {tally, truth}: Context,
  made: string | undefined,
  {id}: Figure,
  area: Area,
  years: readonly number[]
): void {
  const computed = years.filter(year => truth.known(area, id, year).computed).length;
  const expected = computed === 0 ? "none" : computed === years.length ? "all" : "some";
  const said = made === undefined ? "none" : /deels|partly/.test(made) ? "some" : "all";
  tally.check(
    "unit",
    said === expected,
    "the word for what was computed here",
    () => `${id}.${area.code}: "${made}", expected ${expected}`
  );
}

/** "RIVM zelf gaf voor Nederland in tabel 50090NED: 76,1 % (2012) en 75,2 % (2016)." */
export function otherEdition(context: Context, {edition, figures: listed}: Parts, {block}: Memory): void {
  const {tally, truth, language} = context;
  const figure = figureOfChart(context, block.inside[0] ?? "");
  const land = country(context);
  for (const [, text, year] of listed!.matchAll(/([^,()]*?[\d.,]+[^,()]*?) \((\d{4})\)/g)) {
    const shown = readShown(text!.replace(/^(?:,| en| and)\s*/, "").trim(), language);
    const given = figure ? truth.publishedIn(land, figure.id, Number(year), edition!) : null;
    const computed = figure !== null && truth.known(land, figure.id, Number(year)).computed;
    tally.check(
      "value",
      figure !== null && given !== null && computed && shown?.kind === "number" && standsFor(shown, figure, given),
      "what a publisher gave for the country in another edition",
      () => `"${text}" ${year} in ${edition}, expected ${given}`
    );
  }
}

/** A printed number that is no figure of one area, such as a mean; "per 1.000" may stand in the words before it. */
export function printedValue({language, tally}: Context, text: string, figure: Figure, value: number): void {
  const shown = readShown(text, language);
  tally.check(
    "value",
    shown?.kind === "number" && standsFor(shown, figure, value),
    "a number in a sentence",
    () => `"${text}" for ${figure.id}, expected ${value}`
  );
}

/** "Het aandeel X was hier 74,1 % in 2012 en 48,6 % in 2020. Zo'n groot verschil …": residents then are not known. */
export function unsure(context: Context, parts: Parts, memory: Memory): void {
  const {tally, truth, area} = context;
  const ends = twoYears(context, parts);
  if (!ends) return;
  const {figure, begin, end} = ends;
  memory.told = {figure: figure.id, first: begin, last: end, up: null};
  checkPeople(context, figure, [begin, end]);
  mustTellElsewhere(context, figure, [begin, end], memory);
  const earlier = truth
    .years("inwoners_count")
    .filter(year => year <= begin && !Number.isNaN(truth.value(area, "inwoners_count", year)));
  tally.check(
    "sentence",
    earlier.length === 0,
    "a caution about residents that are known",
    () => `${figure.id} ${begin}: residents of ${earlier.join(", ")}`
  );
}

/** "Eenzaam: naar schatting 45,6 % in 2024, 41,0 % in 2012", the heading of a small trend. */
export function trendTitle(context: Context, {label, estimated, now, last, then, first, made}: Parts): void {
  const {tally, truth, area} = context;
  const figure = figureNamed(context, label!);
  if (!figure) {
    tally.check("unread", false, "words for a figure that this audit does not know", () => `"${label}"`);
    return;
  }
  checkEstimated(context, figure, estimated !== undefined);
  checkShown(context, now!, {figure, area, year: Number(last)}, "heading");
  checkMade(context, made, figure, area, first === undefined ? [Number(last)] : [Number(first), Number(last)]);
  const isOfToday = figure.id === "inwoners_count" || misfitOf(truth, area, Number(last)) === null;
  tally.check("sentence", isOfToday, "a trend of other people alone", () => `${figure.id} ${last}`);
  if (first === undefined) return;
  checkShown(context, then!, {figure, area, year: Number(first)}, "heading");
  const same = figure.id === "inwoners_count" || misfitOf(truth, area, Number(first)) === null;
  tally.check("sentence", same, "a figure of other people as the beginning of a trend", () => `${figure.id} ${first}`);
}

/** "De lijn is onderbroken na 2020: in 2020 woonden hier te weinig mensen.", or since when their number changed. */
export function lineOfOthers(
  {tally, truth, area}: Context,
  {year, known}: Parts,
  why: NonNullable<ReturnType<typeof misfitOf>>
): void {
  const right = misfitOf(truth, area, Number(year)) === why;
  tally.check("sentence", right, "residents said to have been too few or others", () => `${year}`);
  const years = countsOf(truth, area).map(one => one.year);
  const expected = years.findLast(one => one <= Number(year)) ?? years[0];
  tally.check("year", expected === Number(known), "the year of known residents", () => `${known}, not ${expected}`);
}

/** "Deze buurt: 4,05 in 2002, 4,21 in 2024.", a line of a trend in words; a comparator over the same years. */
export function line(context: Context, {who, then, first, now, last}: Parts, memory: Memory, figure: Figure): void {
  const {tally, truth, area} = context;
  const whose = areaNamed(context, who!);
  if (!whose) {
    tally.check("parent", false, "a line of an area that is not around this one", () => `"${who}"`);
    return;
  }
  const [begin, end] = [Number(first), Number(last)];
  checkShown(context, then!, {figure, area: whose, year: begin}, "chart");
  checkShown(context, now!, {figure, area: whose, year: end}, "chart");
  if (whose === area) {
    memory.told = {figure: figure.id, first: begin, last: end, up: null};
    const years = truth.years(figure.id).filter(year => !Number.isNaN(truth.value(area, figure.id, year)));
    tally.check(
      "year",
      end === years.at(-1),
      "a line that ends before its last figure",
      () => `${figure.id}: ${end}, figures ${years.join(", ")}`
    );
    return;
  }
  const same = memory.told !== null && memory.told.first === begin && memory.told.last === end;
  tally.check(
    "year",
    same,
    "a comparator over other years",
    () => `${figure.id}: ${memory.told?.first}–${memory.told?.last} and ${whose.code} ${begin}–${end}`
  );
}

/** "Deze buurt: 4,21." in the description of a chart of one year. */
export function point(context: Context, {who, now}: Parts, year: number, figure: Figure): void {
  const whose = areaNamed(context, who!);
  if (whose) checkShown(context, now!, {figure, area: whose, year}, "chart");
  else context.tally.check("parent", false, "a mark of an area that is not around this one", () => `"${who}"`);
}
