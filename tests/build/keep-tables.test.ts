import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeEach, describe, expect, test} from "vitest";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {makeTables} from "../../src/build/keep-tables.ts";
import {emptyFolder, nowhere, read, write} from "./folders.ts";

const crimes = "politie/47022NED_totaal_per_jaar.csv";
const files = {
  "cbs/kwb_2024_gm_wk_bu.csv": "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eik,GM9901,WK990100,2000\n",
  [crimes]: "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,10\n",
  "notes.txt": "not a table"
};
let dataDir: string;
let buildDir: string;

beforeEach(async () => {
  [dataDir, buildDir] = [await emptyFolder(), join(await emptyFolder(), "build")];
  await write(dataDir, files);
});

/** Makes tables as a command does; gives what was said. */
async function make(program = "one", gemeenten: readonly string[] = []): Promise<string[]> {
  const lines: string[] = [];
  const claim = await claimFolder({option: "--build", path: buildDir, kind: "tables"}, nowhere);
  const keep = {program, fresh: false};
  await claim
    .replace((into, _, before) =>
      makeTables({dataDir, buildDir: into, gemeenten, version: "0.0.0-test", keep}, before, line => lines.push(line))
    )
    .finally(() => claim.release());
  return lines;
}

const same = "no file changed: these are the tables of before";

describe("tables of which nothing changed", () => {
  test("are those of before, to the byte, and what was wrong in the files is said again", async () => {
    const first = await make();
    const tables = await read(buildDir);
    const again = await make();
    expect(await read(buildDir)).toEqual(tables);
    expect(again).toEqual([...first.filter(line => /^(read|left out|does not hold) /.test(line)), same]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["a file changed", () => writeFile(join(dataDir, crimes), files[crimes]!.replace("10", "11"))],
    ["a file is gone", () => rm(join(dataDir, crimes))],
    ["a file came that is not read", () => writeFile(join(dataDir, "more.txt"), "x")]
  ])("are made again when %s", async (_, change) => {
    await make();
    await change();
    expect(await make()).not.toContain(same);
  });

  test.each(["made-of.json", "areas.parquet", "kept/index.json"])(
    "are made again when somebody took %s away",
    async path => {
      await make();
      const tables = await read(buildDir);
      await rm(join(buildDir, path));
      expect(await make()).not.toContain(same);
      expect(await read(buildDir)).toEqual(tables);
    }
  );

  test("are made again by another program, and for other gemeenten", async () => {
    await make();
    expect(await make("another")).not.toContain(same);
    expect(await make("another", ["GM9901"])).not.toContain(same);
  });
});
