import {expect, test} from "vitest";
import {toldPlace} from "../../src/analysis/told-place.ts";

test.each([
  ["the middle", {percentile: 0.5, below: 0.45, above: 0.45, others: 8000}, {kind: "middle"}],
  ["half, for ties", {percentile: 0.7, below: 0.5, above: 0.1, others: 8000}, {kind: "middle"}],
  ["a share", {percentile: 0.2, below: 0.19, above: 0.7999, others: 8000}, {kind: "share", side: "less", share: 0.79}],
  ["nearly all", {percentile: 0.999, below: 0.999, above: 0.001, others: 8000}, {kind: "nearly_all", side: "more"}],
  ["all", {percentile: 1, below: 1, above: 0, others: 342}, {kind: "nearly_all", side: "more"}],
  ["all of few", {percentile: 1, below: 1, above: 0, others: 5}, {kind: "counts", side: "more", passed: 5, others: 5}],
  ["most of few", {percentile: 0.1, below: 1 / 7, above: 6 / 7, others: 7}, {kind: "counts", passed: 6, others: 7}]
])("passing %s is told as such", (_, place, told) => {
  expect(toldPlace(place)).toMatchObject(told);
});
