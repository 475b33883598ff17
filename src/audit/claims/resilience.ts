import type {Context} from "../checks/context.ts";
import {filmWords, type Problems, typeWords, type Vulnerable} from "../knowledge/resilience.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import {shareAbove} from "../world/weightings.ts";
import {insideOf} from "./counts.ts";

export const problemWords: Record<Problems, RegExp> = {
  weinig: /^(weinig problemen|few problems)/,
  bovengemiddeld: /^(iets meer problemen|slightly more problems|somewhat more problems)/,
  veel: /^(veel problemen|many problems)/,
  zeer_veel: /^(zeer veel problemen|very many problems)/
};
export const vulnerableWords: Record<Vulnerable, RegExp> = {
  zeer_weinig: /^(zeer weinig|very few)/,
  weinig: /^(weinig|few)/,
  veel: /^(veel|many)/,
  zeer_veel: /^(zeer veel|very many)/
};

/** "Naar schatting waren er in 2024 weinig problemen … en in 2020 veel bewoners …, vergeleken met Nederland in het ijkjaar." */
export function photo(context: Context, {year, problems, vulnerable, vulnerabilityYear}: Parts): void {
  const {tally, resilience, area} = context;
  const true_ = resilience.photo(area);
  if (!tally.check("type", true_ !== null, "a photo where none may be given", () => area.code)) return;
  const photo = true_!;
  tally.check(
    "type",
    problemWords[photo.problems].test(problems!),
    "another level of problems",
    () => `"${problems}", expected ${photo.problems} (${photo.nuisance})`
  );
  tally.check(
    "type",
    vulnerableWords[photo.vulnerable].test(vulnerable!),
    "another level of vulnerability",
    () => `"${vulnerable}", expected ${photo.vulnerable} (${photo.vulnerability.toFixed(3)})`
  );
  const years = Number(year) === photo.year && Number(vulnerabilityYear ?? year) === photo.vulnerabilityYear;
  tally.check(
    "year",
    years,
    "other years of the photo",
    () => `${year} and ${vulnerabilityYear ?? year}, expected ${photo.year} and ${photo.vulnerabilityYear}`
  );
}

/** "Soort gebied 2 van 10: weinig problemen, weinig kwetsbaarheid." */
export function kind(context: Context, {type, words}: Parts): void {
  const {tally, resilience, area, language} = context;
  const expected = resilience.photo(area)?.type ?? null;
  tally.check("type", Number(type) === expected, "another kind of area", () => `${type}, expected ${expected}`);
  tally.check(
    "type",
    typeWords[language][Number(type) - 1] === words,
    "other words for a kind of area",
    () => `"${words}" for ${type}`
  );
}

/** "Vergeleken met alleen Lindenmeer is het soort 1: …" */
export function kindInGemeente(context: Context, {name, type, words}: Parts): void {
  const {tally, resilience, area, language} = context;
  const {gemeente} = area;
  tally.check(
    "parent",
    gemeente?.names.has(name!) ?? false,
    "a gemeente that the area does not lie in",
    () => `"${name}"`
  );
  const expected = resilience.typeInGemeente(area);
  tally.check(
    "type",
    Number(type) === expected,
    "another kind of area within the gemeente",
    () => `${type}, expected ${expected}`
  );
  tally.check(
    "type",
    typeWords[language][Number(type) - 1] === words,
    "other words for a kind of area",
    () => `"${words}" for ${type}`
  );
  tally.check(
    "pair",
    false,
    "the same words with another meaning on one page",
    () => `${type} in ${name}, ${resilience.photo(area)?.type} in the country`
  );
}

