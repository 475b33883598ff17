import type {Context} from "../checks/context.ts";
import {figures} from "../knowledge/figures.ts";
import {figureOfPhrase} from "../knowledge/phrases.ts";
import {subjects} from "../knowledge/subjects.ts";
import {exposedTo, isBeyondChance} from "../world/events.ts";
import {misfitOf} from "../world/residents.ts";
import {alsoIn} from "./also.ts";
import {isOnOneSide} from "./one-side.ts";

const crimes = "misdrijven_per_1000";
const words = {
  nl: {
    lead: /^(.+?) is hier (?:naar schatting )?(hoger|lager|groter|kleiner) dan in .+? in Nederland/,
    counts: /Misdrijven tellen mee waar ze gebeuren/
  },
  en: {
    lead: /^Here (.+?) is (?:estimated to be )?(higher|lower|longer|shorter) than in .+? in the Netherlands/,
    counts: /Crimes count where they happen/
  }
};

/** A figure of an opening, and whether that is favourable; figures that are neither are left out. */
interface Told {
  id: string;
  favourable: boolean;
}

/**
 * The opening by its own rule, the same for weak and strong areas: at most one sentence of its own for what is favourable
 * and one for what is not, in that order; all else in one list; of a subject one figure on a side, the place before the
 * people; and registered crime at either end told like all else.
 */
export function isBalanced(context: Context): void {
  const {language, page, tally} = context;
  const told = page.blocks.flatMap(({tag, text}) => {
    const lead = tag === "p" ? words[language].lead.exec(text) : null;
    if (!lead) return [];
    const first = toldAs(figureOfPhrase(lead[1]!), /^(hoger|groter|higher|longer)$/.test(lead[2]!));
    const also = alsoIn(text, language).flatMap(({id, up}) => toldAs(id, up));
    return [{first, also, counts: words[language].counts.test(text)}];
  });
  const leads = told.flatMap(({first}) => first);
  const also = told.flatMap(one => one.also);
  const said = () => `${leads.map(({id}) => id).join(", ")}; also ${also.map(({id}) => id).join(", ")}`;
  tally.check("sentence", isInOrder(leads), "more than one sentence for a side, or the unfavourable first", said);
  for (const side of [true, false]) {
    const [lead, ...others] = [...leads, ...also].filter(({favourable}) => favourable === side);
    const hasLead = lead === undefined || leads.includes(lead);
    tally.check("sentence", hasLead, "a side that has no sentence of its own", said);
    if (lead) checkSide(context, [lead, ...others], said);
  }
  for (const one of told) {
    const hasCrimes = [...one.first, ...one.also].some(({id}) => id === crimes);
    tally.check("sentence", hasCrimes === one.counts, "registered crime without what it counts", said);
  }
  tellsCrimes(context, new Set([...leads, ...also].map(({id}) => id)));
}

function toldAs(id: string | null, up: boolean): Told[] {
  const better = figures.get(id ?? "")?.better ?? null;
  return better === null ? [] : [{id: id!, favourable: (better === "more") === up}];
}

const isInOrder = (leads: readonly Told[]): boolean =>
  leads.length < 2 || (leads.length === 2 && leads[0]!.favourable && !leads[1]!.favourable);

/** What is told on one side, its sentence first. */
function checkSide({tally}: Context, side: readonly Told[], said: () => string): void {
  const judged = side.flatMap(({id}) => subjects.get(id) ?? []);
  const subjectsTold = new Set(judged.map(({subject}) => subject));
  tally.check("sentence", subjectsTold.size === judged.length, "two figures of one subject on one side", said);
  const isPlaceFirst = judged[0]?.about !== "people" || judged.every(({about}) => about === "people");
  tally.check("sentence", isPlaceFirst, "the people told before the place", said);
}

/** Above or below nine in ten of the others, and beyond chance from the middle one: such a figure of a register is told, whoever lives there. */
function tellsCrimes(context: Context, told: ReadonlySet<string>): void {
  const {truth, area, places, tally, page} = context;
  const year = truth.levelYear(crimes, area.level);
  const opens = page.blocks.some(({inside}) => inside.includes("leefbaarheid"));
  if (!opens || year === null || !truth.isLarge(area) || misfitOf(truth, area, year) !== null) return;
  const value = truth.value(area, crimes, year);
  const exposed = exposedTo(truth, area, crimes, year);
  const place = Number.isNaN(value) ? null : places.of(value, crimes, area.level, null, null, exposed);
  if (place === null) return;
  const {others, below, equal} = place;
  const up = below > others - below - equal;
  const passed = (up ? below : others - below - equal) / others;
  const differs = isBeyondChance(value, exposed!, places.middle(crimes, area.level));
  const isTold = isOnOneSide(context, figures.get(crimes)!, year, up);
  tally.check(
    "sentence",
    passed < 0.9 || !differs || !isTold || told.has(crimes),
    "registered crime at an end, and not told",
    () => `${crimes}.${area.code}.${year}: ${(100 * passed).toFixed(1)} %`
  );
}
