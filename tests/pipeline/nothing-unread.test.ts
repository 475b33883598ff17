import {chmod, copyFile, mkdir, symlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readInputFolder} from "../../src/pipeline/read-input-folder.ts";
import {InputError, type Issue} from "../../src/sources/adapter.ts";
import {paths, runTiny, type TinyFiles, table, tinyFolder} from "./tiny-folder.ts";

const kerncijfers = table(`
  code,type,naam,gm_code,wk_code,inwoners
  GM9901,gemeente,Eikenstad,GM9901,,1000
  WK990100,wijk,Eikenwijk,GM9901,WK990100,1000
  BU99010000,buurt,Eikenhof,GM9901,WK990100,1000`);
const scores = "jaar,lbm,afw,fys,onv,soc,vrz,won";
const cells = `id,${scores}\nE1213N4879,2024,4.302264851143687,0.2,0.1,0.05,0.02,0.02,0.01\n`;

/** What is read of a folder, and what is told of the rest. */
async function list(dir: string) {
  const left: Issue[] = [];
  const read: string[] = [];
  for await (const {path} of readInputFolder(dir, left)) read.push(path);
  return {read, left: left.map(({file, action}) => `${file}: ${action}`).sort()};
}
const folder = () => tinyFolder({[paths.kerncijfers]: kerncijfers});

test("a link to a file is read, and any other link is told", async () => {
  const dir = await folder();
  const elsewhere = await tinyFolder({"crimes.csv": "code,type,jaar,misdrijven_totaal\nGM9901,gemeente,2024,3\n"});
  await symlink(join(elsewhere, "crimes.csv"), join(dir, "crimes.csv"));
  await symlink(join(elsewhere, "nowhere.csv"), join(dir, "broken.csv"));
  await symlink(elsewhere, join(dir, "more"));
  expect(await list(dir)).toEqual({
    read: [paths.kerncijfers, "crimes.csv"],
    left: ["broken.csv: file_rejected", "more: file_rejected"]
  });
});

test("hidden files and folders are told and never read", async () => {
  const dir = await folder();
  await mkdir(join(dir, ".old"));
  await copyFile(join(dir, paths.kerncijfers), join(dir, ".old/kwb_2023_gm_wk_bu.csv"));
  await writeFile(join(dir, "cbs/._kwb_2024_gm_wk_bu.csv"), "x");
  expect(await list(dir)).toEqual({
    read: [paths.kerncijfers],
    left: [".old: note", "cbs/._kwb_2024_gm_wk_bu.csv: note"]
  });
});

test.each<[what: string, files: TinyFiles, left: string[]]>([
  ["a table named .txt", {"extra.txt": kerncijfers}, ["extra.txt: file_rejected"]],
  ["a document", {"LEESMIJ.md": "# Deze map\nHallo"}, ["LEESMIJ.md: note"]],
  ["a mapping without respondents", {"survey/survey.yaml": "title: A\n"}, ["survey/survey.yaml: file_rejected"]],
  ["a copy", {"copy/kwb_2024_gm_wk_bu.csv": kerncijfers}, ["copy/kwb_2024_gm_wk_bu.csv: file_rejected"]],
  ["an empty file", {"leeg.csv": ""}, ["leeg.csv: file_rejected"]]
])("%s is told", async (_, files, left) => {
  const dir = await tinyFolder({[paths.kerncijfers]: kerncijfers, ...files});
  expect((await list(dir)).left).toEqual(left);
});

test("a name that is no UTF-8 is told", async () => {
  const dir = await folder();
  await writeFile(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from(".csv")]), kerncijfers);
  expect((await list(dir)).left).toEqual(["caf\uFFFD.csv: file_rejected"]);
});

test.skipIf(process.getuid?.() === 0)("a file without the right to read it stops the run by name", async () => {
  const dir = await folder();
  await chmod(join(dir, paths.kerncijfers), 0);
  await expect(list(dir)).rejects.toThrow(`${paths.kerncijfers}: the file cannot be read (EACCES)`);
});

test("an unknown table names the nearest layout and what it lacks", async () => {
  const dir = await tinyFolder({[paths.kerncijfers]: kerncijfers, "x.csv": "grid_code,lbm_2024,fys,onv\nE1,1,2,3\n"});
  const left: Issue[] = [];
  for await (const _ of readInputFolder(dir, left));
  expect(left[0]?.expected).toMatch(/nearest is leefbaarometer_grid .+ but this file lacks jaar, afw, soc, vrz, won/);
});

const survey =
  "title: A\npublisher: B\nlicence: C\ncolumns: {id: i, area_code: a, year: y, weight: w}\nstatements: {get_along: v}\n";
const index = (value: number) => `area_code,year,value\nBU99010000,2022,${value}\n`;

test.each<[what: string, files: TinyFiles, message: RegExp]>([
  [
    "two mappings of one survey",
    {"s/respondents.csv": "i,a,y,w,v\n1,BU99010000,2024,1,5\n", "s/survey.yaml": survey, "s/survey.json": survey},
    /two mappings beside it, s\/survey\.json and s\/survey\.yaml/
  ],
  [
    "two licensed indices that differ",
    {"kwetsbaarheidsindex_a.csv": index(1), "kwetsbaarheidsindex_b.csv": index(2)},
    /kwetsbaarheidsindex_a\.csv and kwetsbaarheidsindex_b\.csv differ on 1 figures .+ BU99010000 in 2022/
  ],
  [
    "two grids that differ",
    {
      "Leefbaarometer-scores grids a.csv": cells,
      "Leefbaarometer-scores grids b.csv": cells.replace("4.302264851143687", "4.3023")
    },
    /grids a\.csv and Leefbaarometer-scores grids b\.csv differ on 1 figures .+ cell E1213N4879 in 2024/
  ]
])("%s stop the run", async (_, files, message) => {
  const error = await runTiny({[paths.kerncijfers]: kerncijfers, ...files}).catch(error => error);
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
});

test("two grids that agree count once", async () => {
  const files = {"Leefbaarometer-scores grids a.csv": cells, "Leefbaarometer-scores grids b.csv": `${cells}\n`};
  const {value} = await runTiny({[paths.kerncijfers]: kerncijfers, ...files});
  expect(await value("select count(*)::integer from grid_cells")).toBe(1);
});
