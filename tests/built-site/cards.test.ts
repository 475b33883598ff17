import {readFileSync} from "node:fs";
import {join} from "node:path";
import sharp from "sharp";
import {describe, expect, test} from "vitest";
import {pages, queryBuild, readSite, siteDir} from "./site.ts";

const gemeenten = await queryBuild<{code: string}>(
  "select area_code as code from areas where level = 'gemeente' and status = 'current' order by 1",
  ["areas"]
);
const names = [...gemeenten.map(({code}) => code), "nederland", "buurtspiegel"];

describe("the card of", () => {
  test.each(names)("%s is a picture of 1200 by 630 and at most 40 kB", async name => {
    const bytes = readFileSync(join(siteDir, "kaart", `${name}.png`));
    const {width, height} = await sharp(bytes).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(40_000);
  });
});

describe("the head of a page", () => {
  test("says title, kind, site and language for who shares it", () => {
    const parts = ["og:title", "og:type", "og:site_name", "og:locale"].map(
      name => `<meta property="${name}" content="`
    );
    parts.push('" property="og:description">');
    const silent = pages.filter(page => !parts.every(part => readSite(page).includes(part)));
    expect(silent).toEqual([]);
  });
});
