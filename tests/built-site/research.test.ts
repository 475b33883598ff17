import {globSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {classSchemeById} from "../../src/catalog/class-schemes.ts";
import {cohesionClassLabels} from "../../src/catalog/cohesion-classes.ts";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {stockClassLabels} from "../../src/catalog/stock-classes.ts";
import {thresholds} from "../../src/catalog/thresholds.ts";
import {trajectoryKinds} from "../../src/catalog/trajectories.ts";
import {openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {researchFigures} from "../../src/site/research/figures.ts";
import {words} from "../../src/site/research/words.ts";
import {pages, readSite, siteDir} from "./site.ts";

type Row = Record<string, string & number>;
/** A number that a query gives, and where the page has it: row and column by their heading or their place from 0. */
interface Expected {
  figure: string;
  row: string | number;
  column: string | number;
  value: number | null;
}

const pageOf = (slug: string) => new JSDOM(readSite(`onderzoek/${slug}/index.html`)).window.document;
const textOf = (element: Element) => element.textContent!.replaceAll("\u00a0", " ").trim();

/** The query as a reader copies it, on the file that the page lets them download. */
async function askPage(document: Document): Promise<Row[]> {
  const sql = textOf(document.querySelector("#vraag ~ pre code")!);
  const address = document.querySelector("a[download]")!.getAttribute("href")!;
  const file = address.split("/").at(-1)!;
  expect(sql).toContain(`'${file}'`);
  const connection = await openDatabase();
  try {
    const rows = await queryRows<Row>(connection, sql.replaceAll(`'${file}'`, `'${join(siteDir, address)}'`));
    const toNumber = (cell: unknown) => (typeof cell === "bigint" ? Number(cell) : cell);
    return rows.map(
      row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toNumber(cell)])) as Row
    );
  } finally {
    connection.closeSync();
  }
}

function cellOf(document: Document, {figure, row, column}: Expected): string {
  const table = document.querySelector(`[id="${figure}"] table`)!;
  const heads = [...table.querySelectorAll("thead th")].map(textOf);
  const rows = [...table.querySelectorAll("tbody tr")];
  const found = typeof row === "number" ? rows[row] : rows.find(one => textOf(one.querySelector("th")!) === row);
  return textOf(found!.children[typeof column === "number" ? column : heads.indexOf(column)]!);
}

/** Is the number as written the value, to the decimals that are written? */
function isShown(text: string, value: number | null): boolean {
  if (value === null) return text === "–";
  const digits = /[\d.]+(?:,(\d+))?/.exec(text.replace("−", "-").replace("+", ""));
  const shown = Number(
    text
      .replace("−", "-")
      .replace(/[^\d,-]/g, "")
      .replace(",", ".")
  );
  return digits !== null && Math.abs(shown - value) <= 0.5 * 10 ** -(digits[1]?.length ?? 0) + 1e-9;
}

const cohesion = (row: Row) => cohesionClassLabels[row.cohesion_class! - 1]!.nl;
const capital = (id: string) => {
  const label = indicatorById(id).label.nl;
  return label[0]!.toUpperCase() + label.slice(1);
};
const percent = (share: number | null) => (share === null ? null : share * 100);

/** Where a page has what its query gives. */
const expectations: Record<string, (rows: Row[]) => Expected[]> = {
  stabiel: rows =>
    rows.map((row, at) => ({
      figure: "stabiel",
      row: at,
      column: "aandeel gelijk",
      value: percent(row.buurten_stable_share!)
    })),
  "twintig-jaar": rows =>
    rows.map(row => ({
      figure: "verandering",
      row: words.change.groups[String(row.group_id) as keyof typeof words.change.groups],
      column: "inwoners nu",
      value: row.residents_count!
    })),
  "figuur-2-2": rows =>
    rows.map(row => ({
      figure: "figuur-2-2",
      row: trajectoryKinds.find(({id}) => id === row.trajectory)!.label.nl,
      column: cohesion(row),
      value: percent(row.share!)
    })),
  "figuur-4-7": rows =>
    rows.flatMap(row => [
      {figure: "figuur-4-7", row: cohesion(row), column: "met deze uitkomst", value: row.outcome_count!},
      {figure: "figuur-4-7", row: cohesion(row), column: "aandeel", value: percent(row.share!)}
    ]),
  verschillen: rows =>
    rows
      .filter(({indicator_id, year}) => rows.some(one => one.indicator_id === indicator_id && one.year !== year))
      .map(row => ({
        figure: `index-${row.indicator_id}`,
        row: stockClassLabels[row.stock_class! - 1]!.nl,
        column: `${row.year}`,
        value: row.index_value!
      })),
  ontwikkeling: rows =>
    rows
      .filter(({to_year}) => to_year === Math.max(...rows.map(row => row.to_year!)))
      .map(row => ({
        figure: "figuur-13",
        row: capital(row.indicator_id!),
        column: row.group_id === "all" ? "alle gebieden" : "80 % corporatiewoningen of meer",
        value: row.development!
      })),
  "ontwikkeling-naar-niveau": rows =>
    rows.map(row => ({
      figure: "figuur-8",
      row: classSchemeById("leefbaarometer_score").labels[Number(row.group_id) - 1]!.nl,
      column: "verandering",
      value: row.development!
    })),
  "binnen-de-buurt": rows =>
    rows.map((row, at) => ({figure: "binnen-tussen", row: at, column: 3, value: percent(row.within_share!)})),
  enquete: rows =>
    rows.map(row => ({
      figure: `enquete-${row.figure_id}`,
      row: [...new Set(rows.filter(one => one.figure_id === row.figure_id).map(one => one.row_id))].indexOf(
        row.row_id!
      ),
      column: row.column_id!,
      value: percent(row.share!)
    }))
};
const cohort =
  (figure: string) =>
  (rows: Row[]): Expected[] =>
    rows.flatMap(row => [
      {figure, row: cohesion(row), column: "gebieden", value: row.areas_count!},
      {figure, row: cohesion(row), column: "aandeel", value: percent(row.share!)}
    ]);
