import type {Context} from "../checks/context.ts";
import {toPlain} from "../page/shown.ts";
import type {Parts} from "../sentences/reader.ts";
import {homesAround} from "../world/squares.ts";

const share = "corporatie_share";

/** "Binnen 200 meter rond de woningen is gemiddeld 37 % tot 47 % van een woningcorporatie (2024, …)" */
export function around(context: Context, {low, high, year}: Parts): void {
  const {truth, area, tally, language} = context;
  const known = homesAround(truth.world, area);
  const said = [low!, high ?? low!].map(text => toPlain(text, language));
  // the site cuts its shares to a millionth, which may tip a half
  const isRight = (one: number, bound: number) => Math.abs(one - 100 * bound) <= 0.50011;
  const right =
    known !== null &&
    Number(year) === known.year &&
    isRight(said[0]!, known.low) &&
    isRight(said[1]!, known.high) &&
    (high === undefined) === (said[0] === said[1]);
  tally.check(
    "value",
    right,
    "housing-association homes within 200 metres",
    () => `${said.join("–")} in ${year}, expected ${JSON.stringify(known)}`
  );
}

/** "; van de wijk als geheel is dat 40 % (2024)." The table of the page has the same. */
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
