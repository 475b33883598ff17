import {expect, test} from "vitest";
import {html, raw} from "../../src/site/html.ts";

test("html escapes every value, in text and in attributes", () => {
  const name = `<script>alert("x")</script> & 't Hof`;
  expect(html`<a title="${name}">${name}</a>`.text).toBe(
    `<a title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 't Hof">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 't Hof</a>`
  );
});

test("html writes markup and lists of markup as they are, and nothing for what is absent", () => {
  expect(html`<ul>${["a", "b"].map(item => html`<li>${item}</li>`)}</ul>`.text).toBe("<ul><li>a</li><li>b</li></ul>");
  expect(html`${null}${undefined}${false}${0}${raw("<br>")}`.text).toBe("0<br>");
});
