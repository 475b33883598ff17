import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {withoutOptionalEndTags} from "../../src/site/optional-end-tags.ts";

const bodyOf = (markup: string) => new JSDOM(`<!doctype html><body>${markup}`).window.document.body.innerHTML;

describe("without the end tags that may be left out", () => {
  test.each([
    ["a list in a list", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul><p>e</p>"],
    ["terms", "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl><p>e</p>"],
    [
      "a table",
      '<table><caption>a</caption><thead><tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td></td></tr><tr><th scope="row">d</th><td>e <i>f</i></td></tr></tbody></table><p>g</p>'
    ]
  ])("%s is read as before", (_, markup) => {
    const lean = withoutOptionalEndTags(markup);
    expect(lean.length).toBeLessThan(markup.length);
    expect(bodyOf(lean)).toBe(bodyOf(markup));
  });

  test("words about tags stay", () => {
    expect(withoutOptionalEndTags("<p>&lt;/td&gt;</p>")).toBe("<p>&lt;/td&gt;</p>");
  });
});
