import {type FocusTypeId, focusColumns, focusRows, focusTypes} from "../../catalog/focus-types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Area} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import type {FocusInside} from "../inside-data.ts";
import {mostOnSameMap, sameMap} from "../maps/area-map.ts";
import type {ProfileContext} from "./context.ts";
import {profileMapId} from "./profile-map.ts";

const words = strings.focusInside;

/** Rows of types, from few problems to many; the tenth type stands with the ninth. */
const rows: readonly (readonly FocusTypeId[])[] = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9]
];

/**
 * How many buurten have each type, as the key of a map with the outlines of the map above; null with fewer than three.
 * No names by type: that would be a list of bad places.
 */
export function focusInside(
  {year, counts, types, unknown}: FocusInside,
  {profile: {area}, childrenOf}: Pick<ProfileContext, "profile" | "childrenOf">,
  isOnMap: (code: string) => boolean
): Html | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < thresholds.buurtenForCount.value) return null;
  const buurten = buurtenOf(area, childrenOf);
  const drawn = types.size > 0 && buurten.length <= mostOnSameMap ? buurten.filter(({code}) => isOnMap(code)) : [];
  const drawing =
    drawn.length > 0 &&
    sameMap(profileMapId, {
      id: "kaart-foto",
      description: words.mapDescription,
      areas: drawn.map(({code}) => ({code, className: types.has(code) ? `f${types.get(code)}` : null}))
    });
  return html`<section class="focus-inside" aria-labelledby="foto-binnen"><h3 id="foto-binnen">${words.title}</h3><p>${finding(counts, total, year)}</p>${drawing}${countTable(counts)}${note(counts, unknown)}${area.level !== "land" && html`<p class="note">${words.onOwnPage}</p>`}</section>`;
}

/** The tenth type where there is one: no cell shows it alone. And how many have no type. */
function note(counts: ReadonlyMap<FocusTypeId, number>, unknown: number): Html | false {
  const tenth = counts.get(10) ?? 0;
  const said = [
    tenth > 0 &&
      html`<i class="s f10"></i>${words.tenth(`${formatNumber(tenth)} ${strings.levels.buurt[tenth === 1 ? "one" : "many"]}`)}`,
    unknown > 0 && html`<i class="s h"></i>${words.unknown(formatNumber(unknown))}`
  ].filter(one => one !== false);
  return said.length > 0 && html`<p class="note">${said.map((one, at) => html`${at > 0 && " "}${one}`)}</p>`;
}

/** The most common kind of the nine that the table shows, where one is; else how many are as common. */
function finding(counts: ReadonlyMap<FocusTypeId, number>, total: number, year: number): string {
  const shown = rows.flat().flatMap((type): [FocusTypeId, number][] => {
    const count = countOf(counts, type);
    return count > 0 ? [[type, count]] : [];
  });
  const most = Math.max(...shown.map(([, count]) => count));
  const common = shown.filter(([, count]) => count === most);
  if (common.length === total && total > 1) return words.allDifferent(formatNumber(total), year);
  return common.length > 1
    ? words.noFinding(common.length, formatNumber(most), shown.length, formatNumber(total), year)
    : words.finding(formatNumber(most), formatNumber(total), typeName(common[0]![0]), year);
}

/** Buurten of a type as the table shows them: the tenth stands with the ninth. */
const countOf = (counts: ReadonlyMap<FocusTypeId, number>, type: FocusTypeId): number =>
  (counts.get(type) ?? 0) + (type === 9 ? (counts.get(10) ?? 0) : 0);

const typeName = (type: FocusTypeId): string => focusTypes.find(({id}) => id === type)!.label[language];

function countTable(counts: ReadonlyMap<FocusTypeId, number>): Html {
  const cell = (type: FocusTypeId) => html`<td><i class="s f${type}"></i>${formatNumber(countOf(counts, type))}</td>`;
  const columns = Object.values(focusColumns);
  const rowHeads = Object.values(focusRows);
  return html`<section tabindex="0" aria-label="${words.tableLabel}"><table class="grid"><thead><tr><td></td>${columns.map(head => html`<th scope="col">${head[language]}</th>`)}</tr></thead><tbody>${rows.map((types, index) => html`<tr><th scope="row">${rowHeads[index]![language]}</th>${types.map(cell)}</tr>`)}</tbody></table></section>`;
}

/** The buurten of a wijk or a gemeente. */
const buurtenOf = (area: Area, childrenOf: ProfileContext["childrenOf"]): readonly Area[] =>
  area.level === "gemeente" ? childrenOf(area.code).flatMap(({code}) => childrenOf(code)) : childrenOf(area.code);
