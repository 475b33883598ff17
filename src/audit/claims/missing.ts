import {type Context, figuresNamed} from "../checks/context.ts";
import {type Figure, figures} from "../knowledge/figures.ts";
import {missingHeadings, missingSentences, type Why} from "../knowledge/missing-words.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import {arePeopleFew} from "../world/residents.ts";
import type {Known} from "../world/truth.ts";

/** What is true of a figure that an area lacks: in the last year of which something is said, else of the latest of the country. */
export function lastKnown({truth, area}: Context, id: string): Known & {year: number | null} {
  const years = truth.years(id).toReversed();
  const isKnown = (year: number) => truth.known(area, id, year).absence !== "unknown";
  const year = years.find(one => truth.isSaid(area, id, one)) ?? years.find(isKnown) ?? null;
  return {...truth.known(area, id, year ?? years[0] ?? 0), year};
}

/** CBS has one sign for unknown, uncertain and confidential: it is said to be about few people only where few live. */
const isWithheld = (said: Known["said"]) => said.some(({absence}) => absence === "withheld");

const rights: Record<Why, (known: Known, context: Context, figure: Figure) => boolean> = {
  publisher: ({said}, {area}) => isWithheld(said) && arePeopleFew(area),
  not_given: ({said}, {area}) => isWithheld(said) && !arePeopleFew(area),
  not_measured: ({absence}) => absence === "not_measured",
  nothing_to_say: ({absence, said}) => absence === "too_few" || said.some(one => one.absence === "cannot_be"),
  not_in_file: ({absence}, {truth, area}, {id}) =>
    absence === "not_given" || absence === "unknown" || truth.lacksPart(area, id),
  few_residents: ({absence}, {truth, area}) => absence === "too_few" || !truth.isLarge(area),
  few_residents_then: ({absence}, {truth, area}) => absence === "too_few" && truth.isLarge(area),
  nobody_then: ({absence}) => absence !== "another_place" && absence !== "unsure_place" && absence !== "not_measured",
  no_such_code: ({absence}) => absence === "unknown",
  other_place: ({absence}) => absence === "another_place",
  unsure_place: ({absence}) => absence === "another_place" || absence === "unsure_place",
  unknown_residents: (_known, {area}) => area.residents === null,
  outdated: ({absence}) => absence === "outdated",
  few_persons: ({absence}) => absence === "hidden",
  elsewhere: ({absence}) => absence === "unknown" || absence === "not_given",
  not_counted: ({absence}) => absence === "hidden" || absence === "too_few"
};

const falsely: Partial<Record<Why, string>> = {publisher: "said to be withheld by the publisher, which does not"};

/** Reasons that are not said of a year in which nobody lived there: that itself is. */
const orNobodyThen: ReadonlySet<Why> = new Set<Why>([
  "nobody_then",
  "publisher",
  "not_given",
  "nothing_to_say",
  "not_in_file",
  "few_residents_then"
]);

/** Did nobody live there in the year of a figure, and do people now? Null where that decides nothing. */
function livedNobody({truth, area}: Context, id: string, year: number | null): boolean | null {
  if (area.residents === null || area.residents === 0) return false;
  const isEmpty = (one: number) => truth.raw(area, "inwoners_count", one) === 0;
  if (year !== null) return isEmpty(year);
  return truth.years(id).some(isEmpty) ? null : false;
}

/** "Weggelaten door de bron: …: eenzaam, stress." */
export function listed(context: Context, labels: string, why: Why): void {
  const {tally} = context;
  for (const named of splitLabels(context, labels)) {
    const lacks = (figure: Figure) => {
      const known = lastKnown(context, figure.id);
      const then = orNobodyThen.has(why) ? livedNobody(context, figure.id, known.year) : null;
      return known.value === null && then !== (why !== "nobody_then") && rights[why](known, context, figure);
    };
    const figure = named.find(lacks) ?? named[0]!;
    const known = lastKnown(context, figure.id);
    const right = lacks(figure);
    const rule =
      known.value === null
        ? (falsely[why] ?? `another reason than ${why}`)
        : "a figure that there is, said to be missing";
    tally.check("missing", right, rule, () => `${figure.id} is ${known.value ?? known.absence} in ${known.year}`);
    const isExpected = named.some(({id}) => context.truth.isOfMost(id, context.area.level));
    tally.check("missing", isExpected, "a subject told as missing that most areas of the level lack", () => figure.id);
  }
}

