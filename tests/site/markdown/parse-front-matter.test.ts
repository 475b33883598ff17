import {describe, expect, test} from "vitest";
import {parseFrontMatter} from "../../../src/site/markdown/parse-front-matter.ts";
import {pageSchema, termSchema} from "../../../src/site/markdown/schemas.ts";

const parse = (text: string) => parseFrontMatter(text, {file: "content/begrippen/wijk.md", schema: termSchema});

describe("parseFrontMatter", () => {
  test("splits fields and body, with defaults filled in", () => {
    expect(parse("---\nterm: wijk\nshort: een deel van een gemeente\n---\nTekst.\n")).toEqual({
      frontMatter: {term: "wijk", variants: [], short: "een deel van een gemeente", autolink: true},
      body: "Tekst.\n"
    });
  });

  test("accepts a byte-order mark and an empty body", () => {
    expect(parse("\uFEFF---\nterm: wijk\nshort: een deel van een gemeente\n---").body).toBe("");
  });

  test("takes a date as the text it is", () => {
    const text = "---\ntitle: Over\ndescription: Waar deze site over gaat.\nupdated: 2026-11-21\n---\n";
    expect(parseFrontMatter(text, {file: "over.md", schema: pageSchema}).frontMatter.updated).toBe("2026-11-21");
  });

  test("says when there is no front matter", () => {
    expect(() => parse("Tekst.\n\n---\n\n---\n")).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/wijk.md: has no front matter.
      Begin the file with a line ---, the fields, and again ---.]
    `);
  });

  test("says which YAML is broken", () => {
    expect(() => parse("---\nterm: wijk: buurt\n---\n")).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/wijk.md: its front matter is not valid YAML: Nested mappings are not allowed in compact mappings at line 1, column 7:
      Put text that holds a colon or begins with a sign between double quotes: title: "Dit: een titel".]
    `);
  });

  test("names every field that is wrong", () => {
    expect(() => parse("---\nterm: 5\nvariant: [wijken]\n---\n")).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/wijk.md: its front matter is not complete or not right: "term" (Invalid input: expected string, received number); "short" (Invalid input: expected string, received undefined); "front matter" (Unrecognized key: "variant").
      Correct these fields between the two lines --- at the top of the file.]
    `);
  });

  test("says when the front matter is empty", () => {
    expect(() => parse("---\n---\n")).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/wijk.md: its front matter is not complete or not right: "front matter" (Invalid input: expected object, received null).
      Correct these fields between the two lines --- at the top of the file.]
    `);
  });
});
