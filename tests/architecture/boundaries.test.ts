import {execFileSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, expect, test} from "vitest";
import {programNames} from "../../src/build/refuse-folder.ts";
import {marts} from "../../src/catalog/marts.ts";
import {forbiddenImports, impureWords, missingSqlHeader, readImports, unguardedReads} from "./boundaries.ts";

const below = (folder: string, extension: RegExp): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map(path => path.replaceAll("\\", "/"))
    .filter(path => extension.test(path))
    .toSorted();
const read = (path: string) => readFileSync(join("src", path), "utf8");

describe("imports", () => {
  const code = below("src", /\.(ts|astro)$/);

  test("keep to the graph of src/README.md", () => {
    expect(code.flatMap(path => forbiddenImports(path, read(path)))).toEqual([]);
  });

  test("are found in most files, so that the check above sees something", () => {
    expect(code.filter(path => readImports(path, read(path)).length > 0).length).toBeGreaterThan(0.7 * code.length);
  });

  const planted: [path: string, text: string][] = [
    ["catalog/areas.ts", 'import {sum} from "../analysis/sum.ts";'],
    ["catalog/areas.ts", 'import {readFileSync} from "node:fs";'],
    ["analysis/quantile.ts", 'import fs from "node:fs";'],
    ["analysis/quantile.ts", 'export * from "../site/format.ts";'],
    ["analysis/quantile.ts", 'import type {DuckDBConnection} from "@duckdb/node-api";'],
    ["sources/cbs/bulk.ts", 'import {rivm} from "../rivm/odata.ts";'],
    ["sources/cbs/bulk.ts", 'import {quantile} from "../../analysis/quantile.ts";'],
    ["pipeline/run.ts", 'import {nl} from "../site/i18n/nl.ts";'],
    ["pipeline/run.ts", 'import {JSDOM} from "jsdom";'],
    ["pipeline/run.ts", 'import {claimFolder} from "../build/claim-folder.ts";'],
    ["build/claim-folder.ts", 'import {readArea} from "../site/data.ts";'],
    ["build/claim-folder.ts", 'import {openDatabase} from "@duckdb/node-api";'],
    ["site/parts/area-list.ts", 'import {DuckDBInstance} from "@duckdb/node-api";'],
    ["site/parts/area-list.ts", 'import {adapters} from "../../sources/index.ts";'],
    ["site/parts/area-list.ts", 'import {findAreas} from "../../client/search.ts";'],
    ["site/pages/index.astro", '---\nimport {runPipeline} from "../../pipeline/run.ts";\n---\n<p>Dag</p>'],
    ["site/pages/index.astro", '---\nimport {findAreas} from "../../client/search.ts";\n---\n<p>Dag</p>'],
    ["site/pages/index.astro", '<p>Dag</p>\n<script>import "../data.ts";</script>'],
    ["client/search.ts", 'import {nl} from "../site/i18n/nl.ts";'],
    ["client/search.ts", 'const fs = await import("node:fs");'],
    ["client/search.ts", 'import axios from "axios";'],
    ["audit/world/truth.ts", 'import {midrankPercentiles} from "../../analysis/midrank-percentile.ts";'],
    ["audit/knowledge/figures.ts", 'import {indicators} from "../../catalog/indicators/index.ts";'],
    ["audit/files/cbs.ts", 'import {DuckDBInstance} from "@duckdb/node-api";'],
    ["site/data.ts", 'import {Truth} from "../audit/world/truth.ts";'],
    ["elsewhere/new.ts", ""]
  ];
  test.each(planted)("%s: %s is refused", (path, text) => {
    expect(forbiddenImports(path, text)).toHaveLength(1);
  });

  const allowed: [path: string, text: string][] = [
    ["catalog/published.ts", 'import type {Polygon} from "geojson";'],
    ["site/pages/index.astro", '<p>Dag</p>\n<script>import "../../client/search.ts";</script>'],
    ["client/map/drawing.ts", 'import {style} from "../../site/maps/gemeente-style.ts";'],
    ["analysis/quantile.ts", '// like import {x} from "node:fs"\nimport type {Figure} from "../catalog/figures.ts";']
  ];
  test.each(allowed)("%s: %s is allowed", (path, text) => {
    expect(forbiddenImports(path, text)).toEqual([]);
  });
});

describe("analysis", () => {
  test("touches no clock, chance, network, page or machine", () => {
    const impure = below("src/analysis", /\.ts$/).flatMap(path =>
      impureWords(read(`analysis/${path}`)).map(word => `${path}: ${word}`)
    );
    expect(impure).toEqual([]);
  });

  test.each(["Math.random()", "Date.now()", "new Date()", "fetch('/x')", "document.body", "performance.now()"])(
    "%s would be found",
    text => {
      expect(impureWords(`export const x = ${text};`)).toHaveLength(1);
    }
  );
});

