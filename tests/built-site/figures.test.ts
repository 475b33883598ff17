import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, test} from "vitest";
import {profilePages, queryBuild, readSite} from "./site.ts";

interface TrendTable {
  years: number[];
  /** Cells by the heading of their column; a dash is no figure. */
  columns: Map<string, (string | null)[]>;
}

/** The figure with this id on a page, or null. */
function figureOf(page: string, id: string): Element | null {
  const [figure] = new RegExp(`<figure[^>]* id="${id}"[\\s\\S]*?</figure>`).exec(readSite(page)) ?? [];
  return figure ? JSDOM.fragment(figure).firstElementChild : null;
}

function readTable(figure: Element): TrendTable {
  const headings = [...figure.querySelectorAll("thead th")].slice(1).map(cell => cell.textContent!);
  const rows = [...figure.querySelectorAll("tbody tr")];
  const cells = rows.map(row => [...row.querySelectorAll("td")].map(cell => cell.textContent!));
  return {
    years: rows.map(row => Number(row.querySelector("th")!.textContent)),
    columns: new Map(headings.map((heading, at) => [heading, cells.map(row => (row[at] === "–" ? null : row[at]!))]))
  };
}

const codeOf = (page: string) => (page.startsWith("nederland/") ? "NL00" : page.split("/")[1]!);
type Point = [x: number, y: number];
/** Where a path of steps (M, h, v, l) comes. */
function pointsOf(path: Element | null): Point[] {
  let at: Point = [0, 0];
  return [...(path?.getAttribute("d") ?? "").matchAll(/([Mhvl])([^Mhvlz]*)/g)].flatMap(([, command, text]) => {
    const numbers = text!.match(/-?\d*\.?\d+/g)!.map(Number);
    const flat = command === "h" ? [numbers[0]!, 0] : command === "v" ? [0, numbers[0]!] : numbers;
    return Array.from({length: flat.length / 2}, (_, index): Point => {
      const [x, y] = [flat[2 * index]!, flat[2 * index + 1]!];
      at = command === "M" ? [x, y] : [at[0] + x, at[1] + y];
      return at;
    });
  });
}

