import type {Context} from "../checks/context.ts";
import {figures} from "../knowledge/figures.ts";
import {typeWords} from "../knowledge/resilience.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Block} from "../page/read-page.ts";
import {readShown, standsFor} from "../page/shown.ts";
import type {Kind} from "../report.ts";
import type {Parts} from "../sentences/reader.ts";
import {hasOtherPeople} from "../world/residents.ts";
import type {Area} from "../world/world.ts";
import {insideOf} from "./counts.ts";

/** Background features that areas may be alike in, by their words. */
const features: Readonly<Record<string, string>> = {
  stedelijkheid: "adressendichtheid_per_km2",
  "aantal inwoners": "inwoners_count",
  koopwoningen: "koopwoning_share",
  corporatiewoningen: "corporatie_share",
  eengezinswoningen: "eengezins_share",
  kinderen: "leeftijd_0_15_share",
  jongeren: "leeftijd_15_25_share",
  ouderen: "leeftijd_65_plus_share",
  alleenwonenden: "eenpersoons_share",
  "huishoudens met kinderen": "met_kinderen_share",
  "degree of urbanisation": "adressendichtheid_per_km2",
  "number of residents": "inwoners_count",
  "owner-occupied homes": "koopwoning_share",
  "housing-association homes": "corporatie_share",
  "single-family houses": "eengezins_share",
  children: "leeftijd_0_15_share",
  "young people": "leeftijd_15_25_share",
  "older people": "leeftijd_65_plus_share",
  "people living alone": "eenpersoons_share",
  "households with children": "met_kinderen_share"
};

/** Residents that are called alike differ by no more than this. */
const alikeResidents = 1.5;

/** ": lijkt in a, b, c; verschilt in d (daar meer); minder zeker" behind the name of an area alike. */
export function alike(context: Context, other: Area, {alike, differs, side}: Parts): void {
  const {tally, area, truth} = context;
  const figureAt = (whose: Area, id: string) => truth.value(whose, id, truth.nationalYear(id) ?? 0);
  for (const words of alike?.split(/, | en | and /) ?? []) {
    const id = features[words];
    if (
      !tally.check("unread", id !== undefined, "words for a feature that this audit does not know", () => `"${words}"`)
    )
      continue;
    const [own, theirs] = [figureAt(area, id!), figureAt(other, id!)];
    tally.check(
      "sentence",
      !Number.isNaN(own) && !Number.isNaN(theirs),
      "alike in a figure that one of the two lacks",
      () => `${words}: ${own} and ${theirs}`
    );
    if (id === "inwoners_count")
      tally.check(
        "sentence",
        Math.max(own / theirs, theirs / own) <= alikeResidents,
        "alike in residents, which differ much",
        () => `${own} and ${theirs} of ${other.code}`
      );
  }
  if (differs === undefined) return;
  const id = features[differs];
  if (
    !tally.check("unread", id !== undefined, "words for a feature that this audit does not know", () => `"${differs}"`)
  )
    return;
  const difference = figureAt(other, id!) - figureAt(area, id!);
  tally.check(
    "sentence",
    difference * (/meer|more/.test(side!) ? 1 : -1) > 0,
    "a difference the other way round",
    () => `${differs}: ${difference} at ${other.code}`
  );
}

/**
 * "4,11 → 4,13 (2014–2024)": the first and the last score of a part; where the years are of two editions each stretch of
 * its own, so that no arrow crosses from one to the other.
 */
export function ends(context: Context, part: Area, stretches: readonly Parts[], others: boolean): void {
  const {tally, truth, language} = context;
  const figure = figures.get("leefbaarheid_score")!;
  const years = truth.years(figure.id).filter(year => !Number.isNaN(truth.value(part, figure.id, year)));
  const spans = stretches.map(({from, to, last}) => {
    const begin = from === undefined ? years[0]! : Number(from);
    return [begin, to === undefined ? (last === undefined ? begin : years.at(-1)!) : Number(to)] as const;
  });
  tally.check(
    "sentence",
    hasOtherPeople(truth, part, spans[0]![0]) === others,
    "a small line of other people than then, or of the same",
    () => `${part.code} ${spans.join("; ")}`
  );
  const editionsIn = (year: number) => [...truth.editions(part, figure.id, year)].join();
  const whole = spans.flat();
  const right =
    whole[0] === years[0] &&
    whole.at(-1) === years.at(-1) &&
    spans.every(([begin, end]) => editionsIn(begin) === editionsIn(end));
  tally.check("sentence", right, "small lines told over other years, or across editions", () => part.code);
  for (const [at, {first, last}] of stretches.entries()) {
    const [begin, end] = spans[at]!;
    for (const [text, year] of [[first!, begin] as const, ...(last === undefined ? [] : [[last, end] as const])]) {
      const shown = readShown(text, language);
      const value = truth.value(part, figure.id, year);
      tally.check(
        "value",
        shown?.kind === "number" && standsFor(shown, figure, value),
        "a figure of small lines",
        () => `${part.code} ${year}: "${text}", expected ${value}`
      );
    }
  }
}

