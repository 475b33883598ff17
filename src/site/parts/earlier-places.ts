import {sameName} from "../../analysis/places/same-name.ts";
import {differsSlightly} from "../../analysis/places/same-place.ts";
import type {Area, EarlierPlace} from "../data.ts";
import {formatList, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";

const words = strings.profile.earlier;

/** What the code of an area stood for in years whose figures are not, or not all, shown; null where there is no such year. */
export function earlierPlaces({profile}: ProfileContext, areas: ReadonlyMap<string, Area>): Html | null {
  const {area, earlierPlaces: places} = profile;
  if (places.length === 0) return null;
  const said = Map.groupBy(places, place => sentenceOf(place, area));
  return html`${[...said].map(([kind, alike]) => html`<p>${told(kind, alike, area)}${nowAt(alike.at(-1)!, area, areas)}</p>`)}`;
}

/**
 * Alike are years in which the code had the same verdict, and the same other name or land. “Wijk 01” names no other than
 * itself.
 */
function sentenceOf({verdict, name, partsJoin, landHa}: EarlierPlace, area: Area): string {
  if (verdict === "another" && name !== null && name !== area.name && sameName(name, area.name) !== true)
    return `reused ${name}`;
  const land = verdict === "changed_a_little" && !differsSlightly(landHa) ? landHa!.join() : "";
  return `${verdict} ${land} ${partsJoin}`;
}

function told(kind: string, places: readonly EarlierPlace[], {code}: Area): string {
  const years = formatList(places.map(({codesYear}) => String(codesYear)));
  const {verdict, name, partsJoin, landHa} = places[0]!;
  if (kind.startsWith("reused ")) return words.reused(code, years, name!);
  if (verdict === "unknown") return words.unknown(years);
  const ofParts = partsJoin ? ` ${words.madeOfParts}` : "";
  if (verdict === "another") return `${words.another(years)}${ofParts}`;
  const [then, now] = (landHa ?? []).map(hectares => formatNumber(hectares)) as [string, string];
  if (!differsSlightly(landHa)) return `${words.differently(years, then, now)} ${words.notShown}${ofParts}`;
  return `${words.slightly(years)} ${partsJoin ? `${words.shares} ${words.ofParts}` : words.sharesAlone}`;
}

/** Where the area that had the code is now, if elsewhere. */
function nowAt({verdict, successorCodes}: EarlierPlace, area: Area, areas: ReadonlyMap<string, Area>): Html | null {
  const found = successorCodes.flatMap(code => (code === area.code ? [] : (areas.get(code) ?? [])));
  if (verdict !== "another" || found.length === 0) return null;
  const links = found.map(
    ({code, name}, at) => html`${at > 0 && ", "}<a href="${areaPath(code)}">${name} (${code})</a>`
  );
  return html` ${words.nowAt} ${links}.`;
}