/** Of the sample this rests on fewer than ten areas, so that nothing is drawn of it. */
const ofFewAreas = ["figuur-4-3"];
const drawn = researchFigures.filter(({slug}) => !ofFewAreas.includes(slug));
const tabled = drawn.map(({slug}) => slug).filter(slug => slug !== "kantelpunt");

test.each(ofFewAreas)("%s rests on fewer than ten areas: it says so and draws nothing", slug => {
  const document = pageOf(slug);
  expect(document.querySelectorAll("figure")).toHaveLength(0);
  expect(textOf(document.querySelector(".caveat")!)).toContain("te weinig gebieden om deze figuur van te maken");
});

describe.each(tabled)("the query of %s", slug => {
  test("gives the numbers of its table", async () => {
    const document = pageOf(slug);
    const expected = (expectations[slug] ?? cohort(slug))(await askPage(document));
    const wrong = expected.filter(one => !isShown(cellOf(document, one), one.value));
    expect(wrong.map(one => ({...one, shown: cellOf(document, one)}))).toEqual([]);
    expect(expected.length).toBeGreaterThan(2);
  });
});

test("the query of kantelpunt gives the points under its titles", async () => {
  const document = pageOf("kantelpunt");
  const wrong = (await askPage(document)).filter(({indicator_id, turning_point, low, high}) => {
    const caption = textOf(document.querySelector(`#kantelpunt-${indicator_id} figcaption p`)!);
    if (turning_point === null) return !/^(Geen kantelpunt|Te onzeker om een kantelpunt)/.test(caption);
    const [point, from, to] = [turning_point!, low!, high!].map(share => `${Math.round(share * 100)} %`);
    return !caption.startsWith(`Kantelpunt bij ${point} corporatiewoningen (onzekerheid: ${from} tot ${to})`);
  });
  expect(wrong).toEqual([]);
});

describe("a number that is not the value", () => {
  test.each([
    ["17 %", 18],
    ["1.226", 122.6],
    ["−0,020", 0.02],
    ["1,3 %", 1.36],
    ["–", 0]
  ])("%s is told from %f", (text, value) => {
    expect(isShown(text, value)).toBe(false);
  });
});

describe("the pages of the research", () => {
  test("are all linked from their index", () => {
    const index = readSite("onderzoek/index.html");
    expect(researchFigures.filter(({slug}) => !index.includes(`href="/onderzoek/${slug}/"`))).toEqual([]);
  });

  test("are linked from every page's footer, from the method and from an area with a photo", () => {
    expect(pages.filter(page => !readSite(page).includes('href="/onderzoek/"'))).toEqual([]);
    expect(readSite("methode/index.html").split('href="/onderzoek/"')).toHaveLength(3);
    expect(readSite("gemeente/GM9901/index.html").split('href="/onderzoek/"')).toHaveLength(3);
  });

  test.each(drawn)("$slug has for every chart a name, the same in words and an equal table", ({slug}) => {
    const figures = [...pageOf(slug).querySelectorAll("figure")];
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const svg = figure.querySelector("svg[role=img]")!;
      expect(figure.querySelector(`#${svg.getAttribute("aria-labelledby")}`)!.textContent).not.toBe("");
      expect(svg.querySelector("desc")!.textContent).toMatch(/\.$/);
      expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThan(1);
    }
  });

  test("bring styles of their own, which other pages do not load", () => {
    const own = pages.filter(page => /href="[^"]*\/research\.[^"]*\.css"/.test(readSite(page)));
    expect(own.filter(page => !/^(onderzoek\/|methode\/berekeningen\/)/.test(page))).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(researchFigures.length + 2);
  });
});

describe("the page of all functions", () => {
  const opened = new Map<string, Document>();
  const functionPage = (path: string): Document => {
    if (!opened.has(path)) opened.set(path, new JSDOM(readSite(`${path}index.html`)).window.document);
    return opened.get(path)!;
  };
  const document = functionPage("methode/berekeningen/");

  test("has every threshold with its reason and where it is used", () => {
    const wrong = Object.entries(thresholds).filter(([id, {reason}]) => {
      const text = textOf(document.querySelector(`#drempel-${id.toLowerCase()}`)!);
      return !text.includes(reason.nl.replaceAll("\u00a0", " ")) || !/Gebruikt in: \S+\.(ts|astro)/.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test("has every function that a file of the analysis exports, with what it does and an example", () => {
    const exported = globSync("src/analysis/**/*.ts").flatMap(file =>
      [...readFileSync(file, "utf8").matchAll(/^export function (\w+)/gm)].map(([, name]) => name!)
    );
    const wrong = exported.filter(name => {
      const [link] = [...document.querySelectorAll("a")].filter(a => a.textContent === name);
      const [path, id] = link!.getAttribute("href")!.slice(1).split("#");
      const section = functionPage(path!).querySelector(`section#${id}`);
      return !section || textOf(section.querySelector("p")!) === "" || !section.textContent!.includes("// =>");
    });
    expect(exported.length).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  });
});
