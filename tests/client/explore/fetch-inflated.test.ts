import {gzipSync} from "node:zlib";
import {afterEach, expect, test, vi} from "vitest";
import {fetchInflated} from "../../../src/client/explore/fetch-inflated.ts";

const plain = new TextEncoder().encode("\0asm ".repeat(1000));
afterEach(() => vi.unstubAllGlobals());

function serve(bytes: Uint8Array, chunk = 1000): void {
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunk) controller.enqueue(bytes.slice(at, at + chunk));
      controller.close();
    }
  });
  vi.stubGlobal("fetch", async () => new Response(body));
}

test.each([
  ["gzipped", gzipSync(plain), 1000],
  ["gzipped, one byte at a time", gzipSync(plain), 1],
  ["already inflated by the browser", plain, 1000]
])("gives the same bytes from a file that comes %s", async (_, bytes, chunk) => {
  serve(bytes, chunk);
  const blob = await fetchInflated("/a.wasm.gz", "application/wasm");
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(plain);
  expect(blob.type).toBe("application/wasm");
});

test("reports the bytes as they come", async () => {
  serve(gzipSync(plain), 10);
  const heard: number[] = [];
  await fetchInflated("/a.wasm.gz", "application/wasm", bytes => heard.push(bytes));
  expect(heard.slice(0, 2)).toEqual([10, 20]);
  expect(heard.at(-1)).toBe(gzipSync(plain).length);
});

test.each([
  ["an empty file", new Response(""), "0 bytes, expected a compressed file"],
  ["a missing file", new Response(null, {status: 404}), "/a.wasm.gz: HTTP 404"]
])("names %s", async (_, response, message) => {
  vi.stubGlobal("fetch", async () => response);
  await expect(fetchInflated("/a.wasm.gz", "application/wasm")).rejects.toThrow(message);
});

test("fails on a truncated file", async () => {
  serve(gzipSync(plain).subarray(0, 20));
  await expect(fetchInflated("/a.wasm.gz", "application/wasm")).rejects.toThrow();
});
