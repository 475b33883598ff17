import sharp from "sharp";
import {describe, expect, test} from "vitest";
import {cardColours, classColours} from "../../../src/site/cards/card-colours.ts";
import {gemeenteCard} from "../../../src/site/cards/gemeente-card.ts";
import {serifLetters} from "../../../src/site/cards/letters.ts";
import {nearestColours} from "../../../src/site/cards/nearest-colours.ts";
import {renderPng} from "../../../src/site/cards/render-png.ts";
import {cardOf} from "./card-of.ts";

const letters = serifLetters();
const svg = gemeenteCard(cardOf({name: "'s-Gravenhage", fictional: true}), letters);
const png = await renderPng(svg);

/** Pixels of a picture as six hexadecimal digits each. */
async function colours(picture: Buffer): Promise<string[]> {
  const {data, info} = await sharp(picture).removeAlpha().raw().toBuffer({resolveWithObject: true});
  return Array.from({length: info.width * info.height}, (_, index) =>
    data.subarray(index * info.channels, index * info.channels + 3).toString("hex")
  );
}

const apart = (a: string, b: string) =>
  Math.max(
    ...[0, 2, 4].map(at =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16))
    )
  );

describe("the picture of a card", () => {
  test("is a PNG of 1200 by 630 in a palette, at most 40 kB", async () => {
    const {format, width, height, isPalette} = await sharp(png).metadata();
    expect({format, width, height}).toEqual({format: "png", width: 1200, height: 630});
    expect(isPalette).toBe(true);
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  test("has the same bytes each time", async () => {
    expect((await renderPng(svg)).equals(png)).toBe(true);
  });

  test("is made of a name with characters that XML cannot hold", async () => {
    const odd = gemeenteCard(cardOf({name: "Bos\u0000\ud800\u001f Hei"}), letters);
    expect((await renderPng(odd)).length).toBeGreaterThan(10_000);
  });

  test("keeps paper and each of the nine classes apart", async () => {
    const found = [...new Set(await colours(png))];
    const missing = [cardColours.paper, ...classColours].filter(
      colour => !found.some(other => apart(other, colour.slice(1)) <= 2)
    );
    expect(missing).toEqual([]);
  });

  test("shows the letters of its words: other words, another weight or no words give another picture", async () => {
    const plain = gemeenteCard(cardOf(), letters);
    const others = [
      gemeenteCard(cardOf({name: "Lindenmeen"}), letters),
      gemeenteCard(cardOf(), {...letters, path: (text, _, at) => letters.path(text, 400, at)}),
      gemeenteCard(cardOf(), {...letters, path: () => ""})
    ];
    const original = await renderPng(plain);
    for (const other of others) expect((await renderPng(other)).equals(original)).toBe(false);
  });
});

test("each pixel gets the nearest colour of a palette", () => {
  const pixels = Uint8Array.of(250, 251, 252, 3, 2, 1, 250, 251, 252);
  const flat = nearestColours(pixels, [
    [0, 0, 0],
    [255, 255, 255]
  ]);
  expect([...flat]).toEqual([255, 255, 255, 0, 0, 0, 255, 255, 255]);
});
