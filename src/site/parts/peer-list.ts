import type {AreaLevel} from "../../catalog/areas.ts";
import {similarityFeatures} from "../../catalog/similarity.ts";
import type {Peer} from "../data.ts";
import {formatList} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";

const words = strings.resilience;
/** How many similar areas a page names. */
export const peersShown = 5;

/** Share of resamplings under which a similar area is called a less certain choice. */
const uncertainBelow = 0.5;

/** Areas alike in background, in what they are alike and where they differ. */
export function peerList(peers: readonly Peer[], level: AreaLevel): Html {
  const items = peers
    .slice(0, peersShown)
    .map(({code, name, gemeenteName, alikeIds, differsId, differsSd, stability}) => {
      const differs =
        differsId !== null && differsSd !== null && Math.abs(differsSd) >= 0.5
          ? words.differs(featureLabel(differsId), differsSd > 0)
          : "";
      const uncertain = stability !== null && stability < uncertainBelow && words.lessCertain;
      return html`<li><a href="${areaPath(code)}">${name}</a>${level !== "gemeente" && `, ${gemeenteName}`}: ${words.alike(alikeIds.length === 0 ? null : formatList(alikeIds.map(featureLabel)))}${differs}${uncertain}</li>`;
    });
  return html`<div><h3>${words.peersTitle(strings.levels[level].many)}</h3><p>${words.peersNote}</p><ul class="peers">${items}</ul></div>`;
}

const featureLabel = (id: string): string =>
  similarityFeatures.find(({indicatorId}) => indicatorId === id)?.label[language] ?? id;
