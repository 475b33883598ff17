import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {runPipeline} from "../../../src/pipeline/run.ts";
import {emptyFolder, paths, tinyFolder} from "../tiny-folder.ts";

const folderOf = (value: (at: number) => number, title = "Lindenmeer") =>
  tinyFolder({
    "dataset.json": JSON.stringify({title, fictional: true}),
    [paths.kerncijfers]: [
      "code,type,naam,gm_code,wk_code,inwoners",
      ...Array.from({length: 40}, (_, at) => `BU990100${at + 10},buurt,Hof ${at},GM9901,WK990100,${value(at)}`),
      ""
    ].join("\n")
  });
const residents = (at: number) => 500 + ((at * 37) % 40) * 25;
const lines: string[] = [];
const build = async (dataDir: string, previousDir: string) => {
  lines.length = 0;
  const buildDir = join(await emptyFolder(), "build");
  return runPipeline(
    {dataDir, buildDir, previousDir, gemeenten: [], version: "0"},
    {log: line => lines.push(line)}
  ).then(() => buildDir);
};

describe("beside the tables of the previous build", () => {
  let previous: string;
  beforeAll(async () => {
    previous = await build(await folderOf(residents), await emptyFolder());
  });

  test("a revision is told in the terminal", async () => {
    await build(await folderOf(at => residents(at) + (at % 2) * 50), previous);
    expect(lines).toContain("since the previous build: inwoners_count of 2024 changed in 20 of 40 areas (buurt)");
  });

  test.each([
    ["of another unit", (at: number) => 10 * residents(at), "a factor 10.0 apart"],
    ["of other areas", (at: number) => residents(39 - at), "correlation -"]
  ])("figures %s stop the build", async (_, value, expected) => {
    await expect(build(await folderOf(value), previous)).rejects.toThrow(expected);
  });

  test("a score that went from below to above its reference is compared like any other", async () => {
    const scored = async (signs: number) => {
      const dir = await folderOf(residents);
      const rows = Array.from({length: 40}, (_, at) => [at + 10, at < 4 ? signs * 0.05 : 0.02 * at] as const);
      await writeFile(
        join(dir, "Leefbaarometer-scores buurten 2002-2024.csv"),
        `bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n${rows.map(([code, afw]) => `BU990100${code},Hof,2024,${4.10226 + afw},${afw},NA,NA,NA,NA,NA\n`).join("")}`
      );
      return dir;
    };
    await build(await scored(1), await build(await scored(-1), await emptyFolder()));
    expect(lines.filter(line => line.includes("previous"))).toContain(
      "since the previous build: leefbaarheid_afwijking_score of 2024 changed in 4 of 40 areas (buurt)"
    );
  });

  test("those of another data set are not compared", async () => {
    await build(await folderOf(at => 10 * residents(at), "Waterrijk"), previous);
    expect(lines.filter(line => line.includes("previous"))).toEqual([]);
  });

  test("a folder without tables is no previous build", async () => {
    await expect(build(await folderOf(residents), await emptyFolder())).resolves.toBeTypeOf("string");
  });
});
