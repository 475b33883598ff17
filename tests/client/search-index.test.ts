import {afterEach, expect, test, vi} from "vitest";

const square = (west: number, south: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south]
    ]
  ]
});

const files: Record<string, unknown> = {
  "/zoek/o.json": [["Oosterveld", "BU09990103", "buurt in Wijk Oost, Anderstad", 2000]],
  "/zoek/a.json": [["Anderstad", "GM0999", "gemeente", 9000]],
  "/zoek/postcode/99.json": {"9999AB": ["BU09990103"], "9999": ["BU09990103", "BU09990109"]},
  "/zoek/code/09.json": {
    BU09990103: ["Oosterveld", "buurt in Anderstad", 2000],
    GM0999: ["Anderstad", "gemeente", 9000]
  },
  "/zoek/onderwerpen.json": [["eenzaam", "/gegevens/#eenzaam_share", "indicator", ["eenzaamheid"]]],
  "/zoek/gemeenten.json": [
    ["GM0998", 7, 50, 8, 51],
    ["GM0999", 5, 52, 6, 53]
  ],
  "/data/gemeente/GM0999.json": {
    features: [
      {properties: {code: "GM0999", level: "gemeente"}, geometry: square(5, 52)},
      {properties: {code: "BU09990103", level: "buurt"}, geometry: square(5, 52)},
      {properties: {code: "BU09990109", level: "buurt"}, geometry: square(6, 52)}
    ]
  }
};

const subjects = "/zoek/onderwerpen.json";

/** A fresh index over `files`, and the addresses it asked for. */
async function freshIndex(status = 404) {
  vi.resetModules();
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return address in files ? Response.json(files[address]) : new Response(null, {status});
  });
  const {findAreas} = await import("../../src/client/search-index.ts");
  const {codesAt} = await import("../../src/client/find-here.ts");
  return {asked, findAreas, codesAt};
}

afterEach(() => vi.unstubAllGlobals());

test("fetches the shard of the first letter, once", async () => {
  const {asked, findAreas} = await freshIndex();
  await findAreas("oosterv");
  const {entries} = await findAreas("Oosterveld");
  expect(entries.map(([, code]) => code)).toEqual(["BU09990103"]);
  expect(asked.filter(address => address !== subjects)).toEqual(["/zoek/o.json"]);
});

test("tries the other words when the first finds nothing", async () => {
  const {asked, findAreas} = await freshIndex();
  expect((await findAreas("anderstad oosterveld")).entries).toHaveLength(1);
  expect(asked.filter(address => address !== subjects)).toEqual(["/zoek/a.json", "/zoek/o.json"]);
});

test("tells no more of a postcode than its first two digits and those of the codes", async () => {
  const {asked, findAreas} = await freshIndex();
  const {entries, how} = await findAreas("9999 ab");
  expect(entries).toEqual([["Oosterveld", "BU09990103", "buurt in Anderstad · postcode 9999AB", 2000]]);
  expect([how, asked]).toEqual(["postcode", ["/zoek/postcode/99.json", "/zoek/code/09.json"]]);
});

test("answers by four digits where the six positions are not known, and says so", async () => {
  const {findAreas} = await freshIndex();
  const {entries, how} = await findAreas("9999 ZZ");
  expect(entries.map(([, , context]) => context)).toEqual(["buurt in Anderstad · postcode 9999"]);
  expect(how).toBe("postcodeDigits");
});

test("never shows a code for a name", async () => {
  const {findAreas} = await freshIndex();
  expect((await findAreas("9999")).entries.map(([name]) => name)).toEqual(["Oosterveld"]);
});

test.each(["BU09990103", "bu 0999 0103"])("finds the area of code %s", async query => {
  const {findAreas} = await freshIndex();
  expect((await findAreas(query)).entries.map(([name]) => name)).toEqual(["Oosterveld"]);
});

test.each(["oostrevel", "oosterfeld", "osterveld anderstad"])("finds a name typed with an error: %s", async query => {
  const {findAreas} = await freshIndex();
  const {entries, how} = await findAreas(query);
  expect([entries.map(([name]) => name), how]).toEqual([["Oosterveld"], "near"]);
});

test("finds a figure by its own and other words", async () => {
  const {findAreas} = await freshIndex();
  const {subjects: found} = await findAreas("eenzaamh");
  expect(found).toEqual([{name: "eenzaam", address: "/gegevens/#eenzaam_share", kind: "indicator"}]);
});

test("finds the areas around a position, smallest first, by the files of its gemeente alone", async () => {
  const {asked, codesAt} = await freshIndex();
  expect(await codesAt(5.5, 52.5)).toEqual(["BU09990103", "GM0999"]);
  expect(asked).toEqual(["/zoek/gemeenten.json", "/data/gemeente/GM0999.json"]);
});

test("finds nothing around a position abroad", async () => {
  const {codesAt} = await freshIndex();
  expect(await codesAt(13, 52)).toEqual([]);
});

test("a postcode that the index lacks finds nothing", async () => {
  const {findAreas} = await freshIndex();
  expect((await findAreas("9998")).entries).toEqual([]);
});

test("asks again after a failure", async () => {
  const {asked, findAreas} = await freshIndex(503);
  await expect(findAreas("zuid")).rejects.toThrow("/zoek/z.json: HTTP 503");
  await expect(findAreas("zuid")).rejects.toThrow();
  expect(asked.filter(address => address !== subjects)).toHaveLength(2);
});
