import type {Context} from "../checks/context.ts";
import {classWords, scoreClass} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import type {Area} from "../world/world.ts";

const scoreId = "leefbaarheid_score";
const stockId = "corporatie_share";
const levelOf = (plural: string) => plural.replace(/en$/, "") as "buurt" | "wijk";

/** Liveability of one area in the first and the last year, both of one edition, with who live there now. */
interface Change {
  from: number;
  to: number;
  residents: number;
}

/** The areas of a level that can be followed between two years. */
function changesOf({truth}: Context, plural: string, from: number, to: number): Change[] {
  return truth.world.byLevel[levelOf(plural)].flatMap(area => {
    if (!truth.isLarge(area) || !area.residents) return [];
    const [first, last] = [from, to].map(year => truth.value(area, scoreId, year)) as [number, number];
    const [then, now] = [from, to].map(year => [...truth.editions(area, scoreId, year)].join());
    return Number.isNaN(first) || Number.isNaN(last) || then !== now
      ? []
      : [{from: first, to: last, residents: area.residents}];
  });
}

const risenBy = ({from, to}: Change) => to - from;
const peopleOf = (changes: readonly Change[]) => changes.reduce((sum, {residents}) => sum + residents, 0);

/** Years that the first sentence of a paragraph names: those after it, and the note below, are of the same. */
interface Told {
  plural: string;
  from: number;
  to: number;
}
const lastTold = new WeakMap<Context["page"], Told>();

/** "In 1.785 van de 2.812 wijken was de leefbaarheid in 2022 naar schatting duidelijk hoger dan in 2002, in 465 was zij niet hoger." */
export function change(context: Context, {up, total, plural, to, from, not}: Parts): void {
  const told = {plural: plural!, from: Number(from), to: Number(to)};
  lastTold.set(context.page, told);
  const all = changesOf(context, told.plural, told.from, told.to);
  const expected = [
    all.filter(one => risenBy(one) >= rules.liveabilityChange).length,
    all.length,
    all.filter(one => risenBy(one) <= 0).length
  ];
  const said = [up, total, not].map(text => toPlain(text!, context.language));
  context.tally.check(
    "count",
    context.area.level === "land" && said.every((count, at) => count === expected[at]),
    "areas whose liveability rose, all, and that did not rise",
    () => `${said.join(", ")}, expected ${expected.join(", ")}`
  );
}

function ofTold(context: Context): Change[] {
  const told = lastTold.get(context.page);
  return told ? changesOf(context, told.plural, told.from, told.to) : [];
}

/** "Waar zij niet hoger was, wonen nu 110.000 tot 9.000.000 mensen, …; zonder marge ongeveer 1.600.000, 10 % …" */
export function changeResidents(context: Context, {low, high, residents, share, plural}: Parts): void {
  const {tally, language} = context;
  const all = ofTold(context);
  const limit = rules.liveabilityChange;
  const expected = [
    peopleOf(all.filter(one => risenBy(one) <= -limit)),
    peopleOf(all.filter(one => risenBy(one) < limit)),
    peopleOf(all.filter(one => risenBy(one) <= 0))
  ];
  const said = [low, high, residents].map(text => toPlain(text!, language));
  const right =
    plural === lastTold.get(context.page)?.plural &&
    said.every((count, at) => count === Number(expected[at]!.toPrecision(2))) &&
    Math.abs(toPlain(share!, language) - (100 * expected[2]!) / peopleOf(all)) <= 0.5;
  tally.check(
    "value",
    right,
    "residents where liveability is no higher, with the edges",
    () => `${said.join(", ")}, expected ${expected.join(", ")}`
  );
}

/** "Het laagste getal telt alleen een score die meer dan 0,08 punt daalde, …" */
export function changeEdges({tally, language}: Context, {edge}: Parts): void {
  tally.check("value", toPlain(edge!, language) === 0.08, "the edge of a change of liveability", () => `${edge}`);
}

