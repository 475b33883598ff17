import {constants} from "node:fs";
import {type FileHandle, open, readFile, realpath, stat} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, sep} from "node:path";
import {pipeline} from "node:stream/promises";
import compression from "@polka/compression";
import {InputError} from "../sources/adapter.ts";
import {parseRange} from "./parse-range.ts";
import {readBasePath} from "./read-base-path.ts";
import {insteadOf, systemCode} from "./system-code.ts";

/** Ports tried after the wanted one before giving up. */
const portsTried = 50;
const lastPort = 65_535;
/** Types of the files that a site holds; anything else is a download. */
const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".csv", "text/csv; charset=utf-8"],
  [".xml", "application/xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
  [".wasm", "application/wasm"],
  [".gz", "application/gzip"]
]);
const isText = /(\/|\.(html|css|m?js|json|geojson|csv|xml|txt|svg))$/;

/**
 * Serves a built site as a static host would: with the headers of its `_headers` file, text compressed, and its own page
 * for what is not there. For this machine alone. Returns the server and its address; a taken port gives the next free one.
 *
 * Whatever is asked, and whatever happens to the files meanwhile, it goes on serving: each answer opens its file anew.
 */
export async function serveSite(siteDir: string, wantedPort: number): Promise<{server: Server; url: string}> {
  const index = await stat(join(siteDir, "index.html")).catch(insteadOf(null, "ENOENT", "ENOTDIR"));
  if (!index?.isFile()) {
    throw new InputError(
      `no site in ${siteDir} (index.html is missing); make it first: npm run buurtspiegel -- build --out ${siteDir}`
    );
  }
  const server = createServer((request, response) => {
    answer(siteDir, request, response).catch(error => {
      // a visitor who left, or a file that was cut off while it was sent
      if (response.headersSent || response.destroyed) return void response.destroy();
      console.error(`${request.method} ${request.url}: ${(error as Error).message}`);
      respond(response, 500, "this page could not be read");
    });
  });
  const port = await listen(server, wantedPort);
  server.on("error", error => console.error(error.message));
  return {server, url: `http://localhost:${port}${await readBasePath(siteDir)}/`};
}

const compress = compression();

async function answer(siteDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return respond(response, 405, "only GET and HEAD");
  }
  const path = maybePath(request.url ?? "");
  if (path === null) return respond(response, 400, "this address cannot be read");
  for (const {matches, headers} of await readHeaderRules(join(siteDir, "_headers")))
    if (matches.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader("Vary", "Accept-Encoding");
  // a part of a file is a part of it as it is: compressed, its places would no longer be right
  if (isText.test(path) && !request.headers.range) compress(request, response);
  const base = await readBasePath(siteDir);
  if (base !== "" && (path === "/" || path === base)) {
    response.writeHead(302, {Location: `${base}/`}).end();
    return;
  }
  const found = path.startsWith(`${base}/`) ? await openPage(siteDir, path.slice(base.length)) : null;
  if (found === null) return notFound(siteDir, response);
  try {
    await send(found, request, response);
  } finally {
    await found.file.close();
  }
}

/** The path of an address, decoded; null when it is not one. */
function maybePath(address: string): string | null {
  const [path] = address.split(/[?#]/, 1) as [string];
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith("/") && !decoded.includes("\0") ? decoded : null;
  } catch {
    return null;
  }
}

interface Page {
  file: FileHandle;
  name: string;
  size: number;
  changed: Date;
}

/** The file at a path, opened; null when there is none, it is hidden, or a link leads to it from outside the site. */
async function openPage(siteDir: string, path: string): Promise<Page | null> {
  const parts = path.split("/").filter(part => part !== "");
  if (parts.some(part => part.startsWith(".") || /[\\:]/.test(part))) return null;
  const named = join(siteDir, ...parts);
  const candidates = path.endsWith("/")
    ? [join(named, "index.html")]
    : [named, join(named, "index.html"), `${named}.html`];
  const root = await realpath(siteDir).catch(() => null);
  for (const candidate of candidates) {
    const real = await realpath(candidate).catch(() => null);
    if (root === null || !real?.startsWith(root + sep)) continue;
    // what is no file (a pipe, a device) must not keep the server waiting
    const file = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
    if (file === null) continue;
    const found = await file.stat().catch(() => null);
    if (found?.isFile()) return {file, name: real, size: found.size, changed: found.mtime};
    await file.close();
  }
  return null;
}

async function send(
  {file, name, size, changed}: Page,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  response.setHeader("Content-Type", types.get(extname(name)) ?? "application/octet-stream");
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("Last-Modified", changed.toUTCString());
  const tag = `W/"${size}-${changed.getTime()}"`;
  response.setHeader("ETag", tag);
  const {range, "if-range": ifRange, "if-none-match": known} = request.headers;
  if (known === tag) {
    response.writeHead(304).end();
    return;
  }
  const part = range && (ifRange === undefined || ifRange === changed.toUTCString()) ? parseRange(range, size) : null;
  if (part === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${size}`);
    return respond(response, 416, "the file has no such part");
  }
  const [start, end] = part ?? [0, size - 1];
  if (part) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.setHeader("Content-Length", end - start + 1);
  response.writeHead(part ? 206 : 200);
  if (request.method === "HEAD" || size === 0) {
    response.end();
    return;
  }
  await pipeline(exactly(file, start, end), response);
}

const chunkBytes = 64 * 1024;

/** The bytes from `start` to `end`. Throws when the file has become shorter: an answer must not end as if it were whole. */
async function* exactly(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at <= end; ) {
    const {bytesRead, buffer} = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, end - at + 1)), 0, null, at);
    if (bytesRead === 0) throw new Error("the file became shorter while it was sent");
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function notFound(siteDir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(siteDir, "404.html")).catch(() => "404");
  response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"});
  response.end(page);
}

function respond(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {"Content-Type": "text/plain; charset=utf-8"});
  response.end(`${text}\n`);
}

async function listen(server: Server, wantedPort: number): Promise<number> {
  for (let port = wantedPort; port < wantedPort + portsTried && port <= lastPort; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once("error", fail);
        server.listen(port, "127.0.0.1", () => {
          server.removeListener("error", fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = systemCode(error);
      if (code === "EACCES") throw new InputError(`port ${port} is not for this user; give one from 1024 in PORT`);
      if (code !== "EADDRINUSE") throw error;
    }
  }
  const last = Math.min(wantedPort + portsTried - 1, lastPort);
  throw new InputError(`ports ${wantedPort} to ${last} are all taken; give a free one in PORT`);
}

interface HeaderRule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/** Rules of a `_headers` file: a path with `*` on a line of its own, its headers indented below. */
export async function readHeaderRules(path: string): Promise<HeaderRule[]> {
  const text = await readFile(path, "utf8").catch(insteadOf("", "ENOENT", "ENOTDIR"));
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .split("*")
        .map(part => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
      rules.push({matches: new RegExp(`^${pattern.join(".*")}$`), headers: []});
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}
