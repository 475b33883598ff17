import {expect, test} from "vitest";
import {type Indicator, type IndicatorId, indicatorById, indicators} from "../../src/catalog/indicators/index.ts";
import type {Measure} from "../../src/catalog/measures.ts";
import type {TellingIndicator} from "../../src/catalog/telling-indicators.ts";

// Each line below a refusal must be refused by the compiler: were it taken, the refusal would be an error itself.
test("the id of an indicator that is none does not compile", () => {
  // @ts-expect-error a letter too many
  const wrong: IndicatorId = "eenzaam_shares";
  const right: IndicatorId = "eenzaam_share";
  expect(indicators.map(({id}) => id)).toContain(right);
  expect(indicators.map(({id}) => id)).not.toContain(wrong);
});

test("neither does a weight that is no indicator", () => {
  const share: Indicator = indicatorById("koopwoning_share");
  // @ts-expect-error a share is weighted by an indicator
  const wrong: Indicator = {...share, aggregation: {method: "weighted_mean", weight: "woningen"}};
  expect(wrong.id).toBe(share.id);
});

test("nor a measure or a role of one that does not exist", () => {
  // @ts-expect-error no such indicator
  const measure: Measure = {indicatorId: "koopwoning_percentage", factor: 0.01};
  // @ts-expect-error no such indicator
  const telling: TellingIndicator["indicatorId"] = "eenzaamheid_share";
  expect([measure.factor, telling]).toEqual([0.01, "eenzaamheid_share"]);
});
