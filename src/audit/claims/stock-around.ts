import type {Context} from "../checks/context.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";
import {homesAround} from "../world/squares.ts";

const share = "corporatie_share";

/** "Van de woningen binnen 200 meter rond een woning in deze wijk is gemiddeld 37 tot 47 % van een woningcorporatie (2024, …)" */
export function around(context: Context, {one, low, high, year}: Parts, {block}: Memory): void {
  const {truth, area, tally, language} = context;
  const known = homesAround(truth.world, area);
  const said = [low!, high ?? low!].map(text => toPlain(text, language));
  const right =
    one === area.level && known !== null && Number(year) === known.year && isRange(said, [known.low, known.high], high);
  tally.check(
    "value",
    right,
    "housing-association homes within 200 metres",
    () => `${said.join("–")} in ${year}, expected ${JSON.stringify(known)}`
  );
  const apart = known === null ? 0 : apartBy(context, known.own);
  const isSaid = /die telling verschilt|that count differs/.test(block.text);
  tally.check(
    "pair",
    isSaid === apart > rules.stockCountsApart || Math.abs(apart - rules.stockCountsApart) < 1e-5,
    "two counts of housing-association homes that differ, without saying so",
    () => `${apart}, said: ${isSaid}`
  );
  const whole = wholeOf(context);
  const beyond = known === null || whole === null ? 0 : Math.max(known.low - whole, whole - known.high);
  const isToldOutside = /Dat ligt daarbuiten|That lies outside/.test(block.text);
  // a page compares the whole percentages that it prints
  tally.check(
    "pair",
    isToldOutside ? beyond > 0 : beyond < 0.0101,
    "a share outside the range beside it, and no reason",
    () => `${beyond}, said: ${isToldOutside}`
  );
  const isRoundingSaid = /rondt elk vakje af op vijven|rounds each square to fives/.test(block.text);
  tally.check("pair", isRoundingSaid === isToldOutside, "rounding as a reason to lie outside", () => area.code);
  const isRanged = /\d (tot|to) \d/.test(block.text);
  tally.check(
    "pair",
    isRanged === /twee getallen|there are two/.test(block.text),
    "why there are two numbers, or are not",
    () => area.code
  );
}

/** "Dat ligt daarbuiten, en dat kan: het is een andere telling, van een ander jaar." Whether it does is told with the range. */
export function outside(context: Context, _: Parts, {block}: Memory): void {
  const known = homesAround(context.truth.world, context.area);
  const isSaid = /van een ander jaar|of another year/.test(block.text);
  const right = known !== null && isSaid === (shownYear(context) !== known.year);
  context.tally.check("year", right, "another year of housing-association homes", () => `${shownYear(context)}`);
}

/** "Binnen 200 meter staan ook woningen buiten de wijk, en van vakjes met heel weinig woningen geeft CBS geen aantal." */
export function ofLevel({tally, area}: Context, {one}: Parts): void {
  tally.check("sentence", one === area.level, "homes of an area of another level", () => area.code);
}

/** "Kleine aantallen laat CBS weg: daarom staan er twee getallen, …": only beside a share of the homes around. */
export function twoNumbers({tally, truth, area}: Context): void {
  tally.check("sentence", homesAround(truth.world, area) !== null, "two numbers of no homes", () => area.code);
}

/** "In de vakjes van de wijk zelf is het 21 tot 28 %: die telling verschilt van die van het geheel." */
export function countsDiffer({truth, area, tally, language}: Context, {one, low, high}: Parts): void {
  const known = homesAround(truth.world, area);
  const said = [low!, high ?? low!].map(text => toPlain(text, language));
  const right = one === area.level && known !== null && isRange(said, known.own, high);
  tally.check("value", right, "housing-association homes in squares", () => `${said}, expected ${known?.own}`);
}

/** Are two whole percentages those of these shares, and one where both are the same? */
function isRange(said: readonly number[], shares: readonly number[], high: string | undefined): boolean {
  // the site cuts its shares to a millionth, which may tip a half
  const near = said.every((one, at) => Math.abs(one - 100 * shares[at]!) <= 0.50011);
  return near && (high === undefined) === (said[0] === said[1]);
}

/** How far the share of the whole lies outside that of the squares; zero where it is within, or not known. */
function apartBy(context: Context, [low, high]: readonly [number, number]): number {
  const whole = wholeOf(context);
  return whole === null ? 0 : Math.max(0, low - whole, whole - high);
}

/** The share of the area as a whole; null where it has none. */
function wholeOf(context: Context): number | null {
  const year = shownYear(context);
  return year === null ? null : context.truth.value(context.area, share, year);
}

/** "; van alle woningen in de wijk is dat 40 % (2024)." The table of the page has the same. */
export function whole({truth, area, tally, language}: Context, {one, share: text, year}: Parts): void {
  const known = truth.value(area, share, Number(year));
  const right = one === area.level && known !== null && Math.abs(toPlain(text!, language) - 100 * known) <= 0.50011;
  tally.check("value", right, "housing-association homes of the whole", () => `${text} in ${year}, expected ${known}`);
}

/** "; van de buurt als geheel is er geen cijfer." */
export function noWhole(context: Context, {one}: Parts): void {
  const {tally, area} = context;
  tally.check(
    "missing",
    one === area.level && shownYear(context) === null,
    "a share of housing-association homes that is there",
    () => area.code
  );
}

/** "Het aandeel corporatiewoningen is dat van de wijk als geheel (2024), niet …" where nothing is known around the homes. */
export function wholeAlone(context: Context, {one, year}: Parts): void {
  const {truth, area, tally} = context;
  const right = one === area.level && shownYear(context) === Number(year) && homesAround(truth.world, area) === null;
  tally.check("year", right, "which share of housing-association homes it is", () => `${year}, ${shownYear(context)}`);
}

/** Year in which areas of the level show that share; null where this one has none. */
function shownYear({truth, area}: Context): number | null {
  const year = truth.levelYear(share, area.level);
  const known = year === null ? null : truth.value(area, share, year);
  return known === null || Number.isNaN(known) ? null : year;
}
