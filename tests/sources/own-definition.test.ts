import fc from "fast-check";
import {expect, test} from "vitest";
import {stringify} from "yaml";
import {InputError} from "../../src/sources/adapter.ts";
import {readOwnDefinition} from "../../src/sources/own/read-definition.ts";
import {inputErrorOf, toFile} from "./parse-text.ts";
import {playgrounds} from "./playgrounds.ts";

const path = "eigen/speelplekken.yml";
const right = playgrounds;
const read = (text: string) => readOwnDefinition(toFile(path, text));
const keys = Object.keys(right) as (keyof typeof right)[];
const optional = new Set(["kind", "private"]);
const anything = fc.oneof(
  fc.string({maxLength: 60}),
  fc.constantFrom("count", "higher_is_better", "true", "2024", "row", "NaN", "~", "0x10"),
  fc.integer({min: -3000, max: 3000}),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), {maxLength: 2}),
  fc.record({nl: fc.string({maxLength: 20}), en: fc.string({maxLength: 20})})
);

/** What a value may become: texts lose the spaces around them, and words in one language are those of both. */
function accepted(key: string, value: unknown): unknown {
  const trim = (text: unknown) => (typeof text === "string" ? text.trim() : text);
  if (key !== "label" && key !== "population") return trim(value);
  if (typeof value === "string") return {nl: value.trim(), en: value.trim()};
  const {nl, en} = Object(value) as Record<string, unknown>;
  return {nl: trim(nl), en: trim(en)};
}

test("a description with any value in any key is read as it stands, or refused by name", () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), anything, (key, value) => {
      const text = stringify({...right, [key]: value});
      try {
        expect(read(text)).toEqual({...right, [key]: accepted(key, value)});
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.message).toContain(path);
      }
    }),
    {numRuns: 1500, seed: 8}
  );
});

test("a description in which a key is lacking, misspelt or doubled is refused by name", () => {
  const lines = stringify(right).split(/\n(?=\w|$)/);
  const damage = fc.constantFrom<(line: string) => string>(
    () => "",
    line => line.replace(/^./, "x"),
    line => line.replace(/^./, sign => sign.toUpperCase()),
    line => `${line}\n${line}`,
    line => ` ${line}`,
    line => line.replace(":", "")
  );
  fc.assert(
    fc.property(fc.nat(keys.length - 1), damage, (at, change) => {
      const changed = change(lines[at]!);
      if (changed === "" && optional.has(keys[at]!)) return;
      const text = lines.with(at, changed).join("\n");
      // a space before all of the first line is no other line
      if (at === 0 && changed === ` ${lines[0]}`) return;
      expect(inputErrorOf(() => read(text))).toContain(path);
    }),
    {numRuns: 300, seed: 8}
  );
});
