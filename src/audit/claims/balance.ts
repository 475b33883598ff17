import type {Context} from "../checks/context.ts";
import {figureOfPhrase} from "../knowledge/phrases.ts";
import {subjects} from "../knowledge/subjects.ts";
import type {Block} from "../page/read-page.ts";
import {misfitOf} from "../world/residents.ts";

const crimes = "misdrijven_per_1000";
const words = {
  nl: {
    lead: /^(.+?) is hier (?:naar schatting )?(?:hoger|lager|groter|kleiner) dan in .+? in Nederland/,
    also: /Ook opvallend: (.+?)\.(?: [A-Z]|$)/,
    counts: /Misdrijven tellen mee waar ze gebeuren/
  },
  en: {
    lead: /^Here (.+?) is (?:estimated to be )?(?:higher|lower|longer|shorter) than in .+? in the Netherlands/,
    also: /Also striking: (.+?)\.(?: [A-Z]|$)/,
    counts: /Crimes count where they happen/
  }
};
const further = /(?:^|, | en |,? and )((?:het|de|the) (?:(?! \().)+) \([^()]+(?:\([^()]*\))?[^()]*\)/g;

/**
 * The opening by its own rule, the same for weak and strong areas: of a subject one figure on a side, the place before the
 * people, and registered crime at either end told like all else.
 */
export function isBalanced(context: Context): void {
  const told = context.page.blocks.flatMap(block => {
    const side = sideOf(block, words[context.language]);
    return side.length > 0 ? [{block, side}] : [];
  });
  for (const {block, side} of told) checkSide(context, block, side);
  tellsCrimes(context, new Set(told.flatMap(({side}) => side)));
}

/** Figures by which an area stands out on one side, in the order of the sentence. */
function sideOf({tag, text}: Block, {lead, also}: (typeof words)["nl"]): string[] {
  const first = tag === "p" ? lead.exec(text)?.[1] : undefined;
  if (first === undefined) return [];
  const items = also.exec(text)?.[1] ?? "";
  return [first, ...[...items.matchAll(further)].map(([, phrase]) => phrase!)].flatMap(
    phrase => figureOfPhrase(phrase) ?? []
  );
}

function checkSide({tally, language}: Context, {text}: Block, side: readonly string[]): void {
  const judged = side.flatMap(id => subjects.get(id) ?? []);
  tally.check(
    "sentence",
    new Set(judged.map(({subject}) => subject)).size === judged.length,
    "two figures of one subject on one side",
    () => side.join(", ")
  );
  tally.check(
    "sentence",
    judged[0]?.about !== "people" || judged.every(({about}) => about === "people"),
    "the people told before the place",
    () => side.join(", ")
  );
  tally.check(
    "sentence",
    side.includes(crimes) === words[language].counts.test(text),
    "registered crime without what it counts",
    () => side.join(", ")
  );
}

/** Above or below nine in ten of the others: such a figure of a register is told, whoever lives there. */
function tellsCrimes({truth, area, places, tally, page}: Context, told: ReadonlySet<string>): void {
  const year = truth.levelYear(crimes, area.level);
  const opens = page.blocks.some(({inside}) => inside.includes("leefbaarheid"));
  if (!opens || year === null || !truth.isLarge(area) || misfitOf(truth, area, year) !== null) return;
  const value = truth.value(area, crimes, year);
  const place = Number.isNaN(value) ? null : places.of(value, crimes, area.level, null);
  if (place === null) return;
  const {others, below, equal} = place;
  const passed = Math.max(below, others - below - equal) / others;
  tally.check(
    "sentence",
    passed < 0.9 || told.has(crimes),
    "registered crime at an end, and not told",
    () => `${crimes}.${area.code}.${year}: ${(100 * passed).toFixed(1)} %`
  );
}