/** Why there is no photo. */
export function noPhoto(context: Context, why: "residents" | "problems" | "vulnerability"): void {
  const {tally, resilience, truth, area} = context;
  const {latest} = resilience;
  const hasProblems = latest !== null && !Number.isNaN(truth.value(area, "overlast_onveiligheid_score", latest));
  const right =
    why === "residents"
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

/** "Ook als elk cijfer half of dubbel zo zwaar telt, ligt de uitkomst boven het landelijke gemiddelde van het ijkjaar." */
export function robust(context: Context, {side}: Parts): void {
  const share = weightings(context);
  const right = share !== null && (/boven|above/.test(side!) ? share >= 0.98 : share <= 0.02);
  context.tally.check(
    "type",
    right,
    "an index said to hold whatever the weights",
    () => `${side}: ${share} of weightings above`
  );
}

/** "bij 81 % van de wegingen die we probeerden is het meer." */
export function depends(context: Context, {share}: Parts): void {
  const {tally, language} = context;
  const found = weightings(context);
  const said = toPlain(share!.replace(/ ?%/, ""), language) / 100;
  // another draw of weightings: a hundred of them tell a share to within a tenth
  tally.check(
    "type",
    found !== null && Math.abs(found - said) <= 0.15,
    "the share of weightings above average",
    () => `${share}, here ${found}`
  );
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
    said.length === listLength(expected);
  tally.check(
    "type",
    right,
    "what the index is made of",
    () => `${year}: "${said}", expected ${photo.vulnerabilityYear}: ${expected.join(", ")}`
  );
}

const listLength = (labels: readonly string[]) => {
  const text = new Intl.ListFormat("nl", {type: "conjunction"}).format(labels);
  return text.length;
};

/** One half of the film: "Tussen 2012 en 2024 werd … kleiner." */
export function filmHalf(context: Context, {from, to, side}: Parts, which: "vulnerable" | "problems"): void {
  const {tally, resilience, area} = context;
  const film = resilience.filmOf(area);
  if (
    !tally.check("film", film !== null, "a film where none may be given", () => `${area.code}, changed ${area.changed}`)
  )
    return;
  const years = film!.period[which === "vulnerable" ? "vulnerability" : "problems"];
  tally.check(
    "year",
    Number(from) === years[0] && Number(to) === years[1],
    "other years of the film",
    () => `${from}–${to}, expected ${years.join("–")}`
  );
  const said = /gelijk|same/.test(side!)
    ? "stable"
    : /groter|toe|hoger|larger|higher|up|increased|grew|rose/.test(side!)
      ? "up"
      : "down";
  tally.check(
    "film",
    said === film![which],
    `another direction of ${which === "vulnerable" ? "vulnerability" : "problems"}`,
    () => `"${side}", expected ${film![which]}`
  );
}

/** "In het onderzoek heet dat: ontspanning." */
export function filmLabel(context: Context, {label}: Parts): void {
  const {tally, resilience, area, language} = context;
  const film = resilience.filmOf(area);
  const expected = film && filmWords[language][film.label];
  tally.check("film", expected === label, "another name of the film", () => `"${label}", expected "${expected}"`);
}

/** Why there is no film. */
export function noFilm(context: Context, why: "borders" | "years" | "residents"): void {
  const {tally, resilience, truth, area} = context;
  const right =
    why === "borders" ? area.changed || area.isNew : why === "residents" ? !truth.isLarge(area) : truth.isLarge(area);
  tally.check(
    "missing",
    right && resilience.filmOf(area) === null,
    "the reason why there is no film",
    () => `${why}; changed ${area.changed}, residents ${area.residents}`
  );
}

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
  const {counts} = kindsInside(context);
  const [[type, most] = [0, 0], second] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const right = typeWords[language][type - 1] === words && toPlain(count!, language) === most && second?.[1] !== most;
  tally.check("count", right, "the most common kind of area", () => `"${words}" ${count}, expected ${type}: ${most}`);
  tally.check("count", toPlain(total!, language) === all, "buurten with a kind", () => `${total}, expected ${all}`);
  tally.check("year", Number(year) === resilience.latest, "another year of the kinds of areas", () => `${year}`);
}

/** "De 9 buurten met een soort zijn in 2024 naar schatting van 4 soorten; geen ervan komt het vaakst voor." */
export function noneMostCommon(context: Context, {total, year, kinds}: Parts): void {
  const {tally, language, resilience} = context;
  const {counts} = kindsInside(context);
  const ordered = [...counts.values()].sort((a, b) => b - a);
  const all = ordered.reduce((sum, one) => sum + one, 0);
  const right = toPlain(total!, language) === all && Number(kinds) === counts.size && ordered[0] === ordered[1];
  tally.check(
    "count",
    right,
    "no most common kind of area",
    () => `${total} of ${kinds}, expected ${all} of ${counts.size}`
  );
  tally.check("year", Number(year) === resilience.latest, "another year of the kinds of areas", () => `${year}`);
}

/** "zeer veel van beide: 2." and "Zonder soort, door te weinig inwoners of cijfers: 8." */
export function countKinds(context: Context, {count}: Parts, which: "ten" | "unknown"): void {
  const {counts, unknown} = kindsInside(context);
  const expected = which === "ten" ? (counts.get(10) ?? 0) : unknown;
  context.tally.check(
    "count",
    toPlain(count!, context.language) === expected,
    "buurten of a kind",
    () => `${which}: ${count}, expected ${expected}`
  );
}
