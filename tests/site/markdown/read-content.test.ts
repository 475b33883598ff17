import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {areaLevel} from "../../../src/catalog/areas.ts";
import {thresholds} from "../../../src/catalog/thresholds.ts";
import {readContent} from "../../../src/site/markdown/read-content.ts";
import {crimesBesideId} from "../../../src/site/parts/crimes-beside.ts";
import {sensitivityId} from "../../../src/site/parts/index-sensitivity.ts";
import {researchFigures} from "../../../src/site/research/figures.ts";

const folder = new URL("../../../content/", import.meta.url).pathname;
const content = readContent(folder, "nl");
const copy = mkdtempSync(join(tmpdir(), "content-"));
afterAll(() => rmSync(copy, {recursive: true}));

/** What reading says when one file of the real content is replaced. */
function readWith(file: string, text: string): () => void {
  const changed = join(copy, String(Math.random()));
  cpSync(folder, changed, {recursive: true});
  writeFileSync(join(changed, file), text);
  return () => readContent(changed, "nl");
}

/** Every place that a link of our own may point to: pages, terms and headings. */
const targets = new Set([
  ...[
    "/",
    "/begrippen/",
    "/gegevens/",
    "/kwaliteit/",
    "/verken/",
    "/onderzoek/",
    "/methode/berekeningen/",
    `/methode/#${crimesBesideId}`,
    `/methode/#${sensitivityId}`
  ],
  ...researchFigures.map(({slug}) => `/onderzoek/${slug}/`),
  ...content.glossary.map(({slug}) => `/begrippen/#${slug}`),
  ...[...content.pages.values()].flatMap(({slug, headings}) => [
    `/${slug}/`,
    ...headings.map(({id}) => `/${slug}/#${id}`)
  ])
]);

const linksOf = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);

describe("the content", () => {
  test("has the fixed pages", () => {
    expect([...content.pages.keys()]).toEqual(["in-gesprek", "methode", "over", "toegankelijkheid"]);
  });

  test("has at least thirty terms, sorted as a Dutch reader expects", () => {
    const terms = content.glossary.map(({term}) => term);
    expect(terms.length).toBeGreaterThanOrEqual(30);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, "nl")));
  });

  test.each([...content.pages.values()])("has no link of $slug to a place that does not exist", ({slug, html}) => {
    const own = linksOf(html).filter(href => /^[/#]/.test(href));
    expect(
      own.map(href => (href.startsWith("#") ? `/${slug}/${href}` : href)).filter(href => !targets.has(href))
    ).toEqual([]);
  });

  test("has no link of a term to a place that does not exist", () => {
    const own = content.glossary.flatMap(({html}) => linksOf(html)).filter(href => /^[/#]/.test(href));
    expect(own.map(href => href.replace(/^#/, "/begrippen/#")).filter(href => !targets.has(href))).toEqual([]);
  });

  test("explains a term without linking it to itself", () => {
    expect(content.glossary.filter(({slug, html}) => html.includes(`/begrippen/#${slug}"`))).toEqual([]);
  });

  test("says on the method page the limits that the catalogue holds", () => {
    const {html} = content.pages.get("methode")!;
    expect(html).toContain(`minder dan ${thresholds.residentsForClass.value} inwoners`);
    expect(html).toContain(`minstens ${thresholds.aggregateCoverage.value * 100} procent`);
    expect(html).toContain(`onder de ${thresholds.personsShown.value} tonen we niet`);
  });

  test("prints the breaks and the thresholds of the catalogue on the method page", () => {
    const {html} = content.pages.get("methode")!;
    expect(html).toContain("<td>ruim voldoende</td>\n<td>3,9993 tot 4,11241</td>");
    expect(html).toContain("<td>rond de referentie</td>\n<td>−0,03919 tot 0,03919</td>");
    expect(html).toContain(`<td>${thresholds.neighbourGap.label.nl}</td>\n<td>30 meter</td>`);
    expect(html).toContain(`<td>${thresholds.liveabilityChange.label.nl}</td>\n<td>0,07839 punten`);
  });
});

describe("the list of merged gemeenten", () => {
  const [head, ...rows] = readFileSync(join(folder, "wijzigingen/gemeenten.csv"), "utf8").trim().split("\n");
  const cells = rows.map(row => row.split(","));

  test("has valid codes, names and a year in each row", () => {
    expect(head).toBe("old_code,old_name,new_code,new_name,year");
    const wrong = cells.filter(
      ([oldCode, oldName, newCode, newName, year]) =>
        areaLevel(newCode!) !== "gemeente" ||
        !["gemeente", "wijk"].includes(areaLevel(oldCode!)!) ||
        !oldName ||
        !newName ||
        !/^20\d\d$/.test(year!)
    );
    expect(wrong).toEqual([]);
  });

  test("never calls a code both dissolved and new", () => {
    const dissolved = new Set(cells.map(([oldCode]) => oldCode));
    expect(cells.filter(([, , newCode]) => dissolved.has(newCode))).toEqual([]);
  });
});

describe("readContent", () => {
  test("refuses a word that two terms claim, and names both files", () => {
    const text = "---\nterm: kwartier\nvariants: [buurten]\nshort: een ander woord voor een buurt\n---\nTekst.\n";
    expect(readWith("begrippen/kwartier.md", text)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/kwartier.md: the word "buurten" stands also in content/begrippen/buurt.md.
      Keep it with one term, so that a link knows where to go.]
    `);
  });

  test("refuses a file name that makes no good address", () => {
    const text = "---\nterm: kwartier\nshort: een ander woord voor een buurt\n---\nTekst.\n";
    expect(readWith("begrippen/Het Kwartier.md", text)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/begrippen/Het Kwartier.md: its name would give an address with odd signs.
      Use a-z, 0-9 and single hyphens.]
    `);
  });

  test("refuses an insert that does not exist, and lists those that do", () => {
    const text = "---\ntitle: Over\ndescription: Waar deze site over gaat.\n---\n{{drempel}}\n";
    expect(readWith("paginas/over.md", text)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/paginas/over.md: asks for an insert "drempel" that does not exist.
      Use one of: bronnen, contact, drempels, klassen-afwijking, klassen-score, soorten, vragen-zonder-cijfer, zelfde-gebied.]
    `);
  });

  test("refuses an address of the operator that is none", () => {
    expect(readWith("beheerder.yml", "email: geen adres\ntelefoon: 1")).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/beheerder.yml: is not right: email: Invalid email address; file: unknown key "telefoon".
      Write lines such as: naam: Gemeente Voorbeeldstad. Possible fields: naam, email, website, talen (such as [nl, en]).]
    `);
  });
});