/** Names in a list behind a heading, against the areas that should stand in it. */
export function checkNames(
  {tally}: Context,
  block: Block,
  expected: readonly Area[],
  {kind, rule}: {kind: Kind; rule: string}
): void {
  const linked = block.links.flatMap(({href}) => /\/((?:BU|WK)\w+)\/$/.exec(href)?.[1] ?? []);
  if (linked.length > 0) {
    const right =
      linked.toSorted().join() ===
      expected
        .map(({code}) => code)
        .toSorted()
        .join();
    tally.check(kind, right, rule, () => `${linked.length} areas, expected ${expected.length}`);
    return;
  }
  // names may hold commas, so all expected ones are taken out and nothing may be left
  let rest = `, ${block.text},`;
  const found = expected
    .toSorted((a, b) => longest(b) - longest(a))
    .filter(area => {
      const name = [...area.names, area.code].find(one => rest.includes(`, ${one},`));
      if (name !== undefined) rest = rest.replace(`, ${name},`, ",");
      return name !== undefined;
    });
  tally.check(
    kind,
    found.length === expected.length && rest === ",",
    rule,
    () => `left over "${rest.slice(0, 80)}", missing ${expected.length - found.length}`
  );
}

const longest = ({names}: Area) => Math.max(0, ...[...names].map(name => name.length));

/** The buurten of one kind: "Soort 2: weinig problemen, weinig kwetsbaarheid". */
export function namesOfKind(context: Context, block: Block, {type, words}: Parts): void {
  const {tally, resilience, language} = context;
  const number = Number(type);
  tally.check(
    "type",
    typeWords[language][number - 1] === words,
    "other words for a kind of area",
    () => `"${words}" for ${type}`
  );
  checkNames(
    context,
    block,
    insideOf(context).filter(area => resilience.photo(area)?.type === number),
    {kind: "type", rule: "the buurten of a kind"}
  );
}

/** Of fewer a number would name them. */
const fewestCounted = 3;

export type Question = "prevention" | "problems_and_rising" | "problems_and_vulnerable" | "rising";

/** "Past bij 3 van de 12 buurten die te beoordelen zijn." behind a question of the watch list. */
export function countOfQuestion(
  context: Context,
  [count, total]: readonly [number, number],
  question: Question,
  years: string
): void {
  const {resilience, tally} = context;
  const judged = insideOf(context).filter(area => resilience.photo(area) && resilience.directionOf(area) !== null);
  const expected = judged.filter(area => {
    const photo = resilience.photo(area)!;
    const change = resilience.directionOf(area);
    const many = photo.vulnerable === "veel" || photo.vulnerable === "zeer_veel";
    const has = photo.problems !== "weinig";
    return {
      prevention: many && !has && change === "up",
      problems_and_rising: many && has && change === "up",
      problems_and_vulnerable: many && has && change !== "up",
      rising: !many && change === "up"
    }[question];
  });
  const right = expected.length === count && total === judged.length && total >= fewestCounted;
  tally.check(
    "count",
    right,
    "buurten that a question fits",
    () => `${question}: ${count} of ${total}, expected ${expected.length} of ${judged.length}`
  );
  tally.check("year", resilience.period?.vulnerability.join("–") === years, "other years of a question", () => years);
}

/** No two years of low incomes that enough of the large buurten of the country have. */
export function noLowIncome({truth, tally}: Context): void {
  const id = "laag_inkomen_share";
  const large = truth.world.byLevel.buurt.filter(area => truth.isLarge(area));
  const has = (year: number) => large.filter(area => !Number.isNaN(truth.value(area, id, year))).length;
  const years = truth.years(id).filter(year => has(year) >= rules.shareForPlace * large.length);
  tally.check("missing", years.length < 2, "low incomes said to be unknown", () => years.join(", "));
}
