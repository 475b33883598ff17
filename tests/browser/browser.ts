import {type BrowserContext, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {maybeChromium} from "../../scripts/lib/ensure-chromium.ts";
import {serveSite} from "../../src/build/serve-site.ts";

/** Folder of the built sample site that the browser tests look at. */
export const siteDir = process.env.BUURTSPIEGEL_TEST_SITE ?? "dist";

/** How Chromium is started in tests. */
export const flags = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** A page and what went wrong on it: every request to another host, console error or warning of the CSP. */
export interface Visit {
  page: Page;
  trouble: readonly string[];
  /** Bytes that came over the wire, headers included. */
  transferred(): number;
}

/** How a page is opened; `fontsAfter` milliseconds hold the fonts back, as a slow line does. */
export interface VisitOptions extends BrowserContextOptions {
  fontsAfter?: number;
}

/** The built site, served with its own headers, and a browser to look at it. */
export interface TestSite {
  origin: string;
  /** Opens an address in a fresh context (no cache, no storage). */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Closes all pages opened since the last call and gives their trouble, so that a test can demand none. */
  leave(): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves `folder` as `npm start` does and starts Chromium: `CHROMIUM_PATH`, else the system's, else Playwright's. */
export async function openTestSite(folder: string = siteDir): Promise<TestSite> {
  const {server, url} = await serveSite(folder, 0);
  const {origin} = new URL(url);
  const executablePath = maybeChromium();
  const browser = await chromium.launch({args: flags, ...(executablePath ? {executablePath} : {})});
  let open: {context: BrowserContext; trouble: string[]}[] = [];

  async function visit(path: string, {fontsAfter, ...options}: VisitOptions = {}): Promise<Visit> {
    const context = await browser.newContext({locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...options});
    if (fontsAfter) await holdFonts(context, fontsAfter);
    const trouble: string[] = [];
    open.push({context, trouble});
    const page = await context.newPage();
    watch(page, origin, trouble);
    const transferred = await countBytes(context, page);
    await page.goto(origin + path);
    return {page, trouble, transferred};
  }

  async function leave(): Promise<string[]> {
    const left = open;
    open = [];
    await Promise.all(left.map(({context}) => context.close()));
    return left.flatMap(({trouble}) => trouble);
  }

  async function close(): Promise<void> {
    await leave();
    await browser.close();
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }

  return {origin, visit, leave, close};
}

function watch(page: Page, origin: string, trouble: string[]): void {
  const ours = (address: string) => address.startsWith(`${origin}/`) || /^(blob|data|about):/.test(address);
  page.context().on("request", request => {
    if (!ours(request.url())) trouble.push(`request to another host: ${request.url()}`);
  });
  page.on("console", message => {
    const violation = /content security policy|refused to/i.test(message.text());
    if (message.type() === "error" || violation) trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", error => trouble.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("worker", worker => {
    if (!ours(worker.url())) trouble.push(`worker from another host: ${worker.url()}`);
  });
}

async function holdFonts(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.route(/\.woff2$/, async route => {
    await new Promise(held => setTimeout(held, milliseconds));
    await route.continue();
  });
}

async function countBytes(context: BrowserContext, page: Page): Promise<() => number> {
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({encodedDataLength}) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}
