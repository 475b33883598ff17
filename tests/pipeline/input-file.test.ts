import {appendFile, mkdtemp, rename, rm, stat, utimes, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {checksum, checksums, openInput} from "../../src/pipeline/input-file.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-"));
});
afterAll(() => rm(dir, {recursive: true}));

const path = "a.csv";
async function opened() {
  await writeFile(join(dir, path), "code,jaar\nGM9901,2024\n");
  return openInput(dir, path);
}

test("a file that grows after it was opened is refused by name", async () => {
  const file = await opened();
  await appendFile(join(dir, path), "GM9902,2024\n");
  expect(() => checksum(file)).toThrow("a.csv: the file changed while it was read");
  expect(() => file.bytes).toThrow("Keep it as it is, and run it again");
});

test("a file that grows between two of its pieces is refused", async () => {
  const pieces = (await opened()).pieces()[Symbol.iterator]();
  expect(pieces.next().done).toBe(false);
  await appendFile(join(dir, path), "GM9902,2024\n");
  expect(() => [pieces.next(), pieces.next()]).toThrow("the file changed while it was read");
});

test("a file that was replaced by one of the same size is refused", async () => {
  const file = await opened();
  await writeFile(join(dir, "other"), "code,jaar\nGM9901,2023\n");
  await rename(join(dir, "other"), join(dir, path));
  expect(() => [...file.pieces()]).toThrow("the file changed while it was read");
});

test("a file that was changed and given back its size and its time is refused", async () => {
  const file = await opened();
  const {atime, mtime} = await stat(join(dir, path));
  await writeFile(join(dir, path), "code,jaar\nGM9901,2023\n");
  await utimes(join(dir, path), atime, mtime);
  expect(() => checksum(file)).toThrow("the file changed while it was read");
});

test("a file that stays as it is can be read again and again", async () => {
  const file = await opened();
  expect([checksum(file), file.bytes.length]).toEqual([checksum(file), file.size]);
});

test.each([
  ["other line ends", "code,jaar\r\nGM9901,2024\r\n", true],
  ["a mark of UTF-8", "\uFEFFcode,jaar\nGM9901,2024\n", true],
  ["another figure", "code,jaar\r\nGM9901,2023\r\n", false]
])("a copy with %s has other bytes; is it the same text?", async (_, text, same) => {
  const right = checksums(await opened());
  await writeFile(join(dir, path), text);
  const copy = checksums(openInput(dir, path));
  expect([copy.bytes === right.bytes, copy.text === right.text]).toEqual([false, same]);
});
