import {indicators} from "../../src/catalog/indicators/index.ts";
import type {PublishedIndicator} from "../../src/catalog/published.ts";

/** The catalogue as `/data/indicatoren.json` publishes it, all for 2024. */
export const published: ReadonlyMap<string, PublishedIndicator> = new Map(
  indicators.map(indicator => [indicator.id, {...indicator, profileYear: 2024, levelYears: {}}])
);
