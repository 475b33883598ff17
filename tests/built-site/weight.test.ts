import {readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {pages, readSite, siteDir} from "./site.ts";

/** What a browser fetches before any click: the page, its styles, fonts and scripts, and what those import at once. */
function filesOf(page: string): string[] {
  const html = readSite(page);
  const linked = [
    ...html.matchAll(/<link rel="(?:stylesheet|preload|modulepreload)" href="([^"]+)"/g),
    ...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)
  ].map(([, address]) => address!.slice(1));
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const import_ of importsOf(file)) visit(import_);
  };
  for (const file of linked) visit(file);
  return [page, ...found];
}

const importsOf = (file: string): string[] =>
  /\.m?js$/.test(file)
    ? [...readSite(file).matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?"(\.\/[^"]+)"/g)].map(
        ([, address]) => posix.join(dirname(file), address!)
      )
    : [];

const sizes = new Map<string, number>();
/** Bytes over the wire: compressed, but for fonts, which are already. */
function wireSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(siteDir, file));
  const size = /\.woff2$/.test(file) ? bytes.length : gzipSync(bytes).length;
  sizes.set(file, size);
  return size;
}

const astroFiles = readdirSync(join(siteDir, "_astro"));

describe("before any click", () => {
  test("a page with all that it needs takes at most 100 kB", () => {
    const heavy = pages
      .map(page => ({page, bytes: filesOf(page).reduce((sum, file) => sum + wireSize(file), 0)}))
      .filter(({bytes}) => bytes > 100_000);
    expect(heavy).toEqual([]);
  });

  test("a page alone takes at most 25 kB", () => {
    expect(pages.map(page => ({page, bytes: wireSize(page)})).filter(({bytes}) => bytes > 25_000)).toEqual([]);
  });

  test("neither DuckDB nor MapLibre is fetched", () => {
    const early = new Set(pages.flatMap(filesOf).filter(file => statSync(join(siteDir, file)).size > 200_000));
    expect([...early]).toEqual([]);
  });

  test("styles, fonts and scripts are seen, so that the sums above mean something", () => {
    const kinds = filesOf("buurt/BU99010000/index.html").map(file => file.slice(file.lastIndexOf(".") + 1));
    expect(new Set(kinds)).toEqual(new Set(["html", "css", "woff2", "js"]));
  });
});

test("fonts take at most 60 kB together", () => {
  const fonts = astroFiles.filter(file => file.endsWith(".woff2"));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, file) => sum + statSync(join(siteDir, "_astro", file)).size, 0)).toBeLessThanOrEqual(
    60_000
  );
});

test("fonts are ours and in one format", () => {
  expect(astroFiles.filter(file => /\.(woff|ttf|otf|eot)$/.test(file))).toEqual([]);
});
