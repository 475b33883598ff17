import {type Context, figureNamed} from "../checks/context.ts";
import {type Figure, figures} from "../knowledge/figures.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import type {Known} from "../world/truth.ts";

/** Who or what keeps a figure from the page, as a heading or a sentence words it. */
export type Why =
  | "publisher"
  | "not_measured"
  | "nothing_to_say"
  | "not_in_file"
  | "few_residents"
  | "unknown_residents"
  | "other_place"
  | "few_persons"
  | "elsewhere"
  | "not_counted";

/** What is true of a figure that an area lacks: in its last year with a row, else of the latest of the country. */
export function lastKnown({truth, area}: Context, id: string): Known & {year: number | null} {
  const years = truth.years(id).toReversed();
  const year = years.find(one => truth.known(area, id, one).absence !== "unknown") ?? null;
  return {...truth.known(area, id, year ?? years[0] ?? 0), year};
}

const rights: Record<Why, (known: Known, context: Context, figure: Figure) => boolean> = {
  publisher: ({absence}) => absence === "withheld",
  not_measured: ({absence}) => absence === "not_measured",
  nothing_to_say: ({absence}) => absence === "too_few",
  not_in_file: ({absence}) => absence === "not_given" || absence === "unknown",
  few_residents: ({absence}, {truth, area}) => absence === "too_few" || !truth.isLarge(area),
  // whether a code names the same place is not judged here yet: any figure may be kept from the page for it
  other_place: () => true,
  unknown_residents: (_known, {area}) => area.residents === null,
  few_persons: ({absence}) => absence === "hidden",
  elsewhere: ({absence}) => absence === "unknown" || absence === "not_given",
  not_counted: ({absence}) => absence === "hidden" || absence === "too_few"
};

const falsely: Partial<Record<Why, string>> = {publisher: "said to be withheld by the publisher, which does not"};

/** "Weggelaten door de bron: …: eenzaam, stress." */
export function listed(context: Context, labels: string, why: Why): void {
  const {tally} = context;
  for (const figure of splitLabels(context, labels)) {
    const known = lastKnown(context, figure.id);
    const right = known.value === null && rights[why](known, context, figure);
    const rule =
      known.value === null
        ? (falsely[why] ?? `another reason than ${why}`)
        : "a figure that there is, said to be missing";
    tally.check("missing", right, rule, () => `${figure.id} is ${known.value ?? known.absence} in ${known.year}`);
  }
}

/** "Hoeveel mensen er wonen, is ook niet bekend." */
export function residentsUnknown({tally, area}: Context): void {
  tally.check("missing", area.residents === null, "residents said to be unknown", () => `${area.residents}`);
}

/** Labels hold commas of their own, so the longest that fits is taken. */
function splitLabels(context: Context, text: string): Figure[] {
  const parts = text.split(", ");
  const found: Figure[] = [];
  for (let at = 0; at < parts.length; ) {
    let taken = 0;
    for (let length = Math.min(4, parts.length - at); length > 0 && taken === 0; length--) {
      const figure = figureNamed(context, parts.slice(at, at + length).join(", "));
      if (!figure) continue;
      found.push(figure);
      taken = length;
    }
    context.tally.check(
      "unread",
      taken > 0,
      "words for a figure that this audit does not know",
      () => `"${parts[at]}"`
    );
    at += Math.max(1, taken);
  }
  return found;
}

/** "3 worden door de bron weggelaten …, 2 zijn hier niet gemeten": counts by reason, of what the tables list. */
export function whys(context: Context, text: string, known: readonly [words: RegExp, why: Why][], all: string): void {
  const {tally, language, truth, area} = context;
  let [sum, read] = [0, text];
  for (const [words, why] of known) {
    const found = new RegExp(`(?:(\\d+) |(?:dat|die|it|they) )?${words.source}`).exec(read);
    if (!found) continue;
    const count = found[1] === undefined ? toPlain(all, language) : Number(found[1]);
    read = read.replace(found[0], "");
    sum += count;
    const expected = lacking(context).filter(id =>
      rights[why](lastKnown(context, id), context, figures.get(id)!)
    ).length;
    const rule = falsely[why] ?? `the number of subjects that lack a figure: ${why}`;
    tally.check(
      "missing",
      count <= expected,
      rule,
      () => `${count}, expected ${expected} (${area.code}, residents ${area.residents}, large ${truth.isLarge(area)})`
    );
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

/** Figures that areas of this level have in the latest year of the country, and this page does not show. */
export function lacking(context: Context): string[] {
  const {truth, area} = context;
  const shown = shownFigures(context);
  return [...figures.keys()].filter(id => !shown.has(id) && truth.isOfLevel(id, area.level));
}

/** "Van 3 onderwerpen is hier geen cijfer: …" says them all. */
export function total(context: Context, {count}: Parts): void {
  const {tally, language} = context;
  const expected = lacking(context).length;
  tally.check(
    "missing",
    toPlain(count!, language) === expected,
    "the number of subjects without a figure",
    () => `${count}, expected ${expected}`
  );
}

/** Pages that lack figures say so. */
export function saysWhatLacks(context: Context, isSaid: boolean): void {
  const {tally, area} = context;
  if (area.water || area.residents === 0 || isSaid) return;
  const found = lacking(context);
  tally.check(
    "missing",
    found.length === 0,
    "subjects without a figure, of which nothing is said",
    () => `${found.length}: ${found.slice(0, 3).join(", ")}`
  );
}
