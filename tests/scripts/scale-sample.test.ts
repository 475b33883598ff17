import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {scaleSample} from "../../scripts/lib/scale-sample.ts";

test("a copied sample names each house and each area once, and counts them as a service would", async () => {
  const dir = await mkdtemp(join(tmpdir(), "buurtspiegel-scaled-"));
  try {
    await scaleSample("data/sample", dir, 3);
    const lines = (await readFile(join(dir, "postcode/pc6hnr.csv"), "utf8")).trimEnd().split("\n");
    const houses = lines.slice(1).map(line => line.split(";").slice(0, 2).join(" "));
    const map = JSON.parse(await readFile(join(dir, "leefbaarometer/buurtscore24.geojson"), "utf8"));
    expect(new Set(houses).size).toBe(houses.length);
    expect(map.numberReturned).toBe(map.features.length);
  } finally {
    await rm(dir, {recursive: true});
  }
});