/** The summary of the publication, page 3. */
export function published({tally, language}: Context, {words}: Parts): void {
  const expected = {nl: "ruim een miljoen", en: "over a million"}[language];
  tally.check("sentence", words === expected, "other words than the publication has", () => `"${words}"`);
}

/** "Waar de leefbaarheid in 2022 uitstekend was, veranderde de score sinds 2002 gemiddeld met +0,09 punt (…)." */
export function byLevel(context: Context, {to, label, from, mean, low, high}: Parts): void {
  const {tally, language} = context;
  const rank = (classWords[language] as readonly string[]).indexOf(label!) + 1;
  const [said, least, most] = [mean, low, high].map(text => signedOf(text!, language)) as [number, number, number];
  const means = (["wijken", "buurten"] as const).map(plural => {
    const own = changesOf(context, plural, Number(from), Number(to)).filter(one => scoreClass(one.to) === rank);
    return own.reduce((sum, one) => sum + one.residents * risenBy(one), 0) / peopleOf(own);
  });
  tally.check(
    "value",
    means.some(one => Math.abs(one - said) <= 0.005 + 1e-6) && least <= said && said <= most,
    "the mean change of a level of liveability",
    () => `${label}: ${mean} (${low} to ${high}), expected ${means.join(" or ")}`
  );
}

const signedOf = (text: string, language: Context["language"]): number =>
  toPlain(text.replace(/^[+−]/, ""), language) * (text.startsWith("−") ? -1 : 1);

/** The level that areas are grouped by is that of the last year that the paragraph above names. */
export function levelYear({page, tally}: Context, {to}: Parts, {block}: Memory): void {
  const above = page.blocks[page.blocks.indexOf(block) - 1]?.text ?? "";
  tally.check("year", new RegExp(`\\b${to}\\b`).test(above), "another year of the level of liveability", () => `${to}`);
}

/** "moeite met rondkomen (+35 %, 2012–2020)": of each figure how the gap by stock grew, on the side that the sentence says. */
export function gaps(context: Context, {items}: Parts, side: "smaller" | "larger" | "unsure"): void {
  const {tally, language} = context;
  const told = [...items!.matchAll(/(?:, and |, | en | and |^)([^()]+) \(([+−])(\d+) ?%, (\d{4})–(\d{4})\)/g)];
  tally.check("unread", told.map(([text]) => text).join("") === items, "a list of gaps", () => items!);
  for (const [text, label, sign, percent, from, to] of told) {
    const figure = [...figures.values()].find(one => one[language] === label);
    const said = Number(percent) * (sign === "−" ? -1 : 1);
    const grown = (["wijk", "buurt"] as const).map(
      level => 100 * gapGrowth(context, figure?.id ?? "", level, Number(from), Number(to))
    );
    const sides = {smaller: said < 0, larger: said > 0, unsure: true};
    tally.check(
      "value",
      figure !== undefined && sides[side] && grown.some(growth => Math.abs(growth - said) <= 1),
      "growth of the gap by housing-association stock",
      () => `${text}, expected ${grown.join(" or ")}`
    );
  }
}

/** Index of the areas with much stock less that of those with little, last year over first; of the areas with every year. */
function gapGrowth({truth}: Context, id: string, level: "buurt" | "wijk", from: number, to: number): number {
  const year = truth.levelYear(stockId, level);
  if (!figures.has(id) || year === null) return Number.NaN;
  const large = truth.world.byLevel[level].filter(
    area => truth.isLarge(area) && area.residents && !Number.isNaN(truth.value(area, stockId, year))
  );
  const has = (one: number) => large.filter(area => !Number.isNaN(truth.value(area, id, one))).length;
  const most = Math.max(...truth.years(id).map(has));
  const years = truth.years(id).filter(one => has(one) > 0 && has(one) >= rules.shareOfBestYear * most);
  const panel = large.filter(area => years.every(one => !Number.isNaN(truth.value(area, id, one))));
  const gapIn = (one: number) => {
    const mean = (areas: readonly Area[]) =>
      areas.reduce((sum, area) => sum + area.residents! * truth.value(area, id, one), 0) /
      areas.reduce((sum, area) => sum + area.residents!, 0);
    const stock = (area: Area) => truth.value(area, stockId, year);
    const difference = mean(panel.filter(area => stock(area) >= 0.6)) - mean(panel.filter(area => stock(area) < 0.1));
    return difference / mean(panel);
  };
  return (gapIn(to) - gapIn(from)) / Math.abs(gapIn(from));
}

