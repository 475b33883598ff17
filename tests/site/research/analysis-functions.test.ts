import {globSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {thresholds} from "../../../src/catalog/thresholds.ts";
import {analysisFunctionsIn, usedThresholds} from "../../../src/site/research/analysis-functions.ts";
import {researchFigures} from "../../../src/site/research/figures.ts";

const source = `/**
 * Half of a number.
 *
 * Not rounded,
 * ever.
 *
 * @param value  any number
 * @throws RangeError when not finite
 * @see Euclid
 * @example
 * half(4); // => 2
 */
export function half(
  value: number
): number {
  return value / 2;
}

/** Not for others. */
function hidden(): void {
}
`;

const read = (file: string) => readFileSync(file, "utf8");
const analysisFiles = globSync("src/analysis/**/*.ts").filter(file => !file.endsWith(".d.ts"));
const found = analysisFiles.flatMap(file => analysisFunctionsIn(file, read(file)));

describe("a function", () => {
  test("is described by its own comment", () => {
    expect(analysisFunctionsIn("half.ts", source)).toEqual([
      {
        name: "half",
        file: "half.ts",
        signature: "half(value: number): number",
        description: ["Half of a number.", "Not rounded, ever."],
        parameters: [{name: "value", text: "any number"}],
        returns: null,
        throws: "RangeError when not finite",
        see: ["Euclid"],
        examples: ["half(4); // => 2"]
      }
    ]);
  });

  test("of the analysis is found wherever one is exported", () => {
    const exported = analysisFiles.flatMap(file =>
      [...read(file).matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name!)
    );
    expect(exported.length).toBeGreaterThan(70);
    expect(found.map(({name}) => name)).toEqual(exported);
  });

  test("of the analysis is never exported in another way, which the page would miss", () => {
    const other = analysisFiles.filter(file => /^export const \w+ = (?:async )?(?:\(|\w+ =>)/m.test(read(file)));
    expect(other).toEqual([]);
  });

  test("behind a figure exists", () => {
    const names = new Set(found.map(({name}) => name));
    expect(researchFigures.flatMap(({functions}) => functions).filter(name => !names.has(name))).toEqual([]);
  });
});

describe("a threshold", () => {
  test("is used where its name is read, not where a word is like it", () => {
    const files = new Map([
      ["a.ts", "return x < thresholds.personsShown.value;"],
      ["b.ts", "const personsShown = 3;"]
    ]);
    expect(usedThresholds(files).find(({id}) => id === "personsShown")?.files).toEqual(["a.ts"]);
  });

  test("is used somewhere: one that nothing reads should go", () => {
    const code = globSync("src/**/*.{ts,astro}").map((file): [string, string] => [file, read(file)]);
    const all = usedThresholds(new Map(code));
    expect(all).toHaveLength(Object.keys(thresholds).length);
    expect(all.filter(({files}) => files.length === 0).map(({id}) => id)).toEqual([]);
  });
});
