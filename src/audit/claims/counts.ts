import type {Context} from "../checks/context.ts";
import {scoreClass} from "../knowledge/classes.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import {exposedTo, wholeRange} from "../world/events.ts";
import type {Area} from "../world/world.ts";
import {shownFigures} from "./missing.ts";

const id = "leefbaarheid_score";

/** The areas that are counted inside an area: gemeenten of the country, else buurten. */
export function insideOf({area}: Context): Area[] {
  if (area.level === "land") return area.parts;
  if (area.level === "gemeente") return area.parts.flatMap(wijk => wijk.parts);
  return area.parts;
}

/** Classes of liveability of the areas inside, those that have one. */
export function classesInside(context: Context, year: number): number[] {
  const {truth} = context;
  return insideOf(context).flatMap(area => {
    const score = truth.value(area, id, year);
    return truth.isLarge(area) && !Number.isNaN(score) ? [scoreClass(score)] : [];
  });
}

const groupOf = (words: string): ((rank: number) => boolean) => {
  if (/^(goed of beter|good or better)$/.test(words)) return rank => rank >= 7;
  if (/^(voldoende of ruim voldoende|sufficient or more than sufficient)$/.test(words))
    return rank => rank === 5 || rank === 6;
  return rank => rank <= 4;
};

/** One group of "In 3 van de 9 buurten met een klasse was de leefbaarheid in 2024 naar schatting goed of beter, in 2 …". */
export function group(context: Context, {count, words, total, year, plural}: Parts): void {
  const {tally, language} = context;
  const classes = classesInside(context, Number(year));
  const number = (text: string) => (/^(beide|both)$/.test(text) ? 2 : toPlain(text, language));
  const expected = classes.filter(groupOf(words!)).length;
  tally.check(
    "count",
    number(count!) === expected,
    "areas in a group of classes",
    () => `${count} "${words}", expected ${expected}`
  );
  if (total !== undefined)
    tally.check(
      "count",
      number(total) === classes.length,
      "areas with a class",
      () => `${total}, expected ${classes.length}`
    );
  if (plural !== undefined) {
    const right = plural.startsWith(context.area.level === "land" ? "gemeente" : "buurt");
    tally.check("count", right, "areas of another level", () => `"${plural}"`);
  }
}

/** A number of residents in words: "2.345 inwoners", "minder dan 10 inwoners", "geen inwoners". */
export function residents(context: Context, {count, few, none, year}: Parts): void {
  const {tally, area, language} = context;
  const {residents: known, residentsYear} = area;
  const right =
    none !== undefined
      ? known === 0
      : few !== undefined
        ? known !== null && known > 0 && known < Number(few)
        : known === toPlain(count!, language);
  tally.check("value", right, "residents", () => `${count ?? few ?? none}, expected ${known}`);
  if (year !== undefined)
    tally.check(
      "year",
      Number(year) === residentsYear,
      "another year of residents",
      () => `${year}, expected ${residentsYear}`
    );
}

/** "Het aantal inwoners ging hier van 1.975 in 2020 naar 3.865 in 2024. Er kwamen zoveel inwoners bij …" */
export function otherPeople(context: Context, {from, first, to, last}: Parts): void {
  const {tally, truth, area, language, resilience} = context;
  const at = (year: string) => truth.raw(area, "inwoners_count", Number(year));
  const right = at(first!) === toPlain(from!, language) && at(last!) === toPlain(to!, language);
  tally.check("value", right, "residents", () => `${from} and ${to}, expected ${at(first!)} and ${at(last!)}`);
  tally.check(
    "sentence",
    resilience.hasOtherPeople(area, Number(first)),
    "the same people told as others",
    () => `${from} and ${to}`
  );
}

/** "Vergeleken met 2.773 van de 3.035 wijken van 300 inwoners of meer": of the figures of the page, and of all. */
export function ofHowMany(context: Context, {few, many, all, limit, plural}: Parts): void {
  const {tally, language, truth, places, area} = context;
  const known = [...shownFigures(context)].flatMap(figure => {
    const value = truth.value(area, figure, truth.levelYear(figure, area.level) ?? 0);
    const exposed = exposedTo(truth, area, figure, truth.levelYear(figure, area.level) ?? 0);
    const place = Number.isNaN(value)
      ? null
      : places.of(value, figure, area.level, null, wholeRange(figure, value), exposed);
    return place ? [place.others + 1] : [];
  });
  const eligible = places.eligible(area.level, null).length;
  const said = [few, many].flatMap(text => (text === undefined ? [] : [toPlain(text, language)]));
  const isEveryLarge = area.level === "gemeente" && truth.world.byLevel.gemeente.every(one => truth.isLarge(one));
  const right =
    said.every(count => known.includes(count) && count <= eligible) &&
    toPlain(all!, language) === eligible &&
    (limit === undefined ? isEveryLarge : !isEveryLarge && toPlain(limit, language) === rules.residentsForClass) &&
    plural === `${area.level}${area.level === "gemeente" ? "n" : "en"}`;
  tally.check(
    "count",
    right,
    "among how many areas a place is",
    () => `${said.join(" to ")} of ${all}, ${eligible} may`
  );
}
