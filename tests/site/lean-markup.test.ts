import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {withoutParagraphEnds, withoutPlainQuotes} from "../../src/site/lean-markup.ts";

const bodyOf = (markup: string) => new JSDOM(`<!doctype html><body>${markup}`).window.document.body.innerHTML;

describe("a lean page is read as before", () => {
  test.each([
    ["links and classes", '<p class="a">b <a href="/c/" title="d e">f</a></p>'],
    [
      "a drawing",
      '<svg viewBox="0 0 1 1"><path class="a" d="M0 0"/><circle cx="1" cy="2"/><g id="b"></g></svg><p>c</p>'
    ],
    ["values that need their quotes", '<a href="?a=b" title="">c</a><i title="d\'e">f</i>']
  ])("%s without quotes", (_, markup) => {
    const lean = withoutPlainQuotes(markup);
    expect(bodyOf(lean)).toBe(bodyOf(markup));
  });

  test.each([
    ["before a block", "<div><p>a</p><p>b</p><table><tbody><tr><td>c</td></tr></tbody></table></div>"],
    ["at the end of a block", "<section><p>a</p><details><summary>b</summary><p>c</p></details></section>"],
    ["in a link or an element of our own", '<a href="b"><p>a</p></a><buurt-map><p>a</p></buurt-map>'],
    ["before words", "<div><p>a</p> b</div>"]
  ])("paragraphs without their ends %s", (_, markup) => {
    expect(bodyOf(withoutParagraphEnds(markup))).toBe(bodyOf(markup));
  });
});

test("quotes go where the value is one plain word", () => {
  expect(withoutPlainQuotes('<tr id="a.b.2024"><th scope="row">=&quot;c&quot;')).toBe(
    "<tr id=a.b.2024><th scope=row>=&quot;c&quot;"
  );
});
