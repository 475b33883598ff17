import {access, readFile} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import sirv from "sirv";

/** Folder of the built sample site that the browser tests look at. */
export const siteDir = process.env.BUURTSPIEGEL_TEST_SITE ?? "dist";

const flags = [
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

/** The built site, served with its own headers, and a browser to look at it. */
export interface TestSite {
  origin: string;
  /** Opens an address in a fresh context (no cache, no storage). */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Closes all pages opened since the last call and gives their trouble, so that a test can demand none. */
  leave(): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves `folder` and starts Chromium: `CHROMIUM_PATH`, else the system's, else Playwright's own. */
export async function openTestSite(folder: string = siteDir): Promise<TestSite> {
  await access(join(folder, "index.html")).catch(() => {
    throw new Error(`${folder} holds no built site: build the sample first, or set BUURTSPIEGEL_TEST_SITE`);
  });
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  let open: {context: BrowserContext; trouble: string[]}[] = [];

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...options});
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

async function launch(): Promise<Browser> {
  const paths = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  for (const path of paths) {
    const found =
      path &&
      (await access(path).then(
        () => true,
        () => false
      ));
    if (found) return chromium.launch({executablePath: path, args: flags});
  }
  return chromium.launch({args: flags});
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

async function countBytes(context: BrowserContext, page: Page): Promise<() => number> {
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({encodedDataLength}) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

interface HeaderRule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/** Reads `_headers` as static hosts do: an address pattern on its own line, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*");
      rules.push({matches: new RegExp(`^${pattern}$`), headers: []});
      continue;
    }
    const colon = line.indexOf(":");
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

async function serve(folder: string): Promise<Server> {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const files = sirv(folder, {dev: false, etag: true});
  const missing = await readFile(join(folder, "404.html")).catch(() => "404");
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    for (const {matches, headers} of rules) {
      if (matches.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    files(request, response, () => {
      response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"}).end(missing);
    });
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return server;
}
