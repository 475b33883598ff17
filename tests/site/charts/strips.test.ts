import {expect, test} from "vitest";
import {strips} from "../../../src/site/charts/strips.ts";

const row = {
  label: "leefbaarheid, 2024",
  peers: [1, 1, 2, 5],
  own: {value: 2, text: "2,0"},
  larger: [{key: "gemeente" as const, value: 3}]
};
const draw = (more: Partial<typeof row> = {}) =>
  strips([{...row, ...more}], {titleId: "strook-kop", description: "leefbaarheid: 2,0"}).text;

test("dots in places of three pixels are drawn once, from the lowest to the highest", () => {
  expect(draw()).toContain('class="peers" d="M6 30h0m87 0h0m261 0h0"');
});

test("this area and the larger ones have their own marks", () => {
  expect(draw()).toContain('<circle class="self" cx="94" cy="30"');
  expect(draw()).toContain('class="mark gemeente" d="M180 22v16"');
});

test("equal figures stand in the middle", () => {
  expect(draw({peers: [2, 2], larger: []})).toContain('class="peers" d="M180 30h0"');
});

test("who cannot see it hears it", () => {
  expect(draw()).toContain('role="img" aria-labelledby="strook-kop"');
  expect(draw()).toContain("<desc>leefbaarheid: 2,0</desc>");
});
