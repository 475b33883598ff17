import type {Manifest} from "../../catalog/marts.ts";
import {indicatorsOf, sourceOf} from "../../catalog/own.ts";
import {publishedPaths} from "../../catalog/published.ts";
import type {Area} from "../data.ts";
import {capitalise, formatList, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {sourceName} from "../source-name.ts";
import {inDutch} from "./in-dutch.ts";
import {scrollTable} from "./quality-tables.ts";

const words = strings.data;

/** The files about all areas. */
export function downloadTable(): Html {
  const files: [path: string, what: string][] = [
    [publishedPaths.profiles, words.files.profilesParquet],
    ["/data/profielen.csv", words.files.profilesCsv],
    ["/data/profielen.csv-metadata.json", words.files.profilesMetadata],
    [publishedPaths.refusedPlaces, words.files.refusedPlaces],
    [publishedPaths.indicators, words.files.indicators],
    ["/data/manifest.json", words.files.manifest]
  ];
  const rows = files.map(
    ([path, what]) =>
      html`<tr><th scope="row"><a href="${path}" download>${path.slice(6)}</a></th><td>${what}</td></tr>`
  );
  return scrollTable(words.downloads, "wide", [words.file, words.what], rows);
}

/** The two files of each gemeente. */
export function gemeenteDownloads(gemeenten: readonly Area[]): Html {
  return html`<ul class="areas">${gemeenten.map(
    ({code, name}) =>
      html`<li>${name}: <a href="/data/gemeente/${code}.parquet" download>Parquet</a> · <a href="${publishedPaths.gemeente(code)}" download>GeoJSON</a></li>`
  )}</ul>`;
}

/** Every indicator, of the catalogue and of the operator, with definition, years in this edition and sources. */
export function indicatorTable({indicators: known, own}: Manifest): Html {
  const rows = indicatorsOf(own).map(({id, theme, label, definition, sourceId}) => {
    const here = known[id];
    const sourceIds = here && here.sourceIds.length > 0 ? here.sourceIds : [sourceId];
    const names = [...new Set(sourceIds.map(source => sourceName(source, own)))];
    return html`<tr id="${id}"><th scope="row">${capitalise(label[language])}${theme === "eigen" && html` <i>${strings.profile.ownMark}</i>`}<br><code>${id}</code></th><td>${definition[language]}</td><td>${here ? formatYears(here.years) : words.noYears}</td><td>${formatList(withoutRepeats(names))}</td></tr>`;
  });
  return scrollTable(words.indicators, "wide", [words.indicator, words.definition, words.years, words.source], rows);
}

/** Publishers, licences and attribution of what this edition uses. */
export function sourceList({sources, own}: Manifest): Html {
  return html`<dl class="sources">${sources.map(({sourceId}) => {
    const {url, title, publisher, licence, licenceUrl, attribution, caveat} = sourceOf(sourceId, own);
    const name = url === "" ? html`${title[language]}` : html`<a href="${url}">${title[language]}</a>`;
    const terms = licenceUrl === "" ? inDutch(licence) : html`<a href="${licenceUrl}">${licence}</a>`;
    return html`<dt>${name}</dt><dd>${inDutch(publisher)}. ${capitalise(strings.profile.licenceShort)} ${terms}. ${words.attribution} “${inDutch(attribution)}”. ${caveat[language]}</dd>`;
  })}</dl>`;
}

/** Names of sources, each publisher once: "CBS" is said by "CBS en Kadaster" too. */
const withoutRepeats = (names: readonly string[]): string[] =>
  names.filter(name => !names.some(other => other !== name && other.startsWith(`${name} `)));
