import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {bundlePath, countryBundle, wholeBundle} from "../../src/catalog/bundles.ts";
import {type Manifest, marts} from "../../src/catalog/marts.ts";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";
import {runPipeline} from "../../src/pipeline/run.ts";
import {emptyFolder} from "./tiny-folder.ts";

describe("two builds of the sample", () => {
  const builds: string[] = [];
  let manifest: Manifest;
  beforeAll(async () => {
    for (const name of ["first", "second"]) {
      const buildDir = join(await emptyFolder(), name);
      manifest = await runPipeline({dataDir: "data/sample", buildDir, gemeenten: [], version: "1"});
      builds.push(buildDir);
    }
  });

  const checksum = async (dir: string, file: string) =>
    createHash("sha256")
      .update(await readFile(join(dir, file)))
      .digest("hex");

  test("have the same bytes in every file", async () => {
    const sums = await Promise.all(
      builds.map(async dir => {
        const files = await listFiles(dir);
        return Object.fromEntries(await Promise.all(files.map(async file => [file, await checksum(dir, file)])));
      })
    );
    expect(sums[0]).toEqual(sums[1]);
  });

  test("hold one file per documented table, the bundles and a manifest, no more", async () => {
    const bundles = ["GM9901", "GM9902", "GM9903", "NL00", countryBundle, wholeBundle].map(bundlePath);
    expect(await listFiles(builds[0]!)).toEqual(
      [...marts.map(({name}) => `${name}.parquet`), ...bundles, "manifest.json"].toSorted()
    );
  });

  test("name the checksum of each table", async () => {
    for (const {name} of marts)
      expect(manifest.tables[name]!.sha256).toBe(await checksum(builds[1]!, `${name}.parquet`));
  });

  test("name every other file that influences a figure by its checksum", async () => {
    const {companions, settings} = manifest;
    expect(companions.map(({file}) => file)).toEqual([
      "cbs/86165NED_2025/MeasureCodes.csv",
      "cbs/86165NED_2025/WijkenEnBuurtenCodes.csv",
      "dataset.json",
      "survey/survey.yaml"
    ]);
    expect(settings.map(({file}) => file)).toEqual(["content/beheerder.yml", "content/wijzigingen/gemeenten.csv"]);
    for (const {file, sha256} of companions) expect(sha256).toBe(await checksum("data/sample", file));
    for (const {file, sha256} of settings) expect(sha256).toBe(await checksum(".", file));
  });

  test("name each file of the sample by its checksum, and no time", async () => {
    const {sources} = manifest;
    const files = sources.flatMap(({files}) => files);
    for (const {file, sha256} of files) expect(sha256).toBe(await checksum("data/sample", file));
    expect(JSON.stringify(manifest)).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});
