import sharp from "sharp";
import {cardPalette} from "./card-colours.ts";
import {nearestColours} from "./nearest-colours.ts";

// Pages are rendered by one process a core already.
sharp.concurrency(1);

/** The drawing of a card as a PNG in its few colours. */
export async function renderPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const {data, info} = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const flat = nearestColours(data, cardPalette);
  const png = await sharp(flat, {raw: {width: info.width, height: info.height, channels: 3}})
    .png({palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 8})
    .toBuffer();
  return Buffer.from(png);
}
