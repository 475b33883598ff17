import {expect, test} from "vitest";
import {hatchImage} from "../../../src/site/maps/hatch-image.ts";

const {data} = hatchImage(8, "#102030", "#ffffff");
const pixel = (x: number, y: number) => [...data.subarray((y * 8 + x) * 4, (y * 8 + x) * 4 + 4)];

test("hatchImage draws diagonal lines on an opaque ground", () => {
  expect(pixel(0, 0)).toEqual([16, 32, 48, 255]);
  expect(pixel(4, 0)).toEqual([255, 255, 255, 255]);
});

test("hatchImage joins with itself: each row is the one above, moved by one", () => {
  for (let x = 0; x < 8; x++) expect(pixel(x, 3)).toEqual(pixel((x + 1) % 8, 2));
});

test("hatchImage names a colour it cannot read", () => {
  expect(() => hatchImage(8, "teal", "#ffffff")).toThrow("invalid colour: teal (expected #rrggbb)");
});
