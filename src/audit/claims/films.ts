import type {Context} from "../checks/context.ts";
import {type Direction, filmWords} from "../knowledge/resilience.ts";
import type {Table} from "../page/read-page.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import type {Film} from "../world/resilience.ts";
import type {Area, Level} from "../world/world.ts";

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
    toPlain(count!, language) === highest &&
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

/** "… in 2 van de 3." */
export function coped(context: Context, {some, risen}: Parts): void {
  const {tally, language} = context;
  const up = told(context).films.filter(({vulnerable}) => vulnerable === "up");
  const expected = [up.filter(({problems}) => problems !== "up").length, up.length];
  const said = [some, risen].map(text => toPlain(text!, language));
  tally.check(
    "film",
    said.every((count, at) => count === expected[at]),
    "areas where vulnerability rose and problems did not",
    () => `${said.join(" of ")}, expected ${expected.join(" of ")}`
  );
}

/** How many eased, and how many have no film. */
export function counted(context: Context, {count}: Parts, which: "eased" | "without"): void {
  const {tally, language} = context;
  const {films, areas} = told(context);
  const expected = which === "eased" ? (countsOf(films).get("ontspanning") ?? 0) : areas - films.length;
  tally.check(
    "film",
    toPlain(count!, language) === expected,
    "areas with or without a film",
    () => `${which}: ${count}, expected ${expected}`
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
