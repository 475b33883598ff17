import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {renderMarkdown} from "../../../src/site/markdown/render-markdown.ts";
import {pageSchema} from "../../../src/site/markdown/schemas.ts";
import {glossary} from "./glossary.ts";

const render = (text: string) => renderMarkdown(text, {file: "content/paginas/proef.md", schema: pageSchema, glossary});

const page = (body: string): string =>
  `---\ntitle: Proef\ndescription: Een pagina om mee te proeven.\n---\n\n${body}\n`;

const fixture = (name: string): string => new URL(`../../fixtures/markdown/${name}`, import.meta.url).pathname;

describe("renderMarkdown", () => {
  test.each(["page", "unsafe", "notes-and-tables", "glossary"])("renders the fixture %s as expected", async name => {
    const {html} = render(readFileSync(fixture(`${name}/input.md`), "utf8"));
    await expect(`${html}\n`).toMatchFileSnapshot(fixture(`${name}/output.html`));
  });

  test("gives the front matter and the headings with their levels", () => {
    const {frontMatter, headings} = render(page("## Een *kop*\n\n### Onder"));
    expect(frontMatter).toEqual({title: "Proef", description: "Een pagina om mee te proeven."});
    expect(headings).toEqual([
      {level: 2, id: "een-kop", text: "Een kop"},
      {level: 3, id: "onder", text: "Onder"}
    ]);
  });

  test("gives the same HTML for the same text", () => {
    const text = page("## Wijk\n\nEen wijk.[^1]\n\n[^1]: Noot.");
    expect(render(text)).toEqual(render(text));
  });

  test("reads lines that end the Windows way", () => {
    expect(render(page("## Kop\n\ntekst").replaceAll("\n", "\r\n")).html).toContain("<p>tekst</p>");
  });

  test("leaves a rule in the body alone", () => {
    expect(render(page("voor\n\n---\n\nna")).html).toContain("<hr>");
  });

  test("refuses a heading of level one and says what to do", () => {
    expect(() => render(page("# Kop"))).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/paginas/proef.md: has a heading of level one, "Kop"; the page's title is already that.
      Write headings with two signs or more ("## Kop"), and put the title in the front matter.]
    `);
  });
});

describe("what must never come through", () => {
  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a script in capitals", "<SCRIPT SRC=//example.org/x.js></SCRIPT>"],
    ["an event handler", '<a href="/" onclick="alert(1)">x</a>'],
    ["an event handler on an image", "<img src=/x.png onerror=alert(1)>"],
    ["a javascript address in Markdown", "[x](javascript:alert(1))"],
    ["a javascript address with a tab", '<a href="java\tscript:alert(1)">x</a>'],
    ["a javascript address with a leading space", '<a href=" javascript:alert(1)">x</a>'],
    ["a vbscript address", "[x](vbscript:msgbox)"],
    ["a data address", "[x](data:text/html,x)"],
    ["an inline style", '<p style="position:fixed">x</p>'],
    ["a frame", '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ["an image of another host", "![x](https://example.org/x.png)"],
    ["a base address", '<base href="https://example.org/">'],
    ["a refresh", '<meta http-equiv="refresh" content="0;url=https://example.org">'],
    ["markup hidden in a title", '[x](/ "\\"><script>alert(1)</script>")'],
    ["a noscript trick", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">']
  ])("%s", (_what, markdown) => {
    const {html} = render(page(markdown));
    expect(html).not.toMatch(
      /<script|<iframe|<base|<meta|<[^>]+\s(?:on\w+|style|srcdoc)=|href="[^"]*(?:script|data):/i
    );
    expect(html).not.toContain("example.org");
  });

  test("an id of the author's own", () => {
    expect(render(page('<p id="main">x</p>\n\n<a name="main" id="zoek">x</a>')).html).not.toMatch(/id=|name=/);
  });
});
