import {type Context, checkShown} from "../checks/context.ts";
import {deviationBreaks, deviationClass, nearestBreak} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import {
  type Direction,
  directionOf,
  filmWords,
  kindWords,
  notableShares,
  researchFilms,
  resilienceRules as rules,
  studentShare,
  typeWords,
  type Vulnerable
} from "../knowledge/resilience.ts";
import {publicationRules} from "../knowledge/rules.ts";
import {toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import {crimesAgainst} from "../world/elements.ts";
import {levelBeside, levelMeans} from "../world/level-means.ts";
import type {Film} from "../world/resilience.ts";
import {cornerSums, shareAbove} from "../world/weightings.ts";
import {insideOf} from "./counts.ts";
import {besideValues, isKnownOfCountry} from "./figures.ts";

const amounts = [
  "veel meer",
  "veel meer",
  "meer",
  "iets meer",
  "ongeveer evenveel",
  "iets minder",
  "minder",
  "veel minder",
  "veel minder"
];
const nuisanceScore = "overlast_onveiligheid_score";
const levels: Record<Vulnerable, string> = {
  zeer_weinig: "onder",
  weinig: "rond",
  veel: "boven",
  zeer_veel: "ver boven"
};

/** "In 2024 was er naar schatting minder overlast en onveiligheid dan gemiddeld: klasse 7 van 9 …" */
export function problems(context: Context, parts: Parts, {block}: Memory): void {
  const {year, amount, rank, gap, neighbour, plural, most} = parts;
  const {tally, resilience, area, language} = context;
  const photo = resilience.photo(area);
  if (!tally.check("type", photo !== null, "a photo where none may be given", () => area.code)) return;
  const {nuisance} = photo!;
  const own = deviationClass(nuisance);
  tally.check(
    "year",
    Number(year) === photo!.year,
    "another year of the photo",
    () => `${year}, expected ${photo!.year}`
  );
  tally.check(
    "class",
    Number(rank) === own,
    "another class of problems",
    () => `${rank}, expected ${own} (${nuisance})`
  );
  checkExtreme(context, own, photo!.year, parts);
  const isSaid = /wijst in \d{4} de andere kant op|points the other way in \d{4}/.test(block.text);
  tally.check(
    "pair",
    isSaid === (crimesAgainst(context) !== null),
    "an estimate of nuisance that registered crimes contradict, without them",
    () => `${photo!.problems}, said: ${isSaid}`
  );
  const told = mostHave(context, own, nuisance);
  const levelWord = {buurt: "buurten", wijk: "wijken", gemeente: "gemeenten", land: "landen"}[area.level];
  tally.check(
    "sentence",
    told === (most ?? null) && (most === undefined || plural === levelWord),
    "what most areas have beside a class",
    () => `"${most}" ${plural}, expected "${told}"`
  );
  const word = amounts[own - 1];
  tally.check("type", amount === word, "another level of problems", () => `"${amount}", expected "${word}"`);
  const near = nearestBreak(nuisance, deviationBreaks);
  const right = gap === undefined ? near.distance < 0.005 : Math.abs(toPlain(gap, language) - near.distance) <= 0.00501;
  tally.check(
    "class",
    right && near.neighbour === Number(neighbour),
    "the distance to the nearest break",
    () => `"${gap ?? "near"}" from ${neighbour}, expected ${near.distance.toFixed(4)} from ${near.neighbour}`
  );
}

/** "7 is bij buurten de hoogste die voorkomt": of the class of this area, where no area of its level has a further one. */
function checkExtreme(
  {tally, truth, area}: Context,
  own: number,
  year: number,
  {end, ofLevel, extreme, common}: Parts
): void {
  const levelWord = {buurt: "buurten", wijk: "wijken", gemeente: "gemeenten", land: "landen"}[area.level];
  const classes = (truth.world.byLevel[area.level] ?? [])
    .filter(one => truth.isLarge(one))
    .map(one => truth.value(one, nuisanceScore, year))
    .filter(value => !Number.isNaN(value))
    .map(deviationClass);
  const [lowest, highest] = [Math.min(...classes), Math.max(...classes)];
  const expected = own === highest && own < 9 ? "highest" : own === lowest && own > 1 ? "lowest" : undefined;
  const said = extreme && (/^(hoogste|highest)$/.test(extreme) ? "highest" : "lowest");
  const right = said === expected && (said === undefined || (Number(end) === own && ofLevel === levelWord));
  tally.check(
    "class",
    right,
    "the furthest class that occurs",
    () => `"${extreme}" ${end} ${ofLevel}, expected ${expected}`
  );
  if (expected === undefined) return;
  const share = classes.filter(one => one === own).length / classes.length;
  const isSaid = common !== undefined && common !== "";
  // a quarter to the area: the page reads it off the quartiles
  const fits = Math.abs(share - 0.25) < 1 / classes.length || isSaid === share > 0.25;
  tally.check("class", fits, "how common the furthest class is", () => `"${common}": ${share.toFixed(3)}`);
}

/** A class above the reference with six in ten areas yet higher, or the other way round; a high score is little nuisance. */
function mostHave({places, area}: Context, own: number, nuisance: number): "minder" | "meer" | null {
  const place = area.level === "land" ? null : places.of(nuisance, "overlast_onveiligheid_score", area.level, null);
  if (place === null || own === 5) return null;
  const {below, equal, others} = place;
  if (own > 5) return (others - below - equal) / others >= 0.6 ? "minder" : null;
  return below / others >= 0.6 ? "meer" : null;
}

/** "In 2024 was er naar schatting niet duidelijk meer of minder overlast en onveiligheid dan in 2014; …" */
export function sinceBeginning(context: Context, {from, to, side, made}: Parts, memory: Memory): void {
  memory.told = {figure: nuisance, first: Number(from), last: Number(to), up: null};
  mustTellElsewhere(context, memory, "problems");
  const {tally, resilience, area, truth} = context;
  const direction = resilience.problemsBetween(area, Number(from), Number(to));
  const said = {meer: "up", "niet duidelijk meer of minder": "stable", minder: "down"}[side!];
  const {computed} = truth.known(area, nuisance, Number(to));
  tally.check("unit", computed === (made !== undefined), "a figure said to be computed here", () => `${to}`);
  const [then, now] = editionsOf(context, [from, to]);
  const isSaid = /twee metingen|two editions/.test(memory.block.text);
  tally.check("sentence", isSaid === (then !== now), "two editions that are not said", () => `${then} and ${now}`);
  tally.check(
    "film",
    direction === said && resilience.period?.problems[0] === Number(from),
    "problems beside the beginning of the film",
    () => `"${side}" ${from}–${to}, expected ${direction}`
  );
  tally.check("film", !isOtherwise(context, [from, to], direction), "another edition told as a change", () => `${to}`);
}

/** Does another edition say more or less problems since the beginning, where the film does not? */
function isOtherwise(context: Context, years: readonly (string | undefined)[], direction: Direction): boolean {
  const [then, now] = editionsOf(context, years);
  return then !== now && direction !== "stable" && direction !== context.resilience.filmOf(context.area)?.problems;
}

/** "Voor 2024 schat een nieuwere meting (meting 2024) meer overlast en onveiligheid dan meting 2022 voor 2014: …" */
export function otherwiseMeasured(context: Context, {from, to, side, made, earlier, later}: Parts): void {
  const {tally, resilience, area, truth} = context;
  const direction = resilience.problemsBetween(area, Number(from), Number(to));
  const said = {meer: "up", more: "up", minder: "down", less: "down"}[side!];
  const {computed} = truth.known(area, nuisance, Number(to));
  tally.check("unit", computed === (made !== undefined), "a figure said to be computed here", () => `${to}`);
  const editions = editionsOf(context, [from, to]);
  const isRead = editions[0] === earlier && editions[1] === later && Number(to) > Number(from);
  tally.check("year", isRead, "editions of two years", () => `${earlier}, ${later}: ${editions.join(", ")}`);
  tally.check(
    "film",
    direction === said &&
      isOtherwise(context, [from, to], direction) &&
      resilience.period?.problems[0] === Number(from),
    "an edition that goes another way than the film",
    () => `"${side}" ${from}–${to}, expected ${direction}`
  );
}

/** "De index van kwetsbaarheid lag in 2020 rond het gewogen gemiddelde over de buurten van Nederland in 2012: +0,12, …" */
export function vulnerability(context: Context, {year, words, index}: Parts, {block}: Memory): void {
  const {tally, resilience, area, language} = context;
  checkAge(context, block.text);
  const photo = resilience.photo(area);
  if (!tally.check("type", photo !== null, "a photo where none may be given", () => area.code)) return;
  tally.check(
    "year",
    Number(year) === photo!.vulnerabilityYear,
    "another year of the photo",
    () => `${year}, expected ${photo!.vulnerabilityYear}`
  );
  tally.check(
    "type",
    words === levels[photo!.vulnerable],
    "another level of vulnerability",
    () => `"${words}", expected "${levels[photo!.vulnerable]}" (${photo!.vulnerability.toFixed(3)})`
  );
  if (index === undefined) return;
  const said = toPlain(index.replace(/^[+−]/, ""), language) * (index.startsWith("−") ? -1 : 1);
  tally.check(
    "value",
    Math.abs(said - photo!.vulnerability) <= 0.005 + 1e-6,
    "the index of vulnerability",
    () => `${index}, expected ${photo!.vulnerability.toFixed(4)}`
  );
}

/** Beside the index stands of which age so many live there, and only where so many do. */
function checkAge({resilience, area, tally}: Context, text: string): void {
  const [young, old] = (["young", "old"] as const).map(age => {
    const shown = resilience.ageShown(area, age);
    return shown !== null && shown.share >= notableShares[age];
  });
  const said = /15 tot 25 jaar|aged 15 to 25/.test(text) ? "young" : /65 jaar|are 65/.test(text) ? "old" : null;
  const expected = young ? "young" : old ? "old" : null;
  tally.check(
    "type",
    said === expected,
    "an age of many residents, beside the index",
    () => `${said}, not ${expected}`
  );
}

const editionsOf = ({truth, area}: Context, years: readonly (string | undefined)[]) =>
  years.map(year => [...truth.editions(area, nuisance, Number(year))].sort().join("+"));

/** "Dat zijn twee metingen: 2014 staat in meting 2022, 2024 in meting 2024." */
export function twoEditions(context: Context, {from, earlier, to, later}: Parts, {told}: Memory): void {
  const found = editionsOf(context, [from, to]);
  const right = found[0] === earlier && found[1] === later && earlier !== later;
  context.tally.check("year", right, "editions of two years", () => `${earlier}, ${later}: ${found.join(", ")}`);
  const same = told?.first === Number(from) && told?.last === Number(to);
  context.tally.check("year", same, "editions of other years than were told", () => `${from} and ${to}`);
}

/** "Van de inwoners is 31 % 15 tot 25 jaar (2020), …" */
export function notableAge(context: Context, age: "young" | "old", {share, year}: Parts): void {
  const figure = figures.get({young: "leeftijd_15_25_share", old: "leeftijd_65_plus_share"}[age])!;
  checkShown(context, share!, {figure, area: context.area, year: Number(year)}, "sentence");
  const shown = context.resilience.ageShown(context.area, age);
  const isLast = shown !== null && shown.year === Number(year);
  context.tally.check("year", isLast, "an age of another year", () => `${year}, not ${shown?.year}`);
}

/** "Vergeleken met Baarn als geheel is er meer overlast en onveiligheid, en is de index van kwetsbaarheid lager." */
export function besideGemeente(context: Context, {name, amount, side}: Parts): void {
  const {tally, resilience, truth, area} = context;
  const photo = resilience.photo(area);
  const {gemeente} = area;
  inGemeente(context, {name});
  if (!photo || !gemeente) return;
  const problems = truth.value(gemeente, "overlast_onveiligheid_score", photo.year) - photo.nuisance;
  const index = photo.vulnerability - resilience.vulnerability(gemeente, photo.vulnerabilityYear);
  const agrees = (difference: number, said: number) =>
    said === 0 ? Math.abs(difference) <= 0.26 : difference * said > 0;
  tally.check(
    "type",
    agrees(problems, amount === "meer" ? 1 : amount === "minder" ? -1 : 0),
    "problems beside those of the gemeente",
    () => `"${amount}", ${problems}`
  );
  tally.check(
    "type",
    agrees(index, side === "hoger" ? 1 : side === "lager" ? -1 : 0),
    "vulnerability beside that of the gemeente",
    () => `"${side}", ${index}`
  );
}

/** The year that an average is of is one in which there are figures. */
export function referenceYear({tally, resilience}: Context, {reference}: Parts): void {
  tally.check("year", resilience.years.includes(Number(reference)), "another reference year", () => `${reference}`);
}

/** "Daarna, van 2022 tot 2024, namen overlast en onveiligheid toe." */
export function afterwards(context: Context, {from, to, side}: Parts, memory: Memory): void {
  memory.told = {figure: nuisance, first: Number(from), last: Number(to), up: null};
  mustTellElsewhere(context, memory, "problems");
  const {tally, resilience, area} = context;
  const direction = resilience.problemsBetween(area, Number(from), Number(to));
  const said = /gelijk/.test(side!) ? "stable" : side === "toe" ? "up" : "down";
  tally.check(
    "film",
    direction === said,
    "problems after the film",
    () => `"${side}" ${from}–${to}, expected ${direction}`
  );
}

/** "Soort gebied: niet meer problemen dan gemiddeld, kwetsbaarheid rond gemiddeld." */
export function kind(context: Context, {words}: Parts): void {
  const {tally, resilience, area, language} = context;
  const photo = resilience.photo(area);
  const expected = photo && kindWords(photo.problems, photo.vulnerable, language);
  tally.check("type", expected === words, "another kind of area", () => `"${words}", expected "${expected}"`);
}

/** "Grijs: 57 andere buurten van Lindenmeer met een foto van deze jaren." */
export function photosBeside(context: Context, {count, name}: Parts): void {
  const {tally, resilience, truth, area, language} = context;
  const own = resilience.photo(area);
  const others = truth.list.filter(other => {
    if (other === area || other.level !== area.level || other.gemeente !== area.gemeente) return false;
    const photo = resilience.photo(other);
    return photo?.year === own?.year && photo?.vulnerabilityYear === own?.vulnerabilityYear;
  });
  const said = count === undefined ? 1 : toPlain(count, language);
  tally.check("count", said === others.length, "dots beside this area", () => `${said}, expected ${others.length}`);
  inGemeente(context, {name});
}

/** "Kruis: Lindenmeer als geheel." */
export function inGemeente({tally, area: {gemeente}}: Context, {name}: Parts): void {
  const right = gemeente?.names.has(name!) ?? false;
  tally.check("parent", right, "a gemeente that the area does not lie in", () => `"${name}"`);
}

/** Why there is no photo. */
export function noPhoto(
  context: Context,
  why: "residents" | "problems" | "vulnerability" | "students" | "institution" | "few_then" | "others",
  year: number | null = null
): void {
  const {tally, resilience, truth, area} = context;
  if (year !== null)
    tally.check(
      "year",
      truth.raw(area, "leeftijd_15_25_share", year) >= studentShare,
      "a year in which not so many were young",
      () => `${year}`
    );
  const {latest} = resilience;
  const hasProblems = latest !== null && !Number.isNaN(truth.value(area, "overlast_onveiligheid_score", latest));
  const right =
    why === "students" || why === "institution"
      ? resilience.unusual(area) === why
      : why === "few_then" || why === "others"
        ? truth.isLarge(area) && hasProblems && resilience.misfit(area) === why
        : why === "residents"
          ? !truth.isLarge(area) && area.residents !== null
          : why === "problems"
            ? truth.isLarge(area) && !hasProblems
            : truth.isLarge(area) && hasProblems && resilience.vulnerabilityYear(area, latest!) === null;
  const rule =
    why === "residents" && area.residents === null
      ? "unknown residents told as too few"
      : "the reason why there is no photo";
  tally.check("missing", right && resilience.photo(area) === null, rule, () => `${why}; residents ${area.residents}`);
}

/** Components that come on codes of another year: of those of the CBS a buurt lacks some whatever its code. */
const onOtherCodes = ["rondkomen_moeite_share", "angst_depressie_hoog_share", "ernstig_eenzaam_share"];

/** Why too few figures make an index: those it never has are of another area, of no area yet, perhaps of another, or merely not there. */
export function noIndex(context: Context, why: "borders" | "code" | "unsure" | "other"): void {
  noPhoto(context, "vulnerability");
  const {truth, area, tally} = context;
  const never = onOtherCodes.filter(id => truth.years(id).every(year => Number.isNaN(truth.value(area, id, year))));
  const last = new Set(
    never.flatMap(id => {
      const year = truth.years(id).at(-1);
      return year === undefined ? [] : [truth.known(area, id, year).absence];
    })
  );
  const found = last.has("another_place")
    ? "borders"
    : last.has("unsure_place")
      ? "unsure"
      : last.has("unknown")
        ? "code"
        : "other";
  tally.check("missing", why === found, "why there are too few figures for an index", () => `${why}: ${[...last]}`);
}

/** "Over overlast en onveiligheid is er geen cijfer van 2024, en dus geen foto van dat jaar. Het laatste is van 2022." */
export function noProblemsThen(context: Context, {year, last}: Parts): void {
  const {tally, resilience} = context;
  const known = nuisanceYears(context).at(-1);
  tally.check(
    "year",
    Number(year) === resilience.latest && Number(last) === known,
    "the year of an estimate of nuisance",
    () => `${year} and ${last}, expected ${resilience.latest} and ${known}`
  );
  noPhoto(context, "problems");
}

const nuisanceYears = ({truth, area}: Context): number[] =>
  truth.years(nuisanceScore).filter(year => !Number.isNaN(truth.value(area, nuisanceScore, year)));

/** "Er is geen cijfer over overlast en onveiligheid, en dus geen foto." */
export function noProblems(context: Context): void {
  const years = nuisanceYears(context);
  context.tally.check("missing", years.length === 0, "an estimate of nuisance told as missing", () => years.join(", "));
  noPhoto(context, "problems");
}

/** "Ook als elk cijfer half of dubbel zo zwaar telt, ligt de uitkomst boven het landelijke gemiddelde van het ijkjaar." */
export function robust(context: Context, {side}: Parts): void {
  const corners = cornersOf(context);
  const right = corners !== null && (/boven|above/.test(side!) ? corners[0] > -cornerNear : corners[1] < cornerNear);
  context.tally.check(
    "type",
    right,
    "an index said to hold whatever the weights",
    () => `${side}: sums from ${corners?.join(" to ")}`
  );
}

/** "bij 81 % van de wegingen die we probeerden is het meer." */
export function depends(context: Context, {share}: Parts): void {
  const {tally, language} = context;
  const found = weightings(context);
  const said = toPlain(share!.replace(/ ?%/, ""), language) / 100;
  // another draw of weightings: a hundred of them tell a share to within a tenth; just short of nearly all prints as that
  tally.check(
    "type",
    found !== null && Math.abs(found - said) <= 0.15 && Math.max(said, 1 - said) <= rules.nearlyAll + 1e-9,
    "the share of weightings above average",
    () => `${share}, here ${found}`
  );
  checkDepends(context);
}

/** Of the outermost two weightings one lies above and one below. */
function checkDepends(context: Context): void {
  const corners = cornersOf(context);
  context.tally.check(
    "type",
    corners !== null && corners[0] < cornerNear && corners[1] > -cornerNear,
    "an index said to depend on the weights",
    () => `sums from ${corners?.join(" to ")}`
  );
}

/** So near to zero a sum may lie on either side: figures are kept in a few digits. */
const cornerNear = 1e-4;

function cornersOf({resilience, area}: Context): [lowest: number, highest: number] | null {
  const photo = resilience.photo(area);
  return photo && cornerSums(resilience.scores(area, photo.vulnerabilityYear));
}

/** "Bij bijna alle wegingen die we probeerden, ligt de index onder dat gemiddelde (98 %)." */
export function nearlyAlways(context: Context, {side, share}: Parts): void {
  const {tally, language} = context;
  const above = weightings(context);
  const found = above === null ? null : /boven|above/.test(side!) ? above : 1 - above;
  const said = toPlain(share!.replace(/ ?%/, ""), language) / 100;
  tally.check(
    "type",
    found !== null && Math.abs(found - said) <= 0.15 && said >= rules.nearlyAll - 1e-9 && said < 1,
    "an index said to hold under nearly all weightings",
    () => `${side} ${share}, here ${found}`
  );
  checkDepends(context);
}

function weightings(context: Context): number | null {
  const {resilience, area} = context;
  const photo = resilience.photo(area);
  return photo && shareAbove(resilience.scores(area, photo.vulnerabilityYear));
}

/** "uit open cijfers van CBS en RIVM: a, b en c." */
export function madeOf(context: Context, {year, labels}: Parts): void {
  const {tally, resilience, area, language} = context;
  const photo = resilience.photo(area);
  if (!photo) return;
  const expected = photo.made.map(id => resilience.labelOf(id, language));
  const said = labels!;
  const right =
    Number(year) === photo.vulnerabilityYear &&
    expected.every(label => said.includes(label)) &&
    said.length === listLength(expected, language);
  tally.check(
    "type",
    right,
    "what the index is made of",
    () => `${year}: "${said}", expected ${photo.vulnerabilityYear}: ${expected.join(", ")}`
  );
}

const listLength = (labels: readonly string[], language: "nl" | "en") =>
  new Intl.ListFormat(language === "nl" ? "nl" : "en-GB", {type: "conjunction"}).format(labels).length;

/** What must stand behind a change of the index or of problems. */
const elsewhere = {
  vulnerable:
    /Nederland(?: als geheel)?(?: \((?:hier berekend|elk telt even zwaar)\))? (?:(?:steeg|bleef|daalde) die|hangt de richting af)|the Netherlands(?: as a whole)?(?: \((?:calculated here|each counts the same)\))? (?:it |the direction )|is niet bekend|is not known/,
  problems:
    /Nederland(?: als geheel)?(?: \((?:hier berekend|elk telt even zwaar)\))? (?:namen|bleven) (?:die|overlast en onveiligheid)|the Netherlands(?: as a whole)?(?: \((?:calculated here|each counts the same)\))? they |is niet bekend|is not known/
};

/** A change of the index or of problems is followed by what happened elsewhere in those years. */
function mustTellElsewhere({tally}: Context, memory: Memory, which: keyof typeof elsewhere): void {
  tally.check(
    "sentence",
    elsewhere[which].test(memory.block.text),
    "a change without that of the country in the same years",
    () => `${which}: "${memory.block.text}"`
  );
}

const nuisance = nuisanceScore;

/** "De index van kwetsbaarheid steeg." */
export function indexRose(context: Context, memory: Memory): void {
  const [first, last] = context.resilience.period?.vulnerability ?? [0, 0];
  memory.told = {figure: "index", first, last, up: true};
  mustTellElsewhere(context, memory, "vulnerable");
}

/** "Ook gemiddeld over 2.490 wijken in Nederland namen die af (score van +0,03 naar +0,06, hoger is gunstiger); hier minder sterk." */
export function movedElsewhere(context: Context, parts: Parts, memory: Memory, also: boolean | null): void {
  const {tally, resilience, truth, area, language} = context;
  const {told} = memory;
  if (told?.figure !== "index" && told?.figure !== nuisance) {
    tally.check("unread", false, "a move elsewhere after no move of the area", () => `${parts.how}`);
    return;
  }
  const years = [told.first, told.last] as const;
  const ofIndex = told.figure === "index";
  if (ofIndex)
    tally.check("film", !resilience.besideTurns(), "a way elsewhere that hangs on one figure", () => `${parts.how}`);
  const [then, now] = ofIndex
    ? indexElsewhere(context, parts)
    : besideValues(context, figures.get(nuisance)!, years, parts);
  const own = ofIndex
    ? resilience.indexChange(area)
    : truth.value(area, nuisance, told.first) - truth.value(area, nuisance, told.last);
  const theirs = ofIndex ? now - then : then - now;
  const band = ofIndex ? rules.stable : resilience.problemsBandOver(area, years);
  const [mine, other] = [directionOf(own, band), directionOf(theirs, band)];
  const how = parts.how!;
  const said = /gelijk|same/.test(how) ? "stable" : /steeg|toe|rose|increased/.test(how) ? "up" : "down";
  tally.check(
    "film",
    said === other,
    "another move elsewhere",
    () => `"${how}", expected ${other}: ${then} and ${now}`
  );
  const isAlso = also ?? /also/.test(how);
  tally.check("film", isAlso === (mine === other), "also, of another move", () => `"${how}": ${mine} and ${other}`);
  const isOpposite = /juist|instead/.test(how);
  const opposite = mine !== other && mine !== "stable" && other !== "stable";
  tally.check("film", isOpposite === opposite, "a move against that elsewhere", () => `"${how}": ${mine} and ${other}`);
  const more = mine === other && mine !== "stable" ? directionOf(Math.abs(own) - Math.abs(theirs), band) : null;
  const strength = /; (?:hier|here) (.*)$/.exec(how)?.[1];
  const words =
    more &&
    {up: ["sterker", "more"], stable: ["ongeveer even sterk", "about as much"], down: ["minder sterk", "less"]}[more];
  tally.check(
    "film",
    strength === words?.[language === "nl" ? 0 : 1],
    "how strong a move is beside that elsewhere",
    () => `"${strength}": ${own} and ${theirs}`
  );
  if (ofIndex || !overOtherAreas(context, years)) checkEndsElsewhere(context, how, [then, now]);
  else tally.check("pair", !/\d[.,]\d/.test(how), "scores of other areas than those of the film", () => `"${how}"`);
}

/** Are problems after a film a mean over other areas than those of the film itself? */
function overOtherAreas(context: Context, years: readonly [number, number]): boolean {
  const {truth, area, resilience} = context;
  const film = resilience.period?.problems;
  if (!film || film.join() === years.join()) return false;
  const [told, now] = [film, years].map(pair => {
    if (isKnownOfCountry(context, nuisance, pair)) return "land";
    const level = levelBeside(truth, figures.get(nuisance)!, area.level, pair);
    return level && `${level} ${levelMeans(truth, nuisance, level, pair).areas}`;
  });
  return told !== now;
}

/** "De index van kwetsbaarheid daalde in Nederland als geheel tussen 2012 en 2020.", beside questions about many areas. */
export function indexOfCountry(context: Context, parts: Parts): void {
  const {tally, resilience} = context;
  const [then, now] = indexElsewhere(context, parts);
  const years = resilience.period?.vulnerability;
  const right = Number(parts.from) === years?.[0] && Number(parts.to) === years?.[1];
  tally.check(
    "year",
    right,
    "other years of the film",
    () => `${parts.from}–${parts.to}, expected ${years?.join("–")}`
  );
  tally.check(
    "film",
    resilience.besideTurns() === (parts.verb === undefined),
    "a way elsewhere that hangs on one figure, or none where it does not",
    () => `${parts.verb}`
  );
  if (parts.verb === undefined) return;
  const said = /gelijk|bleef|same/.test(parts.verb) ? "stable" : /steeg|rose/.test(parts.verb) ? "up" : "down";
  const expected = directionOf(now - then, rules.stable);
  tally.check("film", said === expected, "another move elsewhere", () => `"${parts.verb}", expected ${expected}`);
}

/** "In Nederland als geheel hangt de richting af van de cijfers die erin zitten (van +0,05 naar −0,01)." */
export function hangsElsewhere(context: Context, parts: Parts, {told}: Memory): void {
  const {tally, resilience} = context;
  tally.check(
    "film",
    told?.figure === "index" && resilience.besideTurns(),
    "a way elsewhere said to hang on the figures",
    () => `${told?.figure}`
  );
  const ends = indexElsewhere(context, parts);
  if (parts.ends !== undefined) checkEndsElsewhere(context, parts.ends, ends);
}

/** "(van +0,03 naar +0,06)", or one number where both print the same. */
function checkEndsElsewhere({tally, language}: Context, how: string, ends: readonly [number, number]): void {
  const numbers = [...how.matchAll(/[+−]?\d[.,]\d\d/g)].map(([text]) => {
    const size = toPlain(text.replace(/^[+−]/, ""), language);
    return text.startsWith("−") ? -size : size;
  });
  const [first, last = first] = numbers;
  const right = ends.every((value, at) => Math.abs((at === 0 ? first! : last!) - value) <= 0.005 + 1e-6);
  tally.check(
    "value",
    right,
    "a number in a sentence",
    () => `${numbers.join(" and ")}, expected ${ends.join(" and ")}`
  );
}

function indexElsewhere(context: Context, {areas, plural}: Parts): [number, number] {
  const {tally, resilience, language} = context;
  const found = resilience.indexBeside;
  const level = areas === undefined ? "land" : {buurten: "buurt", wijken: "wijk", gemeenten: "gemeente"}[plural!];
  tally.check(
    "count",
    found?.level === level && (areas === undefined || toPlain(areas, language) === found?.areas),
    "areas of a mean",
    () => `${areas} ${plural}, expected ${found?.areas} ${found?.level}`
  );
  return [found?.first ?? Number.NaN, found?.last ?? Number.NaN];
}

/** One half of the film: "Tussen 2012 en 2024 werd … kleiner." */
export function filmHalf(
  context: Context,
  {from, to, side}: Parts,
  which: "vulnerable" | "problems",
  memory: Memory
): void {
  const {tally, resilience, area} = context;
  memory.told = {figure: which === "problems" ? nuisance : "index", first: Number(from), last: Number(to), up: null};
  mustTellElsewhere(context, memory, which);
  const film = resilience.filmOf(area);
  if (!tally.check("film", film !== null, "a film where none may be given", () => area.code)) return;
  const years = film!.period[which === "vulnerable" ? "vulnerability" : "problems"];
  tally.check(
    "year",
    Number(from) === years[0] && Number(to) === years[1],
    "other years of the film",
    () => `${from}–${to}, expected ${years.join("–")}`
  );
  const said = /gelijk|same|bleef/.test(side!)
    ? "stable"
    : /steeg|groter|toe|hoger|larger|higher|up|increased|grew|rose/.test(side!)
      ? "up"
      : "down";
  tally.check(
    "film",
    said === film![which],
    `another direction of ${which === "vulnerable" ? "vulnerability" : "problems"}`,
    () => `"${side}", expected ${film![which]}`
  );
  if (which === "problems") checkNamed(context, memory, film!);
}

/** "In het onderzoek heet dat: ontspanning." */
export function filmLabel(context: Context, {label}: Parts): void {
  const {tally, resilience, area, language} = context;
  const film = resilience.filmOf(area);
  const expected = film && filmWords[language][film.label];
  tally.check("film", expected === label, "another name of the film", () => `"${label}", expected "${expected}"`);
}

/** A word of the research stands where it has one, unless leaving out one figure turns the index the other way round. */
function checkNamed({tally, resilience, area}: Context, {block}: Memory, film: Film): void {
  const turned = resilience.isReversed(area);
  const isNamed = /In het onderzoek heet dat: |In the research this is called: /.test(block.text);
  tally.check(
    "film",
    isNamed === (researchFilms.has(film.label) && !turned),
    "a word of the research where it may not stand, or none where it must",
    () => `${film.label}, named: ${isNamed}, turned without one figure: ${turned}`
  );
}

/** Why there is no film. */
export function noFilm(
  context: Context,
  why: "borders" | "years" | "residents" | "others" | "few_then" | "students" | "institution"
): void {
  const {tally, resilience, truth, area} = context;
  const right = {
    // whether a code names the same place is not judged here yet
    borders: true,
    years: truth.isLarge(area),
    residents: !truth.isLarge(area),
    others: resilience.hasOtherPeople(area, 0),
    few_then: resilience.hasFewInFilm(area),
    students: resilience.unusual(area) === "students",
    institution: resilience.unusual(area) === "institution"
  }[why];
  tally.check(
    "missing",
    right && (why === "borders" || resilience.filmOf(area) === null),
    "the reason why there is no film",
    () => `${why}; residents ${area.residents}`
  );
}

/** Kinds as the table of nine shows them: the tenth stands with the ninth. */
function kindsShown(context: Context): [type: number, count: number][] {
  const {counts} = kindsInside(context);
  const shown = new Map(counts);
  const tenth = shown.get(10) ?? 0;
  shown.delete(10);
  if (tenth > 0) shown.set(9, (shown.get(9) ?? 0) + tenth);
  return [...shown].sort((a, b) => b[1] - a[1]);
}

const tieWords = {
  nl: ["", "", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen"],
  en: ["", "", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
};

/** Kinds of the buurten inside, in the latest year. */
export function kindsInside(context: Context): {counts: Map<number, number>; unknown: number} {
  const counts = new Map<number, number>();
  let unknown = 0;
  const inside = context.area.level === "land" ? context.truth.world.byLevel.buurt : insideOf(context);
  for (const area of inside) {
    const type = context.resilience.photo(area)?.type ?? null;
    if (type === null) unknown += 1;
    else counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return {counts, unknown};
}

/** "Het vaakst komt voor: …. Dat geldt in 2024 naar schatting voor 21 van de 58 buurten met een soort." */
export function mostCommon(context: Context, {words, count, total, year}: Parts): void {
  const {tally, language, resilience} = context;
  const kinds = kindsShown(context);
  const [[type, most] = [0, 0], second] = kinds;
  const all = kinds.reduce((sum, [, one]) => sum + one, 0);
  const right = typeWords[language][type - 1] === words && toPlain(count!, language) === most && second?.[1] !== most;
  tally.check("count", right, "the most common kind of area", () => `"${words}" ${count}, expected ${type}: ${most}`);
  tally.check("count", toPlain(total!, language) === all, "buurten with a kind", () => `${total}, expected ${all}`);
  tally.check("year", Number(year) === resilience.latest, "another year of the kinds of areas", () => `${year}`);
}

/** "De 9 buurten met een soort zijn in 2024 naar schatting van 4 soorten. Twee daarvan komen het vaakst voor: elk bij 3 buurten." */
export function noneMostCommon(context: Context, {total, year, kinds, ties, count}: Parts): void {
  const {tally, language, resilience} = context;
  const ordered = kindsShown(context).map(([, one]) => one);
  const all = ordered.reduce((sum, one) => sum + one, 0);
  const equal = ordered.filter(one => one === ordered[0]).length;
  const right =
    toPlain(total!, language) === all &&
    Number(kinds) === ordered.length &&
    toPlain(count!, language) === ordered[0] &&
    (equal === ordered.length ? undefined : tieWords[language][equal]) === ties;
  tally.check(
    "count",
    right,
    "no most common kind of area",
    () => `${total} of ${kinds}, ${ties} equal, expected ${all} of ${ordered.length}, ${equal} equal`
  );
  tally.check("year", Number(year) === resilience.latest, "another year of the kinds of areas", () => `${year}`);
}

/** "Elk van de 3 buurten met een soort is in 2024 naar schatting van een andere soort." */
export function allDifferent(context: Context, {total, year}: Parts): void {
  const {tally, language, resilience} = context;
  const counts = kindsShown(context).map(([, one]) => one);
  const right = counts.every(one => one === 1) && toPlain(total!, language) === counts.length;
  tally.check("count", right, "buurten said to be of different kinds", () => `${total}, ${counts.join(", ")}`);
  tally.check("year", Number(year) === resilience.latest, "another year of the kinds of areas", () => `${year}`);
}

/** "zeer veel van beide: 2." and "Zonder soort, door te weinig inwoners of cijfers: 8." */
export function countKinds(context: Context, {count}: Parts, which: "ten" | "unknown"): void {
  const {counts, unknown} = kindsInside(context);
  const expected = which === "unknown" ? unknown : (counts.get(10) ?? 0);
  context.tally.check(
    "count",
    toPlain(count!, context.language) === expected && (which !== "ten" || expected > 0),
    "buurten of a kind",
    () => `${which}: ${count}, expected ${expected}`
  );
}

/** What opens a page of students or of an institution; the share of young people in the year that it names. */
export function unusualPeople(context: Context, which: "students" | "institution", {year, share}: Parts): void {
  const {tally, resilience, truth, area} = context;
  const id = "leeftijd_15_25_share";
  const young = year === undefined ? 1 : truth.value(area, id, Number(year));
  if (share !== undefined) checkShown(context, share, {figure: figures.get(id)!, area, year: Number(year)}, "sentence");
  const latest = truth.years(id).map(one => truth.value(area, id, one));
  const known = latest.findLast(one => !Number.isNaN(one)) ?? 0;
  const isNumbered = which === "institution" || (share !== undefined) === known >= studentShare;
  tally.check("sentence", isNumbered, "how many are young in words beside a known number", () => `${share}, ${known}`);
  tally.check(
    "type",
    truth.isLarge(area) && resilience.unusual(area) === which && young >= studentShare,
    "residents said to be no usual ones",
    () => `${which}: ${resilience.unusual(area)}, ${young} young`
  );
}

/** "Van de Leefbaarometer hebben wij hier maar één jaar." */
export function noFilmOfYears(context: Context, count: 0 | 1): void {
  const years = nuisanceYears(context);
  context.tally.check(
    "missing",
    years.length === count,
    "years of the Leefbaarometer",
    () => `${count}, has ${years.join(", ")}`
  );
  noFilm(context, "years");
}

/** "Het aantal geregistreerde misdrijven per inwoner wijst in 2024 de andere kant op: hier hoger dan in …", beside the photo or the parts. */
export function crimesPointElsewhere(context: Context, parts: Parts, {block}: Memory): void {
  const {year, side, plural, most, rank, classYear} = parts;
  const {tally, area, resilience, language} = context;
  const isSecond = block.inside[0] === "onderdelen" && resilience.photo(area) !== null;
  tally.check("pair", !isSecond, "crimes beside the parts as well as beside the photo", () => area.code);
  const expected = crimesAgainst(context);
  const said = /^(hoger|higher)$/.test(side!) ? "more" : "fewer";
  tally.check(
    "sentence",
    expected?.side === said && expected.year === Number(year) && plural!.startsWith(area.level),
    "crimes that point elsewhere than the estimate of nuisance",
    () => `${side} in ${year}, expected ${expected?.side} in ${expected?.year}`
  );
  if (expected === null) return;
  const beyond = othersBeyond(expected, language);
  tally.check(
    "sentence",
    most!.replace(/\s/g, " ") === beyond && Number(rank) === expected.rank && Number(classYear) === expected.rankYear,
    "the places of crimes and of nuisance that contradict each other",
    () => `${most}, ${rank} in ${classYear}; expected ${beyond}, ${expected.rank} in ${expected.rankYear}`
  );
}

/** "81 % van de andere", of few "6 van de 7 andere": rounded down, and never more than almost all. */
function othersBeyond({passed, others}: {passed: number; others: number}, language: "nl" | "en"): string {
  const nl = language === "nl";
  if (others < publicationRules.othersForShare) {
    const all = passed === others;
    if (nl) return all ? `alle ${others} andere` : `${passed} van de ${others} andere`;
    return all ? `all ${others} other` : `${passed} of the ${others} other`;
  }
  const share = passed / others;
  if (share >= 0.995) return nl ? "vrijwel alle andere" : "almost all other";
  const percentage = Math.floor(100 * share + 1e-9);
  return nl ? `${percentage} % van de andere` : `${percentage}% of the other`;
}
