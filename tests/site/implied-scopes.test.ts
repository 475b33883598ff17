import {expect, test} from "vitest";
import {withoutImpliedScopes} from "../../src/site/implied-scopes.ts";

const table = (head: string, rows: string) => `<table><thead>${head}</thead><tbody>${rows}</tbody></table>`;
const row = '<tr id="a"><th scope="row">b</th><td>c</td></tr>';

test("headings of a plain table need no scope", () => {
  expect(withoutImpliedScopes(table('<tr><th scope="col">a</th><th scope="col">b</th></tr>', row))).not.toContain(
    "scope"
  );
});

test.each([
  ["an empty corner", table('<tr><td></td><th scope="col">b</th></tr>', row)],
  ["a row without a heading", table('<tr><th scope="col">a</th></tr>', "<tr><td>b</td></tr>")],
  [
    "a heading behind a figure",
    table('<tr><th scope="col">a</th></tr>', `<tr><th scope="row">a</th><td>b</td><th scope="row">c</th></tr>`)
  ],
  ["a heading over two columns", table('<tr><th scope="col" colspan="2">a</th></tr>', row)]
])("with %s a table keeps its scopes", (_, markup) => {
  expect(withoutImpliedScopes(markup)).toBe(markup);
});