describe("the trend of liveability on every profile", () => {
  const scores = new Map<string, {year: number; value: number; computed: boolean}[]>();
  let small: string[] = [];
  const trends: {code: string; figure: Element; table: TrendTable}[] = [];

  beforeAll(async () => {
    const rows = await queryBuild<{area_code: string; year: number; value: number; computed: boolean}>(
      "select area_code, year, value, computed from indicator_values where indicator_id = 'leefbaarheid_score' and value is not null order by all",
      ["indicator_values"]
    );
    for (const {area_code, ...score} of rows) {
      const list = scores.get(area_code) ?? [];
      scores.set(area_code, list);
      list.push(score);
    }
    const few = "select area_code from areas where population_size in ('few', 'under_ten') and status = 'current'";
    small = (await queryBuild<{area_code: string}>(few, ["areas"])).map(({area_code}) => area_code);
    for (const page of profilePages) {
      const figure = figureOf(page, "trend");
      if (figure) trends.push({code: codeOf(page), figure, table: readTable(figure)});
    }
  });

  /** Cells of the area itself: the first column. */
  const own = ({table}: {table: TrendTable}) => [...table.columns.values()][0]!;

  test("is there wherever there are scores of several years and 300 residents or more", () => {
    const expected = [...scores]
      .filter(([code, list]) => list.length > 1 && !small.includes(code))
      .map(([code]) => code);
    expect(expected.length).toBeGreaterThan(100);
    expect(trends.map(({code}) => code).toSorted()).toEqual(expected.toSorted());
  });

  test("is not there for fewer residents, and the page says why", () => {
    const reason =
      /woonden (?:er )?(?:[\d.]+|minder dan (?:10|300))\smensen( in \d{4}\. Bij minder dan 300 inwoners geven we geen klasse|: voor zo weinig mensen geeft de Leefbaarometer vaak geen score)/;
    const pages = profilePages.filter(page => small.includes(codeOf(page)));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter(page => !reason.test(readSite(page)))).toEqual([]);
  });

  test("has in its table the figures of the built tables, year by year", () => {
    const format = new Intl.NumberFormat("nl-NL", {minimumFractionDigits: 2, maximumFractionDigits: 2});
    const told = trends.map(trend => ({
      code: trend.code,
      figures: trend.table.years.flatMap((year, at) => (own(trend)[at] === null ? [] : [`${year}: ${own(trend)[at]}`]))
    }));
    const built = trends.map(({code}) => ({
      code,
      figures: scores
        .get(code)!
        .map(({year, value, computed}) => `${year}: ${format.format(value)}${computed ? "*" : ""}`)
    }));
    expect(told).toEqual(built);
  });

  test("draws as many points as its table has figures, in every line", () => {
    const wrong = trends.flatMap(({code, figure, table}) => {
      const drawn = ["self", "wijk", "gemeente", "land"]
        .map(key => pointsOf(figure.querySelector(`.line.${key}`)).length)
        .filter(count => count > 0);
      const listed = [...table.columns]
        .filter(([heading]) => heading !== "klasse")
        .map(([, cells]) => cells.filter(cell => cell !== null).length);
      return drawn.toSorted().join() === listed.toSorted().join() ? [] : [`${code}: drawn ${drawn}, listed ${listed}`];
    });
    expect(wrong).toEqual([]);
  });

  test("draws its own line through its own points", () => {
    const wrong = trends.flatMap(({code, figure}) => {
      const dots = [...figure.querySelectorAll(".dot.self circle")].map(dot =>
        ["cx", "cy"].map(name => Number(dot.getAttribute(name)))
      );
      const line = pointsOf(figure.querySelector(".line.self"));
      const off = line.some(([x, y], at) => Math.abs(x - dots[at]![0]!) > 0.11 || Math.abs(y - dots[at]![1]!) > 0.11);
      return off || line.length !== dots.length ? [code] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("draws each own point at the height of its figure", () => {
    const wrong = trends.flatMap(({code, figure}) => {
      const heights = [...figure.querySelectorAll(".dot.self circle")].map(dot => Number(dot.getAttribute("cy")));
      const values = scores.get(code)!.map(({value}) => value);
      const [highest, lowest] = [Math.max(...values), Math.min(...values)];
      if (heights.length !== values.length) return [`${code}: ${heights.length} dots for ${values.length} figures`];
      const [top, bottom] = [heights[values.indexOf(highest)]!, heights[values.indexOf(lowest)]!];
      const off = values.some(
        (value, at) =>
          Math.abs(heights[at]! - (bottom + ((value - lowest) / (highest - lowest || 1)) * (top - bottom))) > 0.15
      );
      return off ? [`${code}: ${heights} for ${values}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test("every chart has a title, a description, and a table with its figures, in it or below it", () => {
  const bare = profilePages.flatMap(page => {
    const html = readSite(page);
    const isBelow = (figure: string) =>
      [...figure.matchAll(/<code>([^<]+)<\/code>/g)].every(([, key]) => html.includes(`<tr id="${key}"`));
    return [...html.matchAll(/<figure class="chart-figure(?: trend)?" id="([^"]+)"[\s\S]*?<\/figure>/g)]
      .filter(
        ([figure]) =>
          !/<h[23][^>]*>[^<]+</.test(figure) ||
          !/<desc[^>]*>[^<]+</.test(figure) ||
          !(/<tbody><tr>/.test(figure) || isBelow(figure))
      )
      .map(([, id]) => `${page}#${id}`);
  });
  expect(bare).toEqual([]);
});

test("every key of citation on a page is one of the built tables, or has its place on the page", async () => {
  const known = new Set(
    (
      await queryBuild<{key: string}>(
        "select indicator_id || '.' || area_code || '.' || year as key from indicator_values",
        ["indicator_values"]
      )
    ).map(({key}) => key)
  );
  const cited = profilePages.flatMap(page =>
    [...readSite(page).matchAll(/<code>(\w+\.(?:BU|WK|GM|NL)\w+\.\d{4})<\/code>/g)].map(([, key]) => key!)
  );
  expect(cited.length).toBeGreaterThan(500);
  expect(cited.filter(key => !known.has(key))).toEqual([]);
});
