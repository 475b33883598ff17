import {languagePath} from "../catalog/languages.ts";
import {type DissolvedAddresses, publishedPaths} from "../catalog/published.ts";
import {element, fetchJson} from "./dom.ts";
import {type LostPath, maybeLostPath} from "./lost-path.ts";
import {notFoundStrings} from "./not-found-strings.ts";
import {maybeSitePath, siteAddress} from "./site-address.ts";

/** On the page of a missing address: offers the page that was meant. Nobody is sent anywhere without asking. */
async function offerWay(lost: LostPath): Promise<void> {
  const words = notFoundStrings[lost.language];
  const dissolved = await fetchJson<DissolvedAddresses>(publishedPaths.dissolved).catch(
    () => ({}) as DissolvedAddresses
  );
  const moved = Object.hasOwn(dissolved, lost.code)
    ? siteAddress(languagePath(dissolved[lost.code]!, lost.language))
    : null;
  const address = moved ?? (lost.exact ? null : await maybeExisting(siteAddress(lost.path)));
  if (address === null) return;
  const sentence = moved ? words.dissolved(lost.code) : words.repaired(address);
  const notice = element(
    "p",
    {class: "not-found-way", role: "status", lang: lost.language},
    `${sentence} `,
    element("a", {href: address}, words.go)
  );
  (document.querySelector("main h1") ?? document.body.firstElementChild)?.after(notice);
}

async function maybeExisting(address: string): Promise<string | null> {
  const response = await fetch(address, {method: "HEAD"}).catch(() => null);
  return response?.ok ? address : null;
}

const path = maybeSitePath(location.pathname);
const lost = path && maybeLostPath(path);
if (lost) await offerWay(lost);