/** "Hoeveel mensen er wonen, is ook niet bekend." */
export function residentsUnknown({tally, area}: Context): void {
  tally.check("missing", area.residents === null, "residents said to be unknown", () => `${area.residents}`);
}

/** Labels of a list, each with the figures that it may stand for. They hold commas, so semicolons set them apart. */
function splitLabels(context: Context, text: string): Figure[][] {
  return text.split("; ").flatMap(label => {
    const named = figuresNamed(context, label);
    context.tally.check(
      "unread",
      named.length > 0,
      "words for a figure that this audit does not know",
      () => `"${label}"`
    );
    return named.length > 0 ? [named] : [];
  });
}

/** Subjects that the page lists as missing, by the reason that stands above them. */
function listedByWhy(context: Context): Map<Why, Figure[][]> {
  const found = new Map<Why, Figure[][]>();
  for (const {text} of context.page.blocks) {
    for (const [heading, why] of missingHeadings[context.language]) {
      const list = new RegExp(
        `^${heading.replace(/[()]/g, "\\$&").replace("{borders:year}", "\\d{4}")}: (.*?)\\.?$`
      ).exec(text)?.[1];
      if (list === undefined) continue;
      found.set(why, [...(found.get(why) ?? []), ...splitLabels(context, list)]);
      break;
    }
  }
  return found;
}

/** "3 worden door de bron weggelaten …, 2 zijn hier niet gemeten": as many as the page lists for that reason. */
export function whys(context: Context, text: string, all: string): void {
  const {tally, language} = context;
  const listed = listedByWhy(context);
  let [sum, read] = [0, text];
  for (const [words, why] of missingSentences[language]) {
    const found = new RegExp(`(?:(\\d+) |(?:dat|die|it|they) )?${words.source}`).exec(read);
    if (!found) continue;
    const count = found[1] === undefined ? toPlain(all, language) : Number(found[1]);
    read = read.replace(found[0], "");
    sum += count;
    const expected = listed.get(why)?.length ?? 0;
    const what = () => `${count}, listed ${expected}`;
    tally.check("missing", count === expected, `the number of subjects that lack a figure: ${why}`, what);
  }
  tally.check("unread", /^(,|en|and|\s)*$/.test(read), "reasons for what is missing", () => `"${read}"`);
  tally.check("count", sum === toPlain(all, language), "reasons that do not add up", () => `${all}: "${text}"`);
}

/** Figures that the page shows with an id. */
export function shownFigures({page}: Context): Set<string> {
  return new Set(
    page.tables.flatMap(({rows}) =>
      rows.flatMap(({id}) => (id && figures.has(id.split(".")[0]!) ? [id.split(".")[0]!] : []))
    )
  );
}

/** Figures that nearly all areas of this level have, and of which this page shows none and says nothing. */
export function unsaid(context: Context): string[] {
  const {truth, area} = context;
  const shown = shownFigures(context);
  const listed = new Set([...listedByWhy(context).values()].flat(2).map(({id}) => id));
  return [...figures.keys()].filter(id => !shown.has(id) && !listed.has(id) && truth.isOfLevel(id, area.level));
}

/** "Van 3 onderwerpen is hier geen cijfer: …" counts them all. */
export function total(context: Context, {count}: Parts): void {
  const {tally, language} = context;
  const listed = [...listedByWhy(context).values()].flat().length;
  const right = toPlain(count!, language) === listed;
  tally.check("missing", right, "the number of subjects without a figure", () => `${count}, listed ${listed}`);
}

/** Every subject that areas of the level have is shown, or listed as missing; where nobody lives nothing is expected. */
export function saysWhatLacks(context: Context): void {
  const {tally, area} = context;
  if (area.water || area.residents === 0) return;
  const found = unsaid(context);
  tally.check(
    "missing",
    found.length === 0,
    "subjects without a figure, of which nothing is said",
    () => `${found.length}: ${found.slice(0, 3).join(", ")}`
  );
}
