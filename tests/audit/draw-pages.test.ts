import {expect, test} from "vitest";
import {drawPages} from "../../src/audit/draw-pages.ts";

const many = (level: string, code: string, count: number) =>
  Array.from({length: count}, (_, at) => `/${level}/${code}${at}/`);
const pages = ["/nederland/", ...many("gemeente", "GM", 40), ...many("wijk", "WK", 200), ...many("buurt", "BU", 900)];

test("draws pages of all levels, as many as were asked for", () => {
  const drawn = drawPages(pages, 100, 7);
  const levels = Object.groupBy(drawn, path => path.split("/")[1]!);
  expect(Object.entries(levels).map(([level, paths]) => [level, paths!.length])).toEqual([
    ["nederland", 1],
    ["gemeente", 15],
    ["wijk", 30],
    ["buurt", 54]
  ]);
});

test("draws the same pages with the same seed, and others with another", () => {
  expect(drawPages(pages, 100, 7)).toEqual(drawPages(pages, 100, 7));
  expect(drawPages(pages, 100, 8)).not.toEqual(drawPages(pages, 100, 7));
});
