import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {FolderError} from "../../src/build/folder-error.ts";
import {inOrder, mergeParts, readPart} from "../../src/build/merge-parts.ts";
import {type PartRecord, partRecordName} from "../../src/catalog/part-record.ts";
import {emptyFolder, nowhere, read, site, write} from "./folders.ts";

const whole = {count: 2, tables: "t", program: "p", languages: ["nl" as const], siteUrl: null};

/** A share with one page, as `site --share` leaves it. */
async function share(index: number, record: Partial<PartRecord> = {}, files: Record<string, string> = {}) {
  const path = join(await emptyFolder(), `share-${index}`);
  const claim = await claimFolder({option: "--out", path, kind: "part"}, nowhere);
  await claim.replace(async dir => {
    await write(dir, {[`buurt/BU${index}/index.html`]: `page ${index}`, "_astro/site.css": "a {}", ...files});
    await write(dir, {[partRecordName]: JSON.stringify({...whole, index, ...record})});
  });
  await claim.release();
  return path;
}

const merge = async (...paths: string[]) => {
  const claim = await claimFolder(site(join(await emptyFolder(), "site")), nowhere);
  try {
    await claim.replace(async dir => mergeParts(inOrder(await Promise.all(paths.map(readPart))), dir));
    return Object.keys(await read(claim.path));
  } finally {
    await claim.release();
  }
};

test("shares in any order make one site, without what the shares say of themselves", async () => {
  const names = ["_astro/site.css", "buurt/BU1/index.html", "buurt/BU2/index.html"];
  expect((await merge(await share(2), await share(1))).toSorted()).toEqual(names);
});

describe("shares are refused", () => {
  test("when one is missing, with how to make it", async () => {
    await expect(merge(await share(1))).rejects.toThrow(
      /no folder with share 2\/2; make it with: .* site --share 2\/2/
    );
  });

  test("when one is given twice, with both folders", async () => {
    const [one, other] = [await share(1), await share(1)];
    await expect(merge(one, other, await share(2))).rejects.toThrow(`share 1/2 is given twice: ${one} and ${other}`);
  });

  test.each([
    [{tables: "other"}, "they were made from different tables"],
    [{program: "other"}, "another version of the program"],
    [{count: 3}, "one is of 2 shares, the other of 3"],
    [{siteUrl: "https://example.org/"}, "address unknown and https://example.org/"]
  ])("when they are of different sites: %j", async (record, why) => {
    await expect(merge(await share(1), await share(2, record))).rejects.toThrow(why);
  });

  test("when the same file differs in two", async () => {
    const other = await share(2, {}, {"_astro/site.css": "b {}"});
    await expect(merge(await share(1), other)).rejects.toThrow(/_astro\/site\.css differs between/);
  });
});

describe("a folder is no share", () => {
  test("when a file of it changed or went on the way", async () => {
    const path = await share(1);
    await writeFile(join(path, "_astro/site.css"), "cut o");
    await rm(join(path, "buurt/BU1/index.html"));
    await expect(readPart(path)).rejects.toThrow(
      /not as it was made: _astro\/site\.css, buurt\/BU1\/index\.html changed/
    );
  });

  test("when it does not exist, or nothing says that it is one", async () => {
    const dir = await emptyFolder();
    await expect(readPart(join(dir, "none"))).rejects.toThrow(FolderError);
    await expect(readPart(dir)).rejects.toThrow("this is no share of a site");
  });
});
