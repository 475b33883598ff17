import {existsSync, readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import {InputError} from "../sources/adapter.ts";

/** Ports tried after the wanted one before giving up. */
const portsTried = 50;
const isText = /(\/|\.(html|css|m?js|json|geojson|csv|xml|txt|svg))$/;

/**
 * Serves a built site as a static host would: with the headers of its `_headers` file, text compressed, and its own page
 * for what is not there. For this machine alone. Returns the server and its address; a taken port gives the next free one.
 */
export async function serveSite(siteDir: string, wantedPort: number): Promise<{server: Server; url: string}> {
  if (!existsSync(join(siteDir, "index.html"))) {
    throw new InputError(
      `no site in ${siteDir} (index.html is missing); make it first: npm run buurtspiegel -- build --out ${siteDir}`
    );
  }
  const notFound = readFileSync(join(siteDir, "404.html"));
  const rules = readHeaderRules(join(siteDir, "_headers"));
  const files = sirv(siteDir, {etag: true, dotfiles: false});
  const compress = compression();
  const server = createServer((request, response) => {
    const [path] = request.url!.split(/[?#]/, 1) as [string];
    for (const {matches, headers} of rules) {
      if (matches.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    response.setHeader("Vary", "Accept-Encoding");
    // a part of a file is a part of it as it is: compressed, its places would no longer be right
    if (isText.test(path) && !request.headers.range) compress(request, response);
    files(request, response, () => {
      response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"});
      response.end(notFound);
    });
  });
  const port = await listen(server, wantedPort);
  return {server, url: `http://localhost:${port}/`};
}

async function listen(server: Server, wantedPort: number): Promise<number> {
  for (let port = wantedPort; port < wantedPort + portsTried; port++) {
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
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new InputError(`ports ${wantedPort} to ${wantedPort + portsTried - 1} are all taken; give a free one in PORT`);
}

interface HeaderRule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/** Rules of a `_headers` file: a path with `*` on a line of its own, its headers indented below. */
export function readHeaderRules(path: string): HeaderRule[] {
  if (!existsSync(path)) return [];
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
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
