import {describe, expect, test} from "vitest";
import type {TinyFiles} from "../tiny-folder.ts";
import {type Judgement, judge} from "./judge.ts";
import {plantAll} from "./planted.ts";

/** Another seed plants in other rows; what is found does not depend on it. */
const seed = Number(process.env.BUURTSPIEGEL_TEST_SEED ?? 20_240_101);
const all = plantAll(seed);

/** What the pipeline says of a folder, one line each. */
const said = ({stopped, refused, remarks}: Judgement): string[] => [
  ...stopped.map(({file, row, column, value, expected}) => `${file}:${row ?? "-"} ${column} ${value}; ${expected}`),
  ...(refused === null ? [] : [refused]),
  ...remarks.map(({file, row, column, value, expected}) => `${file}:${row ?? "-"} ${column} ${value}; ${expected}`)
];

const ordinary = new Map<string, Promise<Judgement>>();
/** What is said of the same files without the contradiction. */
function judgedWithout(files: TinyFiles): Promise<Judgement> {
  const key = Object.keys(files).join();
  const known = ordinary.get(key) ?? judge(files);
  ordinary.set(key, known);
  return known;
}
/** The files before anything was planted, each choice of them once. */
const without = [...new Map(all.map(({without: files}) => [Object.keys(files).join(), files])).values()];

describe(`contradictions planted with seed ${seed}`, () => {
  test("are of at least sixty kinds", () => {
    expect(new Set(all.map(({name}) => name)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(all.map(planted => [planted.name, planted] as const))(
    "%s: refused or told, with its file",
    async (_, planted) => {
      const before = new Set(said(await judgedWithout(planted.without)));
      const news = said(await judge(planted.files)).filter(line => !before.has(line));
      expect(news.filter(line => line.includes(planted.file))).not.toEqual([]);
    }
  );

  test.each(without)("the files without one stop nothing: %#", async files => {
    const {stopped, refused} = await judgedWithout(files);
    expect([stopped, refused]).toEqual([[], null]);
  });
});
