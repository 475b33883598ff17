import {identities} from "../../catalog/identities.ts";
import type {Manifest} from "../../catalog/marts.ts";
import type {IdentityOutcome, SignedOff} from "../data.ts";
import {formatBytes, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {inDutch} from "./in-dutch.ts";
import {folded, scrollTable} from "./quality-tables.ts";

const words = strings.quality;
const promises = new Map<string, string>(identities.map(({id, promise}) => [id, promise[language]]));

/** What the files were held to: what does not hold in the open, all rules with their outcome behind it. */
export function contractOutcomes(outcomes: readonly IdentityOutcome[]): Html {
  const broken = outcomes.filter(({breaches}) => breaches > 0);
  const list = broken.map(
    ({identityId, breaches, signedOff}) =>
      html`<li>${promises.get(identityId)!} <small>${outcomeWords(breaches, signedOff)}</small></li>`
  );
  const told =
    list.length === 0
      ? html`<p>${words.allHold(formatNumber(outcomes.length))}</p>`
      : html`<p>${words.someHoldNot(formatNumber(outcomes.length), formatNumber(broken.length), broken.length === 1)}</p><ul class="broken">${list}</ul>`;
  return html`<p>${words.promisesIntro}</p>${told}${folded(words.allPromises, outcomeTable(outcomes))}`;
}

function outcomeTable(outcomes: readonly IdentityOutcome[]): Html {
  const rows = outcomes.map(
    ({identityId, breaches, signedOff}) =>
      html`<tr><th scope="row">${promises.get(identityId)!}</th><td class="t">${outcomeWords(breaches, signedOff)}</td></tr>`
  );
  return scrollTable(words.promises, "wide", [words.promise, words.outcome], rows);
}

function outcomeWords(breaches: number, signedOff: number): string {
  if (breaches === 0) return words.holds;
  const told = words.holdsNot(formatNumber(breaches), breaches);
  return signedOff === 0 ? told : `${told}; ${words.ofWhichSigned(formatNumber(signedOff))}`;
}

/** Who answers for what does not hold, and why; nothing when nobody had to. */
export function signedOffTable(signOffs: readonly SignedOff[]): Html {
  if (signOffs.length === 0) return html``;
  const head = [words.promise, words.file, words.area, words.times, words.reason, words.who, words.date];
  const rows = signOffs.map(
    ({identityId, file, areaCode, breaches, reason, who, date}) =>
      html`<tr><th scope="row">${promises.get(identityId) ?? identityId}</th><td class="t">${file}</td><td class="t">${areaCode}</td><td>${formatNumber(breaches)}</td><td class="t">${inDutch(reason)}</td><td class="t">${who}</td><td class="t">${date}</td></tr>`
  );
  return html`<h2 id="afgetekend">${words.signedOff}</h2><p>${words.signedOffIntro}</p>${scrollTable(words.signedOff, "wide", head, rows)}`;
}

/** Every file beside those of the publishers that influences a figure, with its checksum. */
export function companionFiles({companions, settings}: Manifest): Html {
  const rows = [...companions, ...settings].map(
    ({file, bytes, sha256}) =>
      html`<tr><th scope="row">${file}</th><td>${formatBytes(bytes)}</td><td class="t"><code>${sha256}</code></td></tr>`
  );
  const head = [words.file, words.size, words.checksum];
  return html`<p>${words.companionsIntro}</p>${scrollTable(words.companions, "numbers", head, rows)}`;
}
