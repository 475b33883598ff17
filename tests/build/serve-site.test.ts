import {mkdir, mkdtemp, rm, symlink, truncate, writeFile} from "node:fs/promises";
import {createServer, request, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readHeaderRules, serveSite} from "../../src/build/serve-site.ts";

let dir: string;
let server: Server;
let url: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-serve-"));
  await mkdir(join(dir, "site/_astro"), {recursive: true});
  await mkdir(join(dir, "site/buurt/BU99010000"), {recursive: true});
  await writeFile(join(dir, "secret.txt"), "not for visitors");
  for (const [path, text] of [
    ["index.html", "<h1>thuis</h1>"],
    ["404.html", "<h1>niet gevonden</h1>"],
    ["buurt/BU99010000/index.html", "<h1>Eikenhof</h1>"],
    ["_astro/app.a1b2.js", "export {};"],
    ["long.html", "<p>buurt</p>".repeat(1000)],
    ["data.parquet", "PAR1".repeat(1000)],
    [".htaccess", "deny"],
    [
      "_headers",
      "# a comment\n/*\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    ]
  ] as const)
    await writeFile(join(dir, "site", path), text);
  ({server, url} = await serveSite(join(dir, "site"), 45_310));
});
afterAll(async () => {
  server.close();
  await rm(dir, {recursive: true, force: true});
});

/** Asks for a path as it is written: `fetch` would tidy up `..` before it leaves. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{status: number; text: string; headers: Record<string, unknown>}>((done, fail) => {
    const {hostname, port} = new URL(url);
    request({hostname, port, path, headers, method}, response => {
      let text = "";
      response.setEncoding("utf8").on("data", chunk => {
        text += chunk;
      });
      response.on("end", () => done({status: response.statusCode!, text, headers: response.headers}));
    })
      .on("error", fail)
      .end();
  });

test("a page is served at the address of its folder", async () => {
  expect(await ask("/buurt/BU99010000/")).toMatchObject({status: 200, text: "<h1>Eikenhof</h1>"});
});

test("what is not there gets the site's own page, with status 404", async () => {
  expect(await ask("/buurt/BU00000000/")).toMatchObject({status: 404, text: "<h1>niet gevonden</h1>"});
});

test("the headers of the site's rules are sent, also with what is not there", async () => {
  expect((await ask("/")).headers).toMatchObject({"x-content-type-options": "nosniff"});
  expect((await ask("/nowhere")).headers).toMatchObject({"x-content-type-options": "nosniff"});
  expect((await ask("/_astro/app.a1b2.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await ask("/")).headers["cache-control"]).not.toBe("public, max-age=31536000, immutable");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/buurt/../../secret.txt",
  "/..%5csecret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/.htaccess"
])("%s leads to no file outside the site or hidden in it", async path => {
  const {status, text} = await ask(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toMatch(/not for visitors|deny/);
});

test.each(["//", "/%", "/%zz", "/\\", "*"])("%s does not stop the server", async path => {
  await ask(path);
  expect((await ask("/")).status).toBe(200);
});

describe("a part of a file", () => {
  const part = async (range: string) => {
    const {status, text, headers} = await ask("/data.parquet", {range});
    return [status, text.length < 20 ? text : text.length, headers["content-range"]];
  };

  test.each([
    ["the first five", "bytes=0-4", [206, "PAR1P", "bytes 0-4/4000"]],
    ["the last five", "bytes=-5", [206, "1PAR1", "bytes 3995-3999/4000"]],
    ["from a place to the end", "bytes=3998-", [206, "R1", "bytes 3998-3999/4000"]],
    ["more than there is", "bytes=3998-9999", [206, "R1", "bytes 3998-3999/4000"]],
    ["an end before its begin", "bytes=10-5", [416, 26, "bytes */4000"]],
    ["a begin behind the end", "bytes=4000-", [416, 26, "bytes */4000"]],
    ["nothing", "bytes=-0", [416, 26, "bytes */4000"]],
    ["several parts", "bytes=0-1,3-4", [200, 4000, undefined]],
    ["another unit", "pages=1-2", [200, 4000, undefined]]
  ])("%s", async (_, range, expected) => {
    expect(await part(range)).toEqual(expected);
  });
});

