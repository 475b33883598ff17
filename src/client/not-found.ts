import {areaPath} from "../catalog/areas.ts";
import {type Language, languagePath} from "../catalog/languages.ts";
import {type DissolvedAddresses, publishedPaths} from "../catalog/published.ts";
import {element, fetchJson} from "./dom.ts";
import {type LostPath, maybeLostPath, questionsFor} from "./lost-path.ts";
import {notFoundStrings} from "./not-found-strings.ts";
import {findAreas} from "./search-index.ts";
import {maybeSitePath, siteAddress} from "./site-address.ts";

/** On the page of a missing address: offers the page that was meant. Nobody is sent anywhere without asking. False when there is none. */
async function offerWay(lost: LostPath): Promise<boolean> {
  const words = notFoundStrings[lost.language];
  const dissolved = await fetchJson<DissolvedAddresses>(publishedPaths.dissolved).catch(
    () => ({}) as DissolvedAddresses
  );
  const moved = Object.hasOwn(dissolved, lost.code)
    ? siteAddress(languagePath(dissolved[lost.code]!, lost.language))
    : null;
  const address = moved ?? (lost.exact ? null : await maybeExisting(siteAddress(lost.path)));
  if (address === null) return false;
  const sentence = moved ? words.dissolved(lost.code) : words.repaired(address);
  const notice = element(
    "p",
    {class: "not-found-way", role: "status", lang: lost.language},
    `${sentence} `,
    element("a", {href: address}, words.go)
  );
  showBelowHeading(notice);
  return true;
}

const showBelowHeading = (part: Element) =>
  (document.querySelector("main h1") ?? document.body.firstElementChild)?.after(part);

const mostSuggestions = 5;

/** What lies nearest to the address, by code or by name; nothing where nothing does. */
async function suggest(path: string): Promise<void> {
  const language: Language = path.startsWith("/en/") ? "en" : "nl";
  for (const question of questionsFor(path)) {
    const {entries} = await findAreas(question);
    if (entries.length === 0) continue;
    const items = entries
      .slice(0, mostSuggestions)
      .map(([name, code, context]) =>
        element(
          "li",
          {},
          element("a", {href: siteAddress(languagePath(areaPath(code), language))}, name),
          ` ${context}`
        )
      );
    const words = element("p", {}, notFoundStrings[language].suggestions);
    showBelowHeading(
      element("div", {class: "not-found-way", role: "status", lang: language}, words, element("ul", {}, ...items))
    );
    return;
  }
}

async function maybeExisting(address: string): Promise<string | null> {
  const response = await fetch(address, {method: "HEAD"}).catch(() => null);
  return response?.ok ? address : null;
}

const path = maybeSitePath(location.pathname);
const lost = path && maybeLostPath(path);
if (!(lost && (await offerWay(lost))) && path) await suggest(path);
