import {existsSync} from "node:fs";
import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import {readBasePath} from "../../src/build/read-base-path.ts";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";
import {InputError} from "../../src/sources/adapter.ts";

/** What free hosts take, and what a phone on a slow line can bear. */
export const budget = {
  files: 20_000,
  bytes: 1_000_000_000,
  fileBytes: 25 * 1024 * 1024,
  pageBytes: 42_000,
  pageGzipBytes: 25_000
};

/** Pages whose compressed size is measured; all are counted. */
const gzipSample = 400;
const problemsShown = 20;

/**
 * Looks at a built site as a visitor and a host would: does every internal link and anchor lead somewhere, and does it
 * stay within the budgets.
 */
export async function checkSite(siteDir: string): Promise<{summary: string[]; problems: string[]}> {
  if (!existsSync(join(siteDir, "index.html"))) {
    throw new InputError(
      `no site in ${siteDir} (index.html is missing); make it first: npm run buurtspiegel -- build --out ${siteDir}`
    );
  }
  const files = await listFiles(siteDir);
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(join(siteDir, file))).size);
  const pages = files.filter(file => file.endsWith(".html"));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const pageTotal = pages.reduce((sum, page) => sum + sizes.get(page)!, 0);
  const problems = [
    ...(files.length > budget.files ? [`${files.length} files; a free host takes ${budget.files}`] : []),
    ...(total > budget.bytes ? [`${total} bytes in all; a free host takes ${budget.bytes}`] : []),
    ...files
      .filter(file => sizes.get(file)! > budget.fileBytes)
      .map(file => `${file}: ${sizes.get(file)} bytes; a free host takes ${budget.fileBytes} a file`),
    ...(await heavyPages(siteDir, pages)),
    ...(await brokenLinks(siteDir, new Set(files), pages))
  ];
  const shown = problems.slice(0, problemsShown);
  if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`);
  return {
    summary: [
      `${files.length} files, ${(total / 1e6).toFixed(1)} MB`,
      `${pages.length} pages, ${(pageTotal / pages.length / 1000).toFixed(1)} kB on average as written (aim: ${budget.pageBytes / 1000} kB)`,
      `largest page ${pages.reduce((largest, page) => (sizes.get(page)! > sizes.get(largest)! ? page : largest), pages[0]!)}: ${(Math.max(...pages.map(page => sizes.get(page)!)) / 1000).toFixed(1)} kB`,
      problems.length === 0
        ? "every internal link leads somewhere; all budgets are kept"
        : `${problems.length} problems`
    ],
    problems: shown
  };
}

/** Area pages that are too heavy for a phone, compressed, in an even sample of them. */
async function heavyPages(siteDir: string, pages: string[]): Promise<string[]> {
  const areaPages = pages.filter(page => /^(buurt|wijk|gemeente|nederland)\//.test(page));
  const step = Math.max(1, Math.floor(areaPages.length / gzipSample));
  const heavy: string[] = [];
  for (let at = 0; at < areaPages.length; at += step) {
    const size = (await promisify(gzip)(await readFile(join(siteDir, areaPages[at]!)))).length;
    if (size > budget.pageGzipBytes)
      heavy.push(`${areaPages[at]}: ${size} bytes compressed; at most ${budget.pageGzipBytes}`);
  }
  return heavy;
}

/** Start tags: words in text may look like attributes, and so may words in a value. */
const startTags = /<[a-z](?:"[^"]*"|[^">])*>/g;
const attributes = /\s([a-z-]+)=(?:"([^"]*)"|([^"\s>]+))/g;

/** Values of some attributes, with quotes around them or without. */
const valuesOf = (html: string, names: readonly string[]): string[] =>
  [...html.matchAll(startTags)].flatMap(([tag]) =>
    [...tag.matchAll(attributes)].flatMap(([, name, quoted, plain]) =>
      names.includes(name!) ? [quoted ?? plain!] : []
    )
  );

async function brokenLinks(siteDir: string, files: ReadonlySet<string>, pages: string[]): Promise<string[]> {
  const root = `${await readBasePath(siteDir)}/`;
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = async (file: string) => {
    const known = anchors.get(file);
    if (known) return known;
    const html = await readFile(join(siteDir, file), "utf8");
    const found = new Set(valuesOf(html, ["id"]));
    if (anchors.size < 200) anchors.set(file, found);
    return found;
  };
  const broken: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(siteDir, page), "utf8");
    const base = new URL(root + page.replace(/index\.html$/, ""), "http://site/");
    for (const link of new Set(
      valuesOf(html, ["href", "src", "action"]).map(value => value.replaceAll("&amp;", "&"))
    )) {
      const url = URL.canParse(link, base) ? new URL(link, base) : null;
      if (url?.host !== "site") continue;
      if (!url.pathname.startsWith(root)) {
        broken.push(`${page}: ${link} leads out of the site, which lies below ${root}`);
        continue;
      }
      const path = decodeURIComponent(url.pathname.slice(root.length));
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      if (!files.has(file)) broken.push(`${page}: ${link} leads nowhere`);
      else if (
        url.hash.length > 1 &&
        file.endsWith(".html") &&
        !(await anchorsOf(file)).has(decodeURIComponent(url.hash.slice(1)))
      ) {
        broken.push(`${page}: ${link} has no such place on its page`);
      }
    }
  }
  return broken;
}
