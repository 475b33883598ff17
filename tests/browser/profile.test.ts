import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findFaults} from "./axe.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();

/** One page of each kind, with the areas that are hard to do justice. */
const areaPages = [
  ["the country", "/nederland/"],
  ["a gemeente", "/gemeente/GM9901/"],
  ["a wijk", "/wijk/WK990102/"],
  ["a strong buurt", "/buurt/BU99010600/"],
  ["a weak buurt", "/buurt/BU99010200/"],
  ["a buurt of five residents", "/buurt/BU99010901/"],
  ["a buurt without a figure", "/buurt/BU99010802/"],
  ["a buurt of 240 residents", "/buurt/BU99010803/"],
  ["a buurt with a long name", "/buurt/BU99030303/"],
  ["a buurt with new borders", "/buurt/BU9901AA01/"]
] as const;
const otherPages = [
  ...["/", "/zoeken/", "/begrippen/", "/gegevens/", "/kwaliteit/", "/vervallen/", "/over/", "/methode/"],
  ...["/in-gesprek/", "/toegankelijkheid/", "/buurt/BU99010591/", "/onderzoek/", "/methode/berekeningen/"]
].map(path => [path, path] as const);
const pages = [...areaPages, ...otherPages];

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });

/** How far the page is wider than the screen, and what sticks out. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("main *")]
      .filter(part => part.getBoundingClientRect().right > clientWidth + 1 && !part.closest("section[tabindex], svg"))
      .map(part => `${part.tagName}.${part.className}: ${part.textContent?.slice(0, 40)}`)
      .concat(`${scrollWidth} > ${clientWidth}`);
  });

/** How far what is on the screen moved by itself since the page opened (cumulative layout shift). */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(sum), 300);
      })
  );

