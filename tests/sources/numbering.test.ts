import fc from "fast-check";
import {expect, test} from "vitest";
import {createNumbering, packedCode} from "../../src/sources/shared/numbering.ts";

const digits = (length: number) =>
  fc.string({unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length});
const text = fc.oneof(
  digits(8).map(each => `BU${each}`),
  digits(6).map(each => `WK${each}`),
  digits(4).map(each => `GM${each}`),
  fc.tuple(digits(4), digits(4)).map(([east, north]) => `E${east}N${north}`),
  fc.string({maxLength: 10})
);

test("texts are numbered as they come, and the same text has the same number", () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 3000}), texts => {
      const numbering = createNumbering();
      const known = new Map<string, number>();
      for (const each of [...texts, ...texts]) {
        if (!known.has(each)) known.set(each, known.size);
        expect(numbering.of(each)).toBe(known.get(each));
      }
      expect(numbering.size).toBe(known.size);
    }),
    {numRuns: 60, seed: 8}
  );
});

test("no two codes of areas or cells are packed alike", () => {
  const codes = ["BU00000000", "BU99999999", "WK000000", "WK999999", "GM0000", "GM9999", "E0000N0000", "E9999N9999"];
  expect(new Set(codes.map(packedCode)).size).toBe(codes.length);
});

test.each([
  "NL00",
  "BU0363AA01",
  "WK03",
  "BU0308000",
  "bu03080000",
  "",
  "GM03080000",
  "E121N4879",
  "E12134N879",
  "EU03080000"
])("%s is no code of digits", code => {
  expect(packedCode(code)).toBe(-1);
});