describe("the server goes on", () => {
  const alive = async () => expect((await ask("/")).status).toBe(200);

  test.each(["PUT", "DELETE", "POST", "OPTIONS"])("when asked to %s, which it does not", async method => {
    expect(await ask("/", {}, method)).toMatchObject({status: 405, headers: {allow: "GET, HEAD"}});
  });

  test.each(["/%00", "/index.html%00.png", "/%zz", "/%", "http://[", "//", "*"])("at the address %s", async path => {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(200);
    await alive();
  });

  test("when a header is larger than any should be", async () => {
    // who still writes when the server has answered may see the line cut off instead
    const answered = await ask("/", {cookie: "x".repeat(100_000)}).catch(error => error);
    expect(answered.status ?? answered.code).toBeOneOf([431, "ECONNRESET", "EPIPE"]);
    await alive();
  });

  test("when a file is removed, comes back and is another", async () => {
    const path = join(dir, "site/come.txt");
    await writeFile(path, "one");
    expect((await ask("/come.txt")).text).toBe("one");
    await rm(path);
    expect((await ask("/come.txt")).status).toBe(404);
    await writeFile(path, "another");
    expect((await ask("/come.txt")).text).toBe("another");
  });

  test("when a file becomes shorter while it is sent, and does not say that it was whole", async () => {
    const path = join(dir, "site/large.bin");
    await writeFile(path, Buffer.alloc(50_000_000));
    const cut = new Promise<string>(done => {
      const {hostname, port} = new URL(url);
      request({hostname, port, path: "/large.bin"}, response => {
        response.once("data", async () => {
          response.pause();
          await truncate(path, 10);
          response.resume();
        });
        response.on("end", () => done("whole")).on("error", error => done(error.message));
      }).end();
    });
    expect(await cut).toBe("aborted");
    await alive();
  });

  test.skipIf(process.platform === "win32")("and follows no link out of the site", async () => {
    await symlink(join(dir, "secret.txt"), join(dir, "site/link.txt"));
    await symlink(dir, join(dir, "site/folder"));
    expect([(await ask("/link.txt")).status, (await ask("/folder/secret.txt")).status]).toEqual([404, 404]);
  });
});

describe("compression", () => {
  const gzip = {"accept-encoding": "gzip, br"};

  test("makes text small for who can read it", async () => {
    const {headers, text} = await ask("/long.html", gzip);
    expect(headers).toMatchObject({"content-encoding": "gzip", vary: "Accept-Encoding"});
    expect(text.length).toBeLessThan(1000);
  });

  test("leaves text alone for who cannot, and other files for everyone", async () => {
    expect((await ask("/long.html")).text).toHaveLength(12_000);
    expect((await ask("/data.parquet", gzip)).headers["content-encoding"]).toBeUndefined();
  });

  test("leaves a part of a file alone", async () => {
    expect(await ask("/long.html", {...gzip, range: "bytes=0-11"})).toMatchObject({status: 206, text: "<p>buurt</p>"});
  });
});

test("a taken port gives the next free one", async () => {
  const {port} = server.address() as AddressInfo;
  const second = await serveSite(join(dir, "site"), port);
  const next = (second.server.address() as AddressInfo).port;
  second.server.close();
  expect(next).toBeGreaterThan(port);
  expect(second.url).toContain(`:${next}/`);
});

test("a port that others hold on one of their addresses counts as taken", async () => {
  const other = createServer();
  await new Promise<void>(done => other.listen(0, "127.0.0.1", done));
  const {port} = other.address() as AddressInfo;
  const second = await serveSite(join(dir, "site"), port);
  expect((second.server.address() as AddressInfo).port).not.toBe(port);
  second.server.close();
  other.close();
});

describe("rules of a _headers file", () => {
  test("a star stands for anything, everything else for itself", async () => {
    const path = join(dir, "rules");
    await writeFile(path, "/a.b/*\n  X-One: 1\n  X-Two: a: b\n");
    const [rule] = await readHeaderRules(path);
    expect(rule!.headers).toEqual([
      ["X-One", "1"],
      ["X-Two", "a: b"]
    ]);
    expect(["/a.b/c/d", "/axb/c"].map(address => rule!.matches.test(address))).toEqual([true, false]);
  });

  test("without a file there are none", async () => {
    expect(await readHeaderRules(join(dir, "nowhere"))).toEqual([]);
  });
});
