import {landCode} from "../../catalog/areas.ts";
import {type OwnDefinition, sourceOf} from "../../catalog/own.ts";
import {publishedPaths} from "../../catalog/published.ts";
import type {Area} from "../data.ts";
import {formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import type {ThemeFigures} from "../key-figures.ts";
import type {ProfileContext} from "./context.ts";
import {earlierPlaces} from "./earlier-places.ts";
import {inDutch} from "./in-dutch.ts";

/** The file that holds the figures of a page: that of its gemeente, or of the whole country. */
const downloadPath = (gemeenteCode: string): string =>
  gemeenteCode === landCode ? publishedPaths.profiles : `/data/gemeente/${gemeenteCode}.parquet`;

/** What each source used on this page cannot see, with its years; the area set and changes of boundary; the file of it all. */
export function aboutFigures(
  tables: readonly ThemeFigures[],
  context: ProfileContext,
  areas: ReadonlyMap<string, Area>
): Html {
  const {area} = context.profile;
  const used = new Map<string, Set<number>>();
  for (const {rows, more} of tables) {
    for (const {sourceId, year} of [...rows, ...more]) {
      const years = used.get(sourceId);
      if (years) years.add(year);
      else used.set(sourceId, new Set([year]));
    }
  }
  const linked = new Set<string>();
  return html`<dl class="sources">${[...used].map(([sourceId, years]) => sourceEntry(sourceId, [...years].sort(), context.manifest.own, linked))}</dl><p>${strings.profile.areaSet(area.vintageYear ?? context.manifest.areaYear)} ${strings.profile.code(area.code)}</p>${earlierPlaces(context, areas)}${predecessors(area, areas)}<p><a href="${downloadPath(area.gemeenteCode)}" download>${strings.profile.downloadParquet}</a></p>`;
}

/** @param linked  licences that the list leads to already; that of this source is added */
function sourceEntry(
  sourceId: string,
  years: readonly number[],
  own: readonly OwnDefinition[],
  linked: Set<string>
): Html {
  const {url, attribution, licence, licenceUrl, caveat} = sourceOf(sourceId, own);
  const name = url === "" ? inDutch(attribution) : html`<a href="${url}">${inDutch(attribution)}</a>`;
  const terms =
    licenceUrl === ""
      ? inDutch(licence)
      : linked.has(licenceUrl)
        ? licence
        : html`<a href="${licenceUrl}">${licence}</a>`;
  linked.add(licenceUrl);
  return html`<dt id="bron-${sourceId}">${name}</dt><dd>${caveat[language]} <small>${formatYears(years)} · ${strings.profile.licenceShort} ${terms}</small></dd>`;
}

function predecessors({predecessorCodes}: Area, areas: ReadonlyMap<string, Area>): Html | null {
  if (predecessorCodes.length === 0) return null;
  const names = predecessorCodes.map((code, index) => {
    const old = areas.get(code);
    const name = old && old.name !== code ? `${old.name} (${code})` : code;
    const text = old?.status === "current" ? html`<a href="${areaPath(code)}">${name}</a>` : html`${name}`;
    return html`${index > 0 ? ", " : ""}${text}`;
  });
  return html`<p>${strings.profile.predecessors} ${names}.</p>`;
}
