import {expect, test} from "vitest";
import {stylesheetsInOrder} from "../../src/site/stylesheet-order.ts";

const head = (...names: string[]) =>
  `<head>${names.map(name => `<link rel="stylesheet" href="/_astro/${name}.css">`).join("")}<link rel="icon" href="/favicon.svg"></head>`;

test("style sheets come in one order, whichever way they were written", () => {
  const page = head("Profile.a", "SearchForm.b", "Page.c");
  expect(stylesheetsInOrder(head("SearchForm.b", "Profile.a", "Page.c"))).toBe(page);
  expect(stylesheetsInOrder(page)).toBe(page);
});

test("a page with one style sheet stays as it is", () => {
  expect(stylesheetsInOrder(head("Page.c"))).toBe(head("Page.c"));
});