const measured = [
  scoreId,
  ...["fysieke_omgeving", "overlast_onveiligheid", "sociale_samenhang", "voorzieningen", "woningvoorraad"].map(
    id => `${id}_score`
  )
];

/** A turning point lies within its uncertainty, and that within all that is possible; the line itself is held to R. */
export function turning(context: Context, {label, point, low, high}: Parts): void {
  const [at, least, most] = [point, low, high].map(Number) as [number, number, number];
  const right = 0 <= least && least <= at && at <= most && most <= 100 && most - least <= 50;
  context.tally.check("value", right, "a turning point outside its uncertainty", () => `${label}: ${at}`);
  measures(context, {items: label});
}

/** Names of measures of liveability, each once in the section. */
export function measures({tally, language}: Context, {items}: Parts): void {
  const known = measured.map(id => figures.get(id)![language]);
  // "overlast en onveiligheid" holds an "en" of its own
  const rest = known.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replace(name, ""), items!);
  tally.check("sentence", /^(?:, | en | and |, and )*$/.test(rest), "no measure of liveability", () => `"${items}"`);
}

/** "In 54 % van de 2.487 wijken met een film bleven problemen (2014–2022) en kwetsbaarheid (2012–2020) allebei ongeveer gelijk." */
export function stable(context: Context, {share, total, plural, years, others}: Parts): void {
  const {tally, truth, resilience, language} = context;
  const films = truth.world.byLevel[levelOf(plural!)].flatMap(area => resilience.filmOf(area) ?? []);
  const same = films.filter(({problems, vulnerable}) => problems === "stable" && vulnerable === "stable").length;
  tally.check(
    "count",
    toPlain(total!, language) === films.length &&
      Math.abs(toPlain(share!, language) - (100 * same) / films.length) <= 0.5,
    "areas of which nothing changed",
    () => `${share} % of ${total}, expected ${same} of ${films.length}`
  );
  const {period} = resilience;
  tally.check(
    "year",
    period?.problems.join("–") === years && period?.vulnerability.join("–") === others,
    "other years of the film",
    () => `${years} and ${others}`
  );
}

/** "Zonder één van de cijfers van de index is dat 9 % tot 40 %." Of the films that the sentence before it counts. */
export function stableWithout(
  {tally, truth, resilience, language}: Context,
  {low, high}: Parts,
  {block}: Memory
): void {
  const level = levelOf(/[\d.,]+ (buurten|wijken) (?:met een film|with a film)/.exec(block.text)?.[1] ?? "wijken");
  const shares = new Map<string, {same: number; all: number}>();
  for (const area of truth.world.byLevel[level]) {
    const film = resilience.filmOf(area);
    if (film === null) continue;
    for (const {id, direction} of resilience.filmWithout(area)) {
      const {same, all} = shares.get(id) ?? {same: 0, all: 0};
      const isSame = film.problems === "stable" && direction === "stable";
      shares.set(id, {same: same + (isSame ? 1 : 0), all: all + 1});
    }
  }
  const expected = [...shares.values()].map(({same, all}) => (100 * same) / all);
  const ends = [Math.min(...expected), Math.max(...expected)];
  tally.check(
    "count",
    [low, high].every((text, at) => Math.abs(toPlain(text!, language) - ends[at]!) <= 0.5),
    "areas of which nothing changed, without one figure",
    () => `${low} to ${high}, expected ${ends.join(" to ")}`
  );
}
