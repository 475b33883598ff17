// A whole build in little: takes a folder, fills it with two pages, gives it back. Arguments: the folder, the words.
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {explainError} from "../../src/build/explain-error.ts";

const [path, words] = process.argv.slice(2) as [string, string];
try {
  const claim = await claimFolder({option: "--out", path, kind: "site"}, {projectDir: "/nowhere/program", others: []});
  try {
    await claim.replace(async dir => {
      await mkdir(join(dir, "below"));
      for (const name of ["page.html", "below/page.html"]) await writeFile(join(dir, name), words);
    });
  } finally {
    await claim.release();
  }
} catch (error) {
  console.error(error instanceof Error && error.name === "FolderError" ? error.message : explainError(error));
  process.exitCode = 1;
}
