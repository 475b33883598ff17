import {rm, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {readMark} from "../../src/build/mark.ts";
import {keepFiles, readPageRecord, writePageRecord} from "../../src/build/page-reuse.ts";
import {pageRecordName} from "../../src/catalog/page-record.ts";
import {emptyFolder, nowhere, read, site, write} from "./folders.ts";

const record = {names: ["areas GM9901"], units: {"gemeente/GM9901/index.html": {reads: [0], digest: "d"}}};

/** A site with one page of an area, as a command leaves it. */
async function siteWithRecord() {
  const dir = join(await emptyFolder(), "site");
  const claim = await claimFolder(site(dir), nowhere);
  await claim.replace(async into => {
    await write(into, {"gemeente/GM9901/index.html": "a page", "index.html": "home"});
    await writePageRecord(into, "program", [record]);
  });
  await claim.release();
  return {dir, made: (await readMark(dir))!.made};
}

describe("what a previous site says of its pages", () => {
  test("is read as it was written", async () => {
    expect(await readPageRecord(await siteWithRecord(), "program")).toEqual({program: "program", ...record});
  });

  test("counts for nothing when another program made them", async () => {
    expect(await readPageRecord(await siteWithRecord(), "another")).toBe(null);
  });

  test("counts for nothing when its bytes are not those that were sealed", async () => {
    const previous = await siteWithRecord();
    await writeFile(join(previous.dir, pageRecordName), "something else");
    expect(await readPageRecord(previous, "program")).toBe(null);
  });

  test("is not there when somebody took it away", async () => {
    const previous = await siteWithRecord();
    await rm(join(previous.dir, pageRecordName));
    expect(await readPageRecord(previous, "program")).toBe(null);
  });

  test("counts for nothing of pages of which a file is not among those that were sealed", async () => {
    const {dir, made} = await siteWithRecord();
    const less = new Map([...made].filter(([path]) => !path.startsWith("gemeente/")));
    expect((await readPageRecord({dir, made: less}, "program"))?.units).toEqual({});
  });

  test("counts for nothing of pages of which the file is gone", async () => {
    const previous = await siteWithRecord();
    await rm(join(previous.dir, "gemeente/GM9901/index.html"));
    expect((await readPageRecord(previous, "program"))?.units).toEqual({});
  });
});

describe("a page that is kept", () => {
  const keep = async (dir: string, after: () => void) => {
    const claim = await claimFolder(site(dir), nowhere);
    try {
      await claim.replace(async (into, _, before) => {
        await keepFiles(before!.dir, into, ["gemeente/GM9901/index.html"]);
        after();
      });
    } finally {
      await claim.release();
    }
  };

  test("is sealed with the checksum of its bytes, and is in the new site alone", async () => {
    const {dir, made} = await siteWithRecord();
    await keep(dir, () => {});
    const path = "gemeente/GM9901/index.html";
    expect((await readMark(dir))!.made).toEqual(new Map([[path, made.get(path)!]]));
    expect((await stat(join(dir, path))).nlink).toBe(1);
  });

  test("leaves the old site whole when the new one fails", async () => {
    const {dir} = await siteWithRecord();
    const whole = await read(dir);
    const failing = keep(dir, () => {
      throw new Error("no more");
    });
    await expect(failing).rejects.toThrow("no more");
    expect(await read(dir)).toEqual(whole);
  });
});
