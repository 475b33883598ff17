import {globSync, readFileSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";

/** One `expression; // => value` line of an `@example`, with the lines of the same example that lead up to it. */
interface Example {
  file: string;
  line: number;
  setup: string;
  expression: string;
  expected: string;
}

const files = globSync("src/{catalog,analysis,sources}/**/*.ts").filter(file => !file.endsWith(".d.ts"));

const examplesByFile = files
  .toSorted()
  .map(file => ({file, examples: examplesIn(file, readFileSync(file, "utf8"))}))
  .filter(({examples}) => examples.length > 0);

describe.each(examplesByFile)("$file", ({file, examples}) => {
  test.each(examples)("line $line: $expression", async ({setup, expression, expected}) => {
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    const {default: _, ...named} = module;
    const evaluate = (code: string) => new Function(...Object.keys(named), code)(...Object.values(named));
    const actual: unknown = await evaluate(`${setup}\nreturn (${expression});`);
    expectClose(actual, evaluate(`return (${expected});`));
  });
});

test("examples are found", () => {
  expect(examplesByFile.length).toBeGreaterThan(5);
});

test("every @example states a result that can be checked", () => {
  const silent = files.flatMap(file =>
    exampleBlocks(readFileSync(file, "utf8"))
      .filter(({lines}) => !lines.some(text => text.includes("// => ")))
      .map(({line}) => `${file}:${line}`)
  );
  expect(silent).toEqual([]);
});

/** Text of each `@example` in doc comments, with the line it starts on. */
function exampleBlocks(source: string): {line: number; lines: string[]}[] {
  const blocks: {line: number; lines: string[]}[] = [];
  let inside = false;
  for (const [index, raw] of source.split("\n").entries()) {
    const comment = /^\s*\*(?!\/) ?(.*)$/.exec(raw)?.[1];
    if (comment === undefined || /^\s*@/.test(comment)) inside = comment !== undefined && /^\s*@example/.test(comment);
    if (inside && comment?.startsWith("@example")) blocks.push({line: index + 1, lines: []});
    else if (inside && comment !== undefined) blocks.at(-1)!.lines.push(comment);
  }
  return blocks;
}

function examplesIn(file: string, source: string): Example[] {
  return exampleBlocks(source).flatMap(({line, lines}) => {
    const setup: string[] = [];
    return lines.flatMap((text, offset): Example[] => {
      const parts = /^(.*?);?\s*\/\/ => (.*)$/.exec(text);
      if (!parts) {
        setup.push(text);
        return [];
      }
      const [, expression = "", expected = ""] = parts;
      return [{file, line: line + offset + 1, setup: setup.join("\n"), expression, expected}];
    });
  });
}

/** Deep equality in which numbers may differ by 1e-9, relative above 1. */
function expectClose(actual: unknown, expected: unknown): void {
  expect(rounded(actual, expected)).toEqual(expected);
}

function rounded(actual: unknown, expected: unknown): unknown {
  if (typeof actual === "number" && typeof expected === "number") {
    return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) ? expected : actual;
  }
  if (ArrayBuffer.isView(actual) && Array.isArray(expected)) {
    return rounded([...(actual as Float64Array)], expected);
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((item, index) => rounded(item, expected[index]));
  }
  if (isPlain(actual) && isPlain(expected)) {
    return Object.fromEntries(Object.entries(actual).map(([key, item]) => [key, rounded(item, expected[key])]));
  }
  return actual;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