describe("every kind of page", () => {
  test.each(pages)("%s has no accessibility faults, everything opened", async (_, path) => {
    const {page} = await visit(path);
    await openAll(page);
    expect(await findFaults(page)).toEqual([]);
  });

  test.each(pages)("%s fits 320 pixels, as at 400 per cent, everything opened", async (_, path) => {
    const {page} = await visit(path, {viewport: {width: 320, height: 640}});
    await openAll(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  test.each(pages)("%s does not shift while it loads, not even when the letters come late", async (_, path) => {
    const {page} = await visit(path, {viewport: {width: 390, height: 844}, fontsAfter: 600});
    await page.waitForLoadState("networkidle");
    expect(await shiftOf(page)).toBe(0);
  });
});

describe("a table of figures on a phone", () => {
  const cells = async (path: string) => {
    const {page} = await visit(path, {viewport: {width: 360, height: 740}});
    await openAll(page);
    return page.evaluate(() =>
      [...document.querySelectorAll(".figures tbody td")].map(cell => ({
        right: cell.getBoundingClientRect().right,
        of: getComputedStyle(cell, "::before").content
      }))
    );
  };

  test.each(areaPages)("of %s hides nothing beyond the edge of the screen", async (_, path) => {
    expect((await cells(path)).filter(({right}) => right > 360)).toEqual([]);
  });

  test.each([
    ["a buurt", "/buurt/BU99010000/", ["wijk ", "gem. ", "NL "]],
    ["a wijk", "/wijk/WK990100/", ["gem. ", "NL "]],
    ["a gemeente", "/gemeente/GM9901/", ["NL "]],
    ["a buurt in English", "/en/buurt/BU99010000/", ["wijk ", "gem. ", "NL "]]
  ])("says whose each figure beside that of %s is", async (_, path, names) => {
    const said = (await cells(path)).map(({of}) => of.replaceAll('"', "")).filter(of => of !== "none" && of !== "");
    expect(said.slice(0, names.length)).toEqual(names);
    expect(new Set(said)).toEqual(new Set(names));
  });
});

describe("a page of an area", () => {
  test.each(areaPages)("of %s has no accessibility faults in dark", async (_, path) => {
    const {page} = await visit(path, {colorScheme: "dark"});
    await openAll(page);
    expect(await findFaults(page)).toEqual([]);
  });

  test.each(areaPages)("of %s can be read with letters twice as large", async (_, path) => {
    const {page} = await visit(path, {viewport: {width: 1280, height: 800}});
    await page.addStyleTag({content: ""}).catch(() => {});
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "225%";
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    expect(await sticksOut(page)).toEqual([]);
  });

  test("keeps its marks apart where the reader's system forces colours", async () => {
    const {page} = await visit("/buurt/BU99010200/", {forcedColors: "active"});
    const colours = await page.evaluate(() => {
      const of = (selector: string, property: "stroke" | "fill" | "color") =>
        getComputedStyle(document.querySelector(selector)!)[property];
      return {
        text: of("main", "color"),
        own: of(".chart .line.self", "stroke"),
        gemeente: of(".chart .line.gemeente", "stroke"),
        swatches: new Set(
          [...document.querySelectorAll(".areas .s")].map(swatch => getComputedStyle(swatch).backgroundColor)
        ).size
      };
    });
    expect(colours.own).not.toBe(colours.gemeente);
    expect(colours.swatches).toBeGreaterThan(1);
    expect(await findFaults(page)).toEqual([]);
  });

  test("moves nothing for who asks for that", async () => {
    const {page} = await visit("/buurt/BU99010200/", {reducedMotion: "reduce"});
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
    expect(
      await page.evaluate(() => document.getAnimations().filter(({playState}) => playState === "running").length)
    ).toBe(0);
  });

  test("starts with a way past the head, for the keyboard", async () => {
    const {page} = await visit("/buurt/BU99010200/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#inhoud");
  });

  test("shows where the keyboard is, at every stop, and goes through all of the page", async () => {
    const {page} = await visit("/buurt/BU99010200/");
    const stops: {name: string; visible: boolean}[] = [];
    for (let stop = 0; stop < 400; stop++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const {activeElement} = document;
        if (!activeElement || activeElement === document.body) return null;
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(activeElement);
        const visible = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
        return {name: `${activeElement.tagName} ${activeElement.textContent?.trim().slice(0, 30)}`, visible};
      });
      if (!found) break;
      stops.push(found);
    }
    expect(stops.filter(({visible}) => !visible)).toEqual([]);
    expect(stops.length).toBeGreaterThan(60);
    expect(stops.length).toBeLessThan(400);
    expect(stops.at(-1)!.name).toContain("Toegankelijkheid");
  });

  test("tells who hears it which cells head a column and which a row, and what a chart shows", async () => {
    const {page} = await visit("/buurt/BU99010600/");
    await openAll(page);
    const session = await page.context().newCDPSession(page);
    const {nodes} = await session.send("Accessibility.getFullAXTree");
    const of = (role: string) => nodes.filter(node => !node.ignored && node.role?.value === role);
    const inBody = await page.locator("main tbody th").count();
    expect(of("rowheader")).toHaveLength(inBody);
    expect(of("columnheader")).toHaveLength(await page.locator("main thead th").count());
    expect(of("image").filter(node => !node.name?.value || !node.description?.value)).toEqual([]);
  });

  test("opens its tables with the keyboard", async () => {
    const {page} = await visit("/buurt/BU99010200/");
    const summary = page.locator("#strook summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#strook details").first().getAttribute("open")).toBe("");
    expect(await page.locator("#strook table").first().isVisible()).toBe(true);
  });

  test("shows where the squares of 100 metres lie once asked, also without a script", async () => {
    const {page} = await visit("/buurt/BU99010200/", {javaScriptEnabled: false});
    const map = page.locator("svg.squares");
    expect(await map.isVisible()).toBe(false);
    await page.getByText("Waar die vakken liggen: een kaart").click();
    expect(await map.isVisible()).toBe(true);
    const squares = await map.locator("path[class^=k]").first().boundingBox();
    const frame = (await map.boundingBox())!;
    expect(squares!.width).toBeGreaterThan(10);
    expect(squares!.x + squares!.width).toBeLessThan(frame.x + frame.width);
  });

  test("leads from a statement to the row of its figure, also in a table that was closed", async () => {
    const {page} = await visit("/buurt/BU99010200/");
    for (const link of await page.locator(".statements a").all()) {
      await link.click();
      const id = new URL(page.url()).hash.slice(1);
      const row = page.locator(`[id="${id}"]`);
      expect(await row.isVisible(), id).toBe(true);
    }
  });
});

