import {element} from "../dom.ts";
import {takeAwayStrings as words} from "../strings.ts";

/** What only works on the site: scripts, addresses of other files, and parts that scripts made or need. */
const onlyOnSite =
  "script, link, buurt-search, buurt-take-away, .map-open, .skip, meta[http-equiv], meta[name=theme-color], form";

/** May do nothing but show itself: no script, no request. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A page as one file that needs no network: its styles and fonts inside, links with their full address, no scripts.
 *
 * @param fetchFile  reads a file of our own host
 * @returns the text of the file
 */
export async function singleFile(
  page: Document,
  fetchFile: (address: string) => Promise<Response>,
  now: Date
): Promise<string> {
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({href}) => href);
  const styles = await Promise.all(sheets.map(sheet => inlineStyles(sheet, fetchFile)));
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(onlyOnSite)) part.remove();
  for (const link of copy.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const address = link.getAttribute("href")!;
    if (!address.startsWith("#")) link.setAttribute("href", new URL(address, page.baseURI).href);
  }
  const [head, main] = [copy.querySelector("head")!, copy.querySelector("main")!];
  head.append(
    element("meta", {"http-equiv": "Content-Security-Policy", content: policy}),
    element("style", {}, styles.join("\n"))
  );
  const address = page.location?.href.split(/[?#]/)[0] ?? "";
  main.prepend(element("p", {class: "note"}, words.kept(now), element("a", {href: address}, address), "."));
  return `<!doctype html>\n${copy.outerHTML}`;
}

/** A style sheet with the files that it names (fonts) inside. */
async function inlineStyles(sheet: string, fetchFile: (address: string) => Promise<Response>): Promise<string> {
  const text = await (await fetchFile(sheet)).text();
  const addresses = [...new Set([...text.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , address]) => address!))];
  const files = await Promise.all(
    addresses
      .filter(address => !/^(#|data:)/.test(address))
      .map(async address => [address, await toDataAddress(await fetchFile(new URL(address, sheet).href))] as const)
  );
  return files.reduce((styles, [address, data]) => styles.replaceAll(address, data), text);
}

async function toDataAddress(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return `data:${type};base64,${btoa(binary)}`;
}

/** Offers the page as a file to keep. Returns its name. */
export async function saveSingleFile(page: Document, code: string): Promise<string> {
  const fetchFile = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
    return response;
  };
  const text = await singleFile(page, fetchFile, new Date());
  const name = `buurtspiegel-${code}.html`;
  const address = URL.createObjectURL(new Blob([text], {type: "text/html"}));
  const link = element("a", {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
