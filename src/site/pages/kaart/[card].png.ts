import type {APIContext} from "astro";
import {landCode} from "../../../catalog/areas.ts";
import {cardName} from "../../../catalog/published.ts";
import {gemeenteCard} from "../../cards/gemeente-card.ts";
import {serifLetters} from "../../cards/letters.ts";
import {readCard, readSiteCard} from "../../cards/read-card.ts";
import {renderPng} from "../../cards/render-png.ts";
import {listCardsToMake} from "../../page-units.ts";
import {shard} from "../../shard.ts";

interface Props {
  /** Gemeente or country; null for the card of the site itself. */
  code: string | null;
}

const letters = serifLetters();

/** Each share of the build draws the gemeenten of its pages; the first also the country and the site itself. */
export async function getStaticPaths(): Promise<{params: {card: string}; props: Props}[]> {
  const gemeenten = await listCardsToMake();
  const codes = [...gemeenten.toSorted(), ...(shard.index === 1 ? [landCode, null] : [])];
  return codes.map(code => ({params: {card: cardName(code)}, props: {code}}));
}

export async function GET({props: {code}}: APIContext<Props>): Promise<Response> {
  const card = code === null ? await readSiteCard() : await readCard(code);
  return new Response(await renderPng(gemeenteCard(card, letters)));
}