describe("to take along", () => {
  const path = "/buurt/BU99010500/";

  test("the start map is one sheet of A3 with map, figures, questions and room to write", async () => {
    const {page} = await visit(path);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole("button", {name: "Startkaart afdrukken (A3)"}).click();
    const sheet = page.locator(".sheet");
    await sheet.waitFor({state: "attached"});
    await page.emulateMedia({media: "print"});
    expect(await sheet.locator("h1").textContent()).toBe("Poolsterbuurt");
    expect(await sheet.locator("svg.map").count()).toBe(1);
    expect(await sheet.locator("li").count()).toBeGreaterThan(8);
    expect(await sheet.locator("hr").count()).toBeGreaterThan(9);
    expect(await sheet.textContent()).toContain("Fictieve gegevens");
    expect(await page.locator("main").isVisible()).toBe(false);
    await page.setViewportSize({width: 1496, height: 1028});
    const boxOf = (selector: string) =>
      sheet.locator(selector).evaluate(found => found.getBoundingClientRect().toJSON());
    const [title, body, writing] = [await boxOf("header"), await boxOf(".sheet-body"), await boxOf(".sheet-writing")];
    const lowest = await sheet
      .locator(".sheet-body :is(p, li, svg)")
      .evaluateAll(found => Math.max(...found.map(one => one.getBoundingClientRect().bottom)));
    expect(lowest, "nothing lies over the lines to write on").toBeLessThanOrEqual(writing.top);
    expect(body.bottom).toBeLessThanOrEqual(writing.top);
    expect(writing.height, "room to write").toBeGreaterThan(140);
    const code = await boxOf(".print-code");
    expect(code.top, "the code lies beside the name").toBeGreaterThanOrEqual(title.top);
    expect(code.bottom).toBeLessThanOrEqual(body.top);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [width, height] = pdf
      .match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/)!
      .slice(1)
      .map(Number);
    expect([Math.round(width! / 10), Math.round(height! / 10)]).toEqual([119, 84]);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await sheet.count()).toBe(0);
  });

  test("the page is kept as one file that needs no network and no script", async () => {
    const {page} = await visit(path);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", {name: "Bewaar deze pagina als één bestand"}).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("buurtspiegel-BU99010500.html");
    const text = await readFile(await download.path(), "utf8");
    expect(text).not.toMatch(/<script|<link|url\((?!["']?(?:data:|#))/);
    expect(text).toContain("Fictieve gegevens");
    const alone = await page.context().newPage();
    const requests: string[] = [];
    alone.on("request", request => requests.push(request.url()));
    await alone.setContent(text);
    expect(await alone.locator("h1").textContent()).toBe("Poolsterbuurt");
    expect(await alone.evaluate(() => getComputedStyle(document.querySelector("h1")!).fontFamily)).toContain(
      "Source Serif"
    );
    expect(requests.filter(address => !address.startsWith("data:"))).toEqual([]);
    const links = await alone.locator("a").evaluateAll(all => all.map(link => link.getAttribute("href")!));
    expect(links.filter(href => !/^(#|https?:)/.test(href))).toEqual([]);
  });

  test("the questions of a gemeente are printed together, on two sheets of their own at most", async () => {
    const {page} = await visit("/gemeente/GM9901/");
    expect(await page.locator(".print-title").isVisible()).toBe(false);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".print-title").textContent()).toBe("Om over te praten in Lindenmeer");
    for (const part of [".gaps", ".watch svg", ".watch dt"])
      expect(await page.locator(`.take-along ${part}`).first().isVisible(), part).toBe(true);
    await page.evaluate(() => document.body.replaceChildren(document.querySelector(".take-along")!));
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });

  test.each(areaPages)("of %s is printed on three sheets of A4 at most, beside its questions", async (_, address) => {
    const {page} = await visit(address);
    await page.evaluate(() => document.querySelector(".take-along")?.remove());
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(3);
  });

  test("a page is printed with its address at the end", async () => {
    const {page} = await visit(path);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".print-address").isVisible()).toBe(true);
    expect(await page.locator("nav.sections, buurt-take-away").first().isVisible()).toBe(false);
  });
});
