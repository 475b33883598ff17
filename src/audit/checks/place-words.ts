import type {Figure} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {exposedTo, wholeRange} from "../world/events.ts";
import type {Place} from "../world/places.ts";
import {misfitOf} from "../world/residents.ts";
import type {Area, Level} from "../world/world.ts";
import type {Context} from "./context.ts";

/** Among whom a place is given, and in which year. */
export interface Among {
  level: Level;
  gemeente: Area | null;
  year: number;
}

const words = {
  more: /^(?:hoger dan|verder weg dan|higher than|farther than|further away than|farther away than)/,
  less: /^(?:lager dan|dichterbij dan|lower than|closer than|nearer than)/,
  middle: /^(?:rond het midden|around the middle|near the middle)$/,
  nearlyAll: /(?:vrijwel alle|nearly all|almost all)$/,
  counts: /in (\d+) (?:van de (\d+) andere|of the (\d+) others)$/,
  all: /in (?:alle (\d+) andere|all (\d+) others)$/,
  share: /(\d+(?:[.,]\d+)?) ?%/
};

/** Compares "hoger dan in 72 %" with the place recomputed, and nothing where no place may be given. */
export function checkPlaceWords(context: Context, text: string, figure: Figure, among: Among, where: string): void {
  const {tally, truth, places, area} = context;
  const sized = !["count", "ha", "class"].includes(figure.unit);
  const isNational = among.year === truth.levelYear(figure.id, among.level);
  const value = truth.value(area, figure.id, among.year);
  const isOfToday = truth.isLarge(area) && misfitOf(truth, area, among.year) === null;
  const mayStand = sized && isNational && isOfToday && !Number.isNaN(value) && area.level !== "land";
  const {low, high, said} = truth.known(area, figure.id, among.year);
  // of a published interval nothing is rounded away
  const rounded: [number, number] | null =
    wholeRange(figure.id, value) ?? (said.length === 0 && low !== null && high !== null ? [low, high] : null);
  const exposed = exposedTo(truth, area, figure.id, among.year);
  const place = mayStand ? places.of(value, figure.id, among.level, among.gemeente, rounded, exposed) : null;
  if (text === "" || text === "–") {
    tally.check(
      "percentile",
      place === null,
      "no place where there is one",
      () => `${where}: ${place!.midrank.toFixed(4)} of ${place!.others}`
    );
    return;
  }
  if (place === null) {
    tally.check("percentile", false, "a place where none may be given", () => `${where}: "${text}"`);
    return;
  }
  tally.check(
    "percentile",
    saysPlace(text, place),
    "another place",
    () =>
      `${where}: "${text}", ${place.midrank.toFixed(4)} (${place.below} below, ${place.equal} equal, of ${place.others})`
  );
}

/** Strict: areas with the same figure are not passed, and a share is rounded down. */
function saysPlace(text: string, {midrank, below, equal, others}: Place): boolean {
  const [low, high] = rules.middle;
  const slack = 0.00006;
  const isMiddle = words.middle.test(text);
  if (midrank >= low + slack && midrank <= high - slack) return isMiddle;
  const passed = midrank > 0.5 ? below : others - below - equal;
  if (isMiddle) return passed <= others / 2 || (midrank >= low - slack && midrank <= high + slack);
  const isMore = words.more.test(text);
  if (passed <= others / 2 || isMore !== midrank > 0.5 || (!isMore && !words.less.test(text))) return false;
  return saysPassed(text, passed, others);
}

/** "6 van de 7 andere" or "alle 7 andere" among fewer than twenty, "vrijwel alle" at most, or a share. */
function saysPassed(text: string, passed: number, others: number): boolean {
  const all = words.all.exec(text);
  if (all) return others < rules.othersForShare && passed === others && Number(all[1] ?? all[2]) === others;
  const counts = words.counts.exec(text);
  if (others < rules.othersForShare || counts)
    return (
      others < rules.othersForShare &&
      passed < others &&
      Number(counts?.[1]) === passed &&
      Number(counts?.[2] ?? counts?.[3]) === others
    );
  if (words.nearlyAll.test(text)) return passed / others >= 0.995;
  const share = words.share.exec(text);
  return share !== null && passed / others < 0.995 && Number(share[1]) === Math.floor((100 * passed) / others + 1e-9);
}
