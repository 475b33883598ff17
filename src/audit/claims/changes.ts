import {type Context, checkShown} from "../checks/context.ts";
import {figures} from "../knowledge/figures.ts";
import {figureOfPhrase} from "../knowledge/phrases.ts";
import {otherPeople} from "../knowledge/resilience.ts";
import type {Parts} from "../sentences/reader.ts";
import {countsOf} from "../world/residents.ts";
import {alsoIn} from "./also.ts";

const newHomes = "nieuwbouw_10_jaar_share";
const words = {
  nl: {
    level: /^(.+?) is hier (?:naar schatting )?(?:hoger|lager|groter|kleiner) dan in .+? in Nederland/,
    change: /^(.+?) is hier sinds (\d{4}) /,
    unsure: /^(.+?) was hier .+? in (\d{4}) en /,
    liveability:
      /^(?:Tussen (\d{4}) en \d{4} nam de leefbaarheid|De leefbaarheid nam tussen (\d{4}) en \d{4}) naar schatting (?:toe|af)/,
    leap: /gebouwd of gesloopt: hoeveel mensen/,
    unknown: /Hoeveel mensen hier vóór \d{4} woonden, staat niet in de gebruikte cijfers/
  },
  en: {
    level: /^Here (.+?) is (?:estimated to be )?(?:higher|lower|longer|shorter) than in .+? in the Netherlands/,
    change: /^Here (.+?) (?:is estimated to have|has) (?:increased|decreased|become \w+) since (\d{4})/,
    unsure: /^Here (.+?) was .+? in (\d{4}) and /,
    liveability:
      /^(?:Between (\d{4}) and \d{4} liveability is estimated to have|By estimate, liveability (?:in|de)creased between (\d{4}) and)/,
    leap: /building or demolition: how many people/,
    unknown: /How many people lived here before \d{4} is not in the figures used/
  }
};

/**
 * The changes that an opening tells: none of a figure that it has the level of; none from before a third of the homes were
 * built; and where residents are known of one year alone, the first that began before it says so, and no other.
 */
export function tellsChanges(context: Context): void {
  const {language, page, tally, area} = context;
  const said = words[language];
  const paragraphs = page.blocks.filter(({tag}) => tag === "p").map(({text}) => text);
  const levels = paragraphs.flatMap(text => {
    const lead = said.level.exec(text);
    return lead ? [figureOfPhrase(lead[1]!), ...alsoIn(text, language).map(({id}) => id)] : [];
  });
  const told = new Set(levels);
  const changes = paragraphs.flatMap(text => {
    const figure = said.change.exec(text) ?? said.unsure.exec(text);
    if (figure) return [{text, id: figureOfPhrase(figure[1]!), begin: Number(figure[2])}];
    const score = said.liveability.exec(text);
    return score ? [{text, id: "leefbaarheid_score", begin: Number(score[1] ?? score[2])}] : [];
  });
  for (const {id, begin} of changes) {
    tally.check("sentence", !told.has(id), "level and change of one figure in one opening", () => `${id}`);
    tally.check(
      "sentence",
      !areHomesOther(context, begin),
      "a change from before a third of the homes were built",
      () => `${id} since ${begin}, ${area.code}`
    );
  }
  const cautioned = changes.filter(({text}) => said.unknown.test(text));
  const [first] = changes.filter(
    ({text, begin}) => !said.leap.test(text) && !said.unsure.test(text) && areResidentsUnknown(context, begin)
  );
  tally.check(
    "sentence",
    cautioned.length === (first ? 1 : 0) && cautioned[0] === first,
    "a change from before residents are known, with or without that caution",
    () => `${area.code}: ${first?.begin}, said by ${cautioned.length}`
  );
}

/** Are residents known of one year alone, after this one? A gemeente or the country cannot change unseen. */
function areResidentsUnknown({truth, area}: Context, begin: number): boolean {
  if (area.level !== "buurt" && area.level !== "wijk") return false;
  const counts = countsOf(truth, area);
  return counts.length === 1 && counts[0]!.year > begin;
}

/** "Hoeveel mensen hier vóór 2024 woonden, staat niet in de gebruikte cijfers.": the first year of which they are. */
export function residentsFrom({tally, truth, area}: Context, {year}: Parts): void {
  const first = countsOf(truth, area)[0]?.year;
  tally.check("year", first === Number(year), "the first year of known residents", () => `${year}, expected ${first}`);
}

/** The year of the share of homes built in ten years, where it makes people of a year others: built evenly, of years not counted. */
function homesYear({truth, area}: Context, begin: number): number | null {
  if (area.level !== "buurt" && area.level !== "wijk") return null;
  if (countsOf(truth, area).some(({year}) => year <= begin)) return null;
  const year = truth.years(newHomes).findLast(one => !Number.isNaN(truth.value(area, newHomes, one)));
  if (year === undefined) return null;
  const built = truth.value(area, newHomes, year) * Math.min(1, (year - begin) / 10);
  return built >= 1 - 1 / otherPeople ? year : null;
}

const areHomesOther = (context: Context, begin: number): boolean => homesYear(context, begin) !== null;

/** "Van de woningen was hier 96 % in 2024 hoogstens tien jaar oud. …" */
export function homesAreNew(context: Context, {share, year}: Parts): void {
  const {tally, area} = context;
  checkShown(context, share!, {figure: figures.get(newHomes)!, area, year: Number(year)}, "sentence");
  // counts within other borders say nothing of who came: then the homes may
  const right = homesYear(context, 0) === Number(year);
  tally.check("sentence", right, "the same people told as others", () => `${share} in ${year}`);
}
