import {existsSync} from "node:fs";
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import sharp from "sharp";
import {describe, expect, test} from "vitest";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();

/** Pictures of how pages that are hard to do justice look; `UPDATE_REFERENCES=1 npm test -- screenshots` makes them anew. */
const folder = new URL("references/", import.meta.url).pathname;
const tallest = 2400;
/** Pictures are compared as a person from afar: each square of so many pixels as one grey. */
const square = 6;
/** A square differs when it is this much lighter or darker, of 255; letters drawn by another browser stay below. */
const noticeable = 48;
const mostDiffering = 0.02;

const areas = [
  ["geen-cijfers", "/buurt/BU99010802/"],
  ["vijf-inwoners", "/buurt/BU99010901/"],
  ["zonder-inwoners", "/buurt/BU99010801/"],
  ["weinig-inwoners", "/buurt/BU99010803/"],
  ["lange-naam", "/buurt/BU99030303/"],
  ["jaar-ontbreekt", "/buurt/BU99010106/"],
  ["nieuwe-grenzen", "/buurt/BU9901AA01/"],
  ["gemeente-met-apostrof", "/gemeente/GM9903/"]
] as const;

/** The top of a page on a phone; opened twice, because a page shows our letters only when they are there at once. */
async function picture(path: string): Promise<Buffer> {
  const {page} = await visit(path, {viewport: {width: 390, height: 844}, reducedMotion: "reduce"});
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({fullPage: true, clip: {x: 0, y: 0, width: 390, height: Math.min(height, tallest)}});
}

async function squares(image: Buffer | string, width: number, height: number): Promise<Buffer> {
  const small = {width: Math.round(width / square), height: Math.round(height / square), fit: "fill"} as const;
  return sharp(image).extract({left: 0, top: 0, width, height}).greyscale().resize(small).raw().toBuffer();
}

describe("a page that is hard to do justice looks as it was judged good", () => {
  test.each(areas)("%s", async (name, path) => {
    const reference = join(folder, `${name}.webp`);
    const now = await picture(path);
    if (process.env.UPDATE_REFERENCES) {
      await mkdir(folder, {recursive: true});
      await sharp(now).webp({quality: 55}).toFile(reference);
    }
    expect(existsSync(reference), `no ${reference}; make it with UPDATE_REFERENCES=1`).toBe(true);
    const [then, made] = await Promise.all([sharp(reference).metadata(), sharp(now).metadata()]);
    expect(Math.abs(made.height - then.height)).toBeLessThanOrEqual(0.03 * then.height);
    const [width, height] = [Math.min(then.width, made.width), Math.min(then.height, made.height)];
    const [before, after] = await Promise.all([squares(reference, width, height), squares(now, width, height)]);
    const differing = before.filter((grey, index) => Math.abs(grey - after[index]!) > noticeable).length;
    expect(differing / before.length).toBeLessThan(mostDiffering);
  });
});
