/** What one part of `src` may import: other parts by folder, packages by pattern. */
interface Boundary {
  /** Paths below `src/` that it may import, as beginnings. */
  own: readonly string[];
  packages: RegExp;
}

const anywhere = /^(geojson|hast)$/;

/** The import graph of `src/README.md`, most precise folder first. */
const boundaries: [folder: string, boundary: Boundary][] = [
  ["catalog/", {own: ["catalog/"], packages: /^zod$/}],
  ["analysis/", {own: ["catalog/", "analysis/"], packages: /^(clipper2-ts|d3-array|flatbush|polylabel)$/}],
  ["sources/index.ts", {own: ["catalog/", "sources/"], packages: /^$/}],
  [
    "sources/",
    {
      own: ["catalog/", "sources/adapter.ts", "sources/shared/"],
      packages: /^(csv-parse\/sync|proj4|yaml|zod|node:\w+)$/
    }
  ],
  [
    "pipeline/",
    {
      own: ["catalog/", "analysis/", "sources/", "pipeline/"],
      packages: /^(@duckdb\/node-api|csv-parse\/sync|yaml|zod|node:[\w/]+)$/
    }
  ],
  [
    "build/",
    {own: ["catalog/", "sources/", "pipeline/", "build/"], packages: /^(@polka\/compression|zod|node:[\w/]+)$/}
  ],
  ["site/data.ts", {own: ["catalog/", "analysis/", "site/"], packages: /^(@duckdb\/node-api|node:[\w/]+)$/}],
  [
    "site/charts/",
    {
      own: [
        "catalog/",
        "analysis/",
        "site/charts/",
        "site/format.ts",
        "site/chart-document.ts",
        "site/i18n/",
        "site/html.ts"
      ],
      packages: /^(@observablehq\/plot|d3-array|jsdom)$/
    }
  ],
  [
    "site/maps/",
    {
      own: ["catalog/", "analysis/", "site/maps/", "site/format.ts", "site/html.ts", "site/i18n/"],
      packages: /^(d3-geo|maplibre-gl|@maplibre\/maplibre-gl-style-spec)$/
    }
  ],
  [
    "site/",
    {own: ["catalog/", "analysis/", "site/"], packages: /^(?!@duckdb\/|hyparquet|maplibre-gl|node:(http|https|net)$)/}
  ],
  [
    "audit/",
    {own: ["audit/"], packages: /^(csv-parse\/sync|hyparquet|parse5|yaml|node:(fs|fs\/promises|path|worker_threads))$/}
  ],
  [
    "client/",
    {
      own: ["catalog/", "analysis/", "client/", "site/charts/", "site/maps/"],
      packages:
        /^(@duckdb\/duckdb-wasm|@observablehq\/plot|apache-arrow|damerau-levenshtein|hyparquet|lean-qr|maplibre-gl|d3-array)(\/|$)/
    }
  ]
];

/** What a file imports, with the part of the text it stands in: the code, or a component's own `<script>`. */
export function readImports(path: string, text: string): {specifier: string; inScript: boolean}[] {
  const found = (code: string, inScript: boolean) =>
    [...withoutComments(code).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\s]+)["']/g)].map(([, specifier]) => ({
      specifier: specifier!,
      inScript
    }));
  if (!path.endsWith(".astro")) return found(text, false);
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  return [...found(frontMatter, false), ...scripts.flatMap(script => found(script, true))];
}

/**
 * Imports of one file of `src` that cross a boundary, as sentences.
 *
 * @param path  of the file, below `src/`, with forward slashes
 */
export function forbiddenImports(path: string, text: string): string[] {
  const [, boundary] = boundaries.find(([folder]) => path.startsWith(folder)) ?? [];
  if (!boundary) return [`${path}: lies in no part that src/README.md names`];
  return readImports(path, text)
    .filter(({specifier, inScript}) => !mayImport(path, specifier, inScript, boundary))
    .map(({specifier}) => `${path}: may not import ${specifier}`);
}

function mayImport(path: string, specifier: string, inScript: boolean, {own, packages}: Boundary): boolean {
  const target = specifier.replace(/\?.*$/, "");
  if (!target.startsWith(".")) return packages.test(target) || anywhere.test(target);
  const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
  const allowed = inScript ? ["client/"] : [...own, ...ofOnePublisher(path)];
  return allowed.some(folder => resolved.startsWith(folder));
}

/** An adapter may import its own publisher's folder and no other. */
function ofOnePublisher(path: string): string[] {
  const publisher = /^sources\/(\w+)\//.exec(path)?.[1];
  return publisher ? [`sources/${publisher}/`] : [];
}

/** Words with which code would reach outside `analysis`: a clock, chance, the network, a page, the machine. */
export function impureWords(text: string): string[] {
  const words =
    /\b(Date\b|Math\.random|performance\.|fetch\(|XMLHttpRequest|WebSocket|document\.|window\.|globalThis|process\.|localStorage|crypto\.|console\.|setTimeout|duckdb)/gi;
  return [...withoutComments(text).matchAll(words)].map(([word]) => word);
}

/** What is missing at the head of a SQL file, which says its grain, where its rows come from and what was judged. */
export function missingSqlHeader(text: string): string[] {
  const head = /^(?:--.*\n)*/.exec(text)![0];
  return ["grain", "from", "note"].filter(name => !new RegExp(`^-- ${name}: +\\S`, "m").test(head));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

/** Tables of what files say by code, before anything was asked of whose codes they are. */
const byCode =
  /\b(?:from|join)\s+(stg_areas|stg_figures|stg_leefbaarometer__classes|raw_areas|raw_figures|raw_classes|raw_postcodes|raw_respondents)\b/gi;
/** What lets nothing through that is of another place. */
const doors = /\bint_(?:places|joined_codes)\b/;

/** Staged tables that a query or a program reads without passing a door. */
export function unguardedReads(text: string): string[] {
  const code = text.replace(/--.*$/gm, "");
  return doors.test(code) ? [] : [...new Set([...code.matchAll(byCode)].map(([, table]) => table!.toLowerCase()))];
}
