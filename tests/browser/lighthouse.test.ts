import {mkdir, writeFile} from "node:fs/promises";
import {createServer} from "node:net";
import {join} from "node:path";
import lighthouse from "lighthouse";
import {type Browser, chromium} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {maybeChromium} from "../../scripts/lib/ensure-chromium.ts";
import {serveSite} from "../../src/build/serve-site.ts";
import {flags, siteDir} from "./browser.ts";

/** Where the reports are kept, to be opened in a browser. */
const reportDir = join(siteDir, "../lighthouse");
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const least = 98;
/** Another process on the machine costs points; the page itself is the same every time. */
const attempts = 5;

let browser: Browser;
let port: number;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite(siteDir, 0);
  port = await freePort();
  const executablePath = maybeChromium();
  browser = await chromium.launch({
    args: [...flags, `--remote-debugging-port=${port}`],
    ...(executablePath ? {executablePath} : {})
  });
  await mkdir(reportDir, {recursive: true});
});

afterAll(async () => {
  await browser?.close();
  site?.server.closeAllConnections();
  site?.server.close();
});

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Scores of 0 to 100 as a phone would get them, and what cost points. */
async function judge(path: string, name: string) {
  const result = await lighthouse(new URL(path, site.url).href, {
    port,
    output: "html",
    logLevel: "error",
    onlyCategories: [...categories]
  });
  const {lhr, report} = result!;
  await writeFile(join(reportDir, `${name}.html`), String(report));
  const lost = Object.values(lhr.audits)
    .filter(({score, scoreDisplayMode}) => score !== null && score < 0.9 && scoreDisplayMode !== "informative")
    .map(({id, displayValue}) => `${id} ${displayValue ?? ""}`.trim());
  const scores = Object.fromEntries(categories.map(id => [id, Math.round(100 * (lhr.categories[id]?.score ?? 0))]));
  return {scores, lost};
}

describe("Lighthouse, as a phone", () => {
  test.each([
    ["home", "/"],
    ["buurt", "/buurt/BU99010102/"],
    ["wijk", "/wijk/WK990102/"],
    ["gemeente", "/gemeente/GM9901/"],
    ["verken", "/verken/"],
    ["methode", "/methode/"]
  ])(`gives the page %s ${least} or more in all four categories`, {timeout: 400_000}, async (name, path) => {
    let found = await judge(path, name);
    for (let attempt = 1; attempt < attempts && Math.min(...Object.values(found.scores)) < least; attempt++) {
      found = await judge(path, name);
    }
    const low = Object.entries(found.scores).filter(([, score]) => score < least);
    expect({low, lost: low.length > 0 ? found.lost : []}).toEqual({low: [], lost: []});
  });
});
