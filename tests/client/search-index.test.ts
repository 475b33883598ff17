import {afterEach, expect, test, vi} from "vitest";

const files: Record<string, unknown> = {
  "/zoek/o.json": [["Oosterveld", "BU09990103", "buurt in Wijk Oost, Anderstad", 2000]],
  "/zoek/postcode/99.json": {"9999AB": ["BU09990103"], "9999": ["BU09990103", "BU09990109"]},
  "/data/gemeente/GM0999.json": {
    features: [
      {properties: {code: "GM0999", name: "Anderstad"}},
      {properties: {code: "BU09990103", name: "Oosterveld"}}
    ]
  }
};

/** A fresh index over `files`, and the addresses it asked for. */
async function freshIndex(status = 404) {
  vi.resetModules();
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return address in files ? Response.json(files[address]) : new Response(null, {status});
  });
  const {findAreas} = await import("../../src/client/search-index.ts");
  return {asked, findAreas};
}

afterEach(() => vi.unstubAllGlobals());

test("fetches the shard of the first letter, once", async () => {
  const {asked, findAreas} = await freshIndex();
  await findAreas("oosterv");
  const {entries} = await findAreas("Oosterveld");
  expect(entries.map(([, code]) => code)).toEqual(["BU09990103"]);
  expect(asked).toEqual(["/zoek/o.json"]);
});

test("tries the other words when the first finds nothing", async () => {
  const {asked, findAreas} = await freshIndex();
  expect((await findAreas("anderstad oosterveld")).entries).toHaveLength(1);
  expect(asked).toEqual(["/zoek/a.json", "/zoek/o.json"]);
});

test("tells no more of a postcode than its first two digits and the gemeente", async () => {
  const {asked, findAreas} = await freshIndex();
  const {entries, postcode} = await findAreas("9999 ab");
  expect(entries).toEqual([["Oosterveld", "BU09990103", "buurt in Anderstad, postcode 9999AB", null]]);
  expect([postcode, asked]).toEqual(["9999AB", ["/zoek/postcode/99.json", "/data/gemeente/GM0999.json"]]);
});

test("names a buurt by its code when its gemeente does not know it", async () => {
  const {findAreas} = await freshIndex();
  expect((await findAreas("9999")).entries.map(([name]) => name)).toEqual(["Oosterveld", "BU09990109"]);
});

test("a postcode that the index lacks finds nothing", async () => {
  const {findAreas} = await freshIndex();
  expect((await findAreas("9998")).entries).toEqual([]);
});

test("asks again after a failure", async () => {
  const {asked, findAreas} = await freshIndex(503);
  await expect(findAreas("zuid")).rejects.toThrow("/zoek/z.json: HTTP 503");
  await expect(findAreas("zuid")).rejects.toThrow();
  expect(asked).toHaveLength(2);
});
