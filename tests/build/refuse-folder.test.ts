import {mkdir, symlink} from "node:fs/promises";
import {homedir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, test} from "vitest";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {FolderError} from "../../src/build/folder-error.ts";
import {emptyFolder, nowhere, read, replace, site, write} from "./folders.ts";

describe("nothing of someone else's is touched:", () => {
  const mine: [what: string, files: Record<string, string>, message: string][] = [
    ["a folder without our mark", {"notes.txt": "mine"}, "no mark (.buurtspiegel) that this program made them"],
    ["an earlier build without a mark", {"manifest.json": "{}"}, "It looks like the work of an earlier version"],
    [
      "a folder with a mark that names a file outside of it",
      {".buurtspiegel": `# buurtspiegel site\n${"0".repeat(64)}  ../mine.txt\n`, "a.txt": "mine"},
      "no mark (.buurtspiegel)"
    ],
    ["a folder with a mark that is none", {".buurtspiegel": "mine", "a.txt": "mine"}, "no mark (.buurtspiegel)"],
    ["tables, asked for as a site", {".buurtspiegel": "# buurtspiegel tables\n", a: ""}, "a set of tables, not a site"]
  ];
  test.each(mine)("%s", async (_, files, message) => {
    const dir = await emptyFolder();
    await write(join(dir, "site"), files);
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow(message);
    expect(await read(dir)).toEqual(await readAs(files));
  });

  const added: [what: string, path: string][] = [
    ["a file that someone added", "CNAME"],
    ["a repository in it", ".git/config"],
    ["a file below a folder of ours", "below/mine.txt"],
    ["a page that someone changed", "page.html"]
  ];
  test.each(added)("%s is named", async (_, path) => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"page.html": "ours", "below/page.html": "ours"});
    await write(join(dir, "site"), {[path]: "mine"});
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow(`changed since: ${path};`);
    expect(await read(dir)).toMatchObject({[`site/${path}`]: "mine", "site/below/page.html": "ours"});
  });

  test("a file that is added while the new folder is filled", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"page.html": "ours"});
    const claim = await claimFolder(site(join(dir, "site")), nowhere);
    const replacing = claim.replace(() => write(join(dir, "site"), {"mine.txt": "mine"}));
    await expect(replacing).rejects.toThrow("mine.txt");
    await claim.release();
    expect(await read(dir)).toEqual({"site/page.html": "ours", "site/mine.txt": "mine"});
  });

  test.each(["site.old/a", "site.new/a", "site.old", "site.new"])("%s beside it", async path => {
    const dir = await emptyFolder();
    await write(dir, {[path]: "mine"});
    await replace(join(dir, "site"), {"page.html": "ours"});
    expect(await read(dir)).toEqual({[path]: "mine", "site/page.html": "ours"});
  });

  test.each([".site.buurtspiegel-work/mine", ".site.buurtspiegel-work", ".site.buurtspiegel-lock"])(
    "%s, in the place where the program works",
    async path => {
      const dir = await emptyFolder();
      await write(dir, {[path]: "mine"});
      await expect(replace(join(dir, "site"), {"page.html": "ours"})).rejects.toThrow("move it away");
      expect(await read(dir)).toEqual({[path]: "mine"});
    }
  );

  test("a folder that holds what file managers leave counts as empty", async () => {
    const dir = await emptyFolder();
    await write(dir, {"site/.DS_Store": ""});
    await replace(join(dir, "site"), {"page.html": "ours"});
    expect(await read(dir)).toEqual({"site/page.html": "ours"});
  });
});

describe("a place is refused:", () => {
  const refused = async (path: string, around = nowhere) => {
    const refusal = claimFolder(site(path), around).then(claim => claim.release());
    await expect(refusal).rejects.toBeInstanceOf(FolderError);
    return refusal.catch((error: Error) => error.message);
  };

  test("the root of a disk", async () => {
    expect(await refused("/")).toContain("the root of a disk");
    expect(await refused("/..//")).toContain("the root of a disk");
  });

  test("a home, and what homes lie in", async () => {
    expect(await refused(homedir())).toContain("this is a home");
    expect(await refused(dirname(homedir()))).toMatch(/the home .+ lies in it|the root of a disk/);
    expect(await refused(join("/home", "someone-else"))).toContain("this is a home");
  });

  test("the program, a part of it, and what it lies in", async () => {
    const around = {projectDir: process.cwd(), others: []};
    expect(await refused(process.cwd(), around)).toContain("the program itself lies there");
    expect(await refused(dirname(process.cwd()), around)).toContain("the program itself lies there");
    for (const part of ["src/new", ".git/x", "data", "data/sample", "SRC/new", "content"])
      expect(await refused(join(process.cwd(), part), around)).toContain("this is a part of the program");
  });

  const overlaps: [how: string, out: string, message: string][] = [
    ["the same folder", "data", "this is also the folder of --data"],
    ["the same with a slash", "data/", "this is also the folder of --data"],
    ["the same by dots", "data/x/..", "this is also the folder of --data"],
    ["the same in another case", "DATA", "this is also the folder of --data"],
    ["the same by a link", "link", "this is also the folder of --data"],
    ["a folder in it", "data/site", "it lies in the folder of --data"],
    ["a folder in it by a link", "link/site", "it lies in the folder of --data"],
    ["a folder around it", ".", "the folder of --data"]
  ];
  test.each(overlaps)("that of the data: %s", async (_, out, message) => {
    const dir = await emptyFolder();
    await mkdir(join(dir, "data"));
    await symlink(join(dir, "data"), join(dir, "link"));
    const around = {...nowhere, others: [{option: "--data", path: join(dir, "data")}]};
    expect(await refused(`${dir}/${out}`, around)).toContain(message);
    expect(await read(dir)).toEqual({data: null, link: null});
  });

  test("a link that leads nowhere", async () => {
    const dir = await emptyFolder();
    await symlink(join(dir, "gone"), join(dir, "site"));
    expect(await refused(join(dir, "site"))).toContain("leads nowhere");
    expect(await refused(join(dir, "site/below"))).toContain("leads nowhere");
  });

  test("a file", async () => {
    const dir = await emptyFolder();
    await write(dir, {site: "mine"});
    expect(await refused(join(dir, "site"))).toContain("this is not a folder");
  });

  test("a folder in one that is replaced as a whole", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"page.html": "ours"});
    expect(await refused(join(dir, "site/below/more"))).toContain("a folder with a site that is replaced as a whole");
  });
});

/** What `read` gives for files that were written to `site`. */
const readAs = async (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path !== ".buurtspiegel")
      .map(([path, text]) => [`site/${path}`, text])
  );
