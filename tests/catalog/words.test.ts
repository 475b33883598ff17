import {expect, test} from "vitest";
import {classSchemes} from "../../src/catalog/class-schemes.ts";
import {conversations} from "../../src/catalog/conversations.ts";
import {environmentElements} from "../../src/catalog/environment-elements.ts";
import {indicators} from "../../src/catalog/indicators/index.ts";
import {similarityFeatures} from "../../src/catalog/similarity.ts";
import {sources} from "../../src/catalog/sources.ts";
import {tellingIndicators} from "../../src/catalog/telling-indicators.ts";
import {thresholds} from "../../src/catalog/thresholds.ts";
import {trajectoryKinds} from "../../src/catalog/trajectories.ts";
import type {Words} from "../../src/catalog/words.ts";

/** Words that are the same in both languages. */
const same = new Set(["Leefbaarometer 3.0", "café", "water", "gemeenten", "park", "stress"]);

function wordsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value && "en" in value) return [value as Words];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(wordsIn);
}

const catalog = {
  classSchemes,
  conversations,
  environmentElements,
  indicators,
  similarityFeatures,
  sources,
  tellingIndicators,
  thresholds,
  trajectoryKinds
};

test.each(Object.entries(catalog))("every text of %s is in Dutch and in English", (_, part) => {
  const words = wordsIn(part);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter(({nl, en}) => nl === "" || en === "" || (nl === en && !same.has(nl)))).toEqual([]);
});

test("no English text of the catalogue is in Dutch", () => {
  const dutch = /\b(de|het|een|van|naar|met|voor|niet|zijn|wordt|deze|ook|geen|meer|klasse|deel)\b/i;
  const texts = wordsIn(Object.values(catalog)).map(({en}) => en);
  expect(texts.filter(text => dutch.test(text))).toEqual([]);
});
