import {readdir, rm} from "node:fs/promises";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {defineConfig} from "astro/config";
import {languages, toLanguage} from "./src/catalog/languages.ts";
import {shard, sharedFolders} from "./src/site/shard.ts";

const language = toLanguage(process.env.BUURTSPIEGEL_LANGUAGE);

/** Folders that every share of the build writes for itself; all else is the first share's. */
const sharedOut = new Set(["_astro", ...sharedFolders]);

/** What exists once, whatever the languages: files for hosts and robots, and pages in Dutch alone. */
const firstLanguageOut = [
  ...["404.html", "_headers", "favicon.svg", "robots.txt", "sitemap.xml", "vervallen/codes.json"],
  ...["onderzoek", "methode/berekeningen"]
];

/**
 * Astro is told of another root (`renderShare`), because it writes below it on its way: the program's own folder may be
 * another's, or be read alone. What it reads lies here.
 *
 * @type {import("astro").AstroIntegration}
 */
const rootIsHere = {
  name: "root-is-here",
  hooks: {
    "astro:config:setup": ({updateConfig}) => {
      // Astro takes a root here, though its types leave it out
      updateConfig(/** @type {object} */ ({root: new URL(".", import.meta.url)}));
    }
  }
};

/**
 * What is not about one area is the first share's: the others render no page of it (`isOwnPath`), and throw the rest away.
 *
 * @type {import("astro").AstroIntegration}
 */
const onlyOwnPages = {
  name: "only-own-pages",
  hooks: {
    "astro:build:done": async ({dir}) => {
      const folder = fileURLToPath(dir);
      const once = language === languages[0] ? [] : firstLanguageOut;
      await Promise.all(once.map(name => rm(join(folder, name), {recursive: true, force: true})));
      if (shard.index === 1) return;
      const others = (await readdir(folder)).filter(name => !sharedOut.has(name));
      await Promise.all(others.map(name => rm(join(folder, name), {recursive: true})));
    }
  }
};

/** Where the site will lie: on a host, perhaps below a path of it. */
const address = process.env.BUURTSPIEGEL_SITE ? new URL(process.env.BUURTSPIEGEL_SITE) : null;

/** The path that it lies below, without a slash at its end. */
const base = address?.pathname.replace(/\/$/, "") ?? "";

const cacheDir = resolve(process.env.BUURTSPIEGEL_CACHE ?? join(import.meta.dirname, ".cache/astro"));
// Pages are rendered from wherever Astro was started; the words are here.
process.env.BUURTSPIEGEL_CONTENT ??= join(import.meta.dirname, "content");

export default defineConfig({
  srcDir: join(import.meta.dirname, "src/site"),
  publicDir: join(import.meta.dirname, "src/site/public"),
  outDir: process.env.BUURTSPIEGEL_OUT ? resolve(process.env.BUURTSPIEGEL_OUT) : "./dist",
  cacheDir,
  ...(address ? {site: address.origin, base: address.pathname} : {}),
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: {enabled: false},
  build: {format: "directory", inlineStylesheets: "never", concurrency: 4},
  integrations: [rootIsHere, onlyOwnPages],
  vite: {
    cacheDir: join(cacheDir, "vite"),
    // Constants, wherever they are read. The browser gets the words of one language: the other is left out where this is known to be a constant.
    define: {
      "process.env.BUURTSPIEGEL_LANGUAGE": JSON.stringify(language),
      "process.env.BUURTSPIEGEL_BASE": JSON.stringify(base)
    },
    // A script or font written into the page would break the policy against inline content.
    build: {assetsInlineLimit: 0},
    ssr: {external: ["jsdom", "@observablehq/plot", "fontkit", "sharp"]}
  }
});