describe("SQL", () => {
  const files = below("src/pipeline", /\.sql$/);
  const pipeline = below("src/pipeline", /\.ts$/)
    .map(path => read(`pipeline/${path}`))
    .join("\n");

  test.each(files)("%s says its grain, its sources and what was judged", path => {
    expect(missingSqlHeader(read(`pipeline/${path}`))).toEqual([]);
  });

  test("a file without a header would be found", () => {
    expect(missingSqlHeader("-- grain: one row\ncreate table x as select 1;\n-- note: late")).toEqual(["from", "note"]);
  });

  test("every file is run by the pipeline", () => {
    const run = (path: string) =>
      marts.some(({name}) => path === `marts/${name}.sql`) || pipeline.includes(`"${basename(path, ".sql")}"`);
    expect(files.filter(path => !run(path))).toEqual([]);
  });

  test.each(files)("%s makes the table or view it is named for", path => {
    expect(read(`pipeline/${path}`)).toMatch(new RegExp(`create or replace (table|view) ${basename(path, ".sql")} as`));
  });

  test("a staging file reads one source, raw and catalogue alone", () => {
    const wrong = files
      .filter(path => path.startsWith("staging/"))
      .filter(path =>
        /\b(from|join)\s+(?!raw_|catalog_|stg_series)\w/.test(read(`pipeline/${path}`).replace(/^--.*$/gm, ""))
      );
    expect(wrong).toEqual([]);
  });
});

describe("the repository", () => {
  const tracked = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z"], {encoding: "utf8"})
    .split("\0")
    .filter(Boolean);
  const texts = tracked.filter(
    path =>
      /\.(ts|mjs|js|astro|sql|css|md|json|ya?ml|html|svg|csv|R|sh)$|(^|\/)(run|_headers)$/.test(path) &&
      path !== "package-lock.json"
  );

  test("holds no path of a developer's machine", () => {
    const machine = /(?<![\w.])\/(home|Users|root|work|mnt|private)\/\w|\b[A-Z]:\\\\?Users\b/;
    const found = texts.filter(path => machine.test(readFileSync(path, "utf8")));
    expect(found.filter(path => path !== "tests/architecture/boundaries.test.ts")).toEqual([]);
  });

  test("holds nothing that --build or --out could replace", () => {
    const within = (path: string) => programNames.some(name => path === name || path.startsWith(`${name}/`));
    expect(tracked.filter(path => !within(path))).toEqual([]);
  });

  test("holds no built table, page or package", () => {
    expect(tracked.filter(path => /^(dist|node_modules|\.cache|data\/build)\/|\.parquet$/.test(path))).toEqual([]);
  });
});

describe("what files say by code", () => {
  /** Readers that need no door, and why. Everything else passes int_figures_joined, int_joined_codes or int_places. */
  const without: Readonly<Record<string, string>> = {
    "compute/merge-gemeenten.ts": "holds the land of all parts together against that of the gemeente",
    "compute/outlines.ts": "the site's own year alone",
    "compute/read-borders.ts": "asks which codes there were",
    "compute/share-outlines.ts": "evidence of the guard: lays outlines of a code over each other",
    "intermediate/int_area_snapshots.sql": "evidence of the guard",
    "intermediate/int_area_year.sql": "counts codes by year",
    "intermediate/int_areas_current.sql": "the site's own year; of another year the mark of change and water alone",
    "intermediate/int_areas_dissolved.sql": "codes that the site does not have",
    "intermediate/int_code_uses.sql": "lists which file uses which codes",
    "intermediate/int_codes_years.sql": "settles whose codes a file uses",
    "intermediate/int_doubtful_codes.sql": "part of the guard; residents of the site's own year",
    "intermediate/int_place_editions.sql": "evidence of the guard",
    "marts/areas.sql": "the last year that names a dissolved code",
    "marts/quality_files.sql": "counts figures by file",
    "number-words.ts": "lists codes of gemeenten",
    "refuse-contradictions.ts": "one file against itself",
    "refuse-unstaged.ts": "asks whether any code is known at all"
  };
  const readers = below("src/pipeline", /\.(ts|sql)$/).filter(path => !/^(?:contract|staging)\//.test(path));

  test("reaches an area of the site through the guard alone", () => {
    const unguarded = readers.filter(path => unguardedReads(read(`pipeline/${path}`)).length > 0);
    expect(unguarded).toEqual(Object.keys(without).sort());
  });

  test.each([
    ["select * from stg_figures join int_areas_current using (area_code)", ["stg_figures"]],
    ["from raw_postcodes -- int_places", ["raw_postcodes"]],
    ["from raw_postcodes join int_joined_codes using (file, area_code)", []]
  ])("%s", (text, expected) => {
    expect(unguardedReads(text)).toEqual(expected);
  });
});
