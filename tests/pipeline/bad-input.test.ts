import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {CheckError} from "../../src/pipeline/checks.ts";
import {runPipeline} from "../../src/pipeline/run.ts";
import {InputError} from "../../src/sources/adapter.ts";
import {
  emptyFolder,
  features,
  paths,
  runTiny,
  type TinyBuild,
  type TinyFiles,
  table,
  tinyFolder
} from "./tiny-folder.ts";

const kerncijfers = table(`
  code,type,naam,gm_code,wk_code,inwoners
  BU99010000,buurt,Eikenhof,GM9901,WK990100,1000`);

describe("what cannot be used stops the run with what to do", () => {
  const rejections: [what: string, files: TinyFiles, message: RegExp][] = [
    ["an empty folder", {}, /^no files in .+: expected the publishers' files, see data\/README\.md$/],
    [
      "only unknown files",
      {"notes.docx": "hello", "more/table.csv": "a,b\n1,2\n"},
      /^none of the 2 files in .+ has a layout we read \(first: more\/table\.csv\); see data\/README\.md for the files expected$/
    ],
    [
      "a needed column that is missing",
      {[paths.kerncijfers]: "code,type,gm_code,wk_code,inwoners\nBU99010000,buurt,GM9901,WK990100,1000\n"},
      /^cbs\/kwb_2024_gm_wk_bu\.csv: needed column "naam" is missing\. Found: code, type, gm_code, wk_code, inwoners\. Download the file again/
    ],
    [
      "decimal points and commas in one file",
      {
        [paths.kerncijfers]: `${kerncijfers.trim().replace("inwoners", "inwoners,afstandHuisarts,afstandSchool")},0.5,"1,5"\n`
      },
      /decimal points and decimal commas in one file: "0\.5" in column "afstandHuisarts" on row 2 and "1,5" in column "afstandSchool" on row 2\./
    ],
    [
      "a map that is cut off",
      {[paths.map]: '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"buurtcode":"BU99'},
      /^pdok\/wijken-en-buurten-2024-buurten\.json: the file is cut off .+ Download it again\.$/
    ],
    [
      "figures without any buurt",
      {[paths.crimes]: "code,type,jaar,misdrijven_totaal\nGM9901,gemeente,2024,3\n"},
      /^no buurten found: none of the files names the buurten of a year\. Add Kerncijfers/
    ],
    [
      "a dataset.json that is none",
      {[paths.kerncijfers]: kerncijfers, "dataset.json": '{"title": ""}'},
      /dataset\.json: expected \{"title": "…", "fictional": true or false\}/
    ],
    [
      "a dataset.json with a key that is misspelt, which would show invented figures as real",
      {[paths.kerncijfers]: kerncijfers, "dataset.json": '{"title": "Proef", "fictonal": true}'},
      /dataset\.json: .*unknown key "fictonal" \(is "fictional" meant\?\)/
    ]
  ];

  test.each(rejections)("%s", async (_, files, message) => {
    const error = await runTiny(files).catch(error => error);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
  });

  test("a folder that is not there", async () => {
    const dataDir = join(await emptyFolder(), "nowhere");
    const run = runPipeline({dataDir, buildDir: `${dataDir}-build`, gemeenten: [], version: "0"});
    await expect(run).rejects.toThrow(`data folder ${dataDir} does not exist; give one with --data DIR`);
  });

  const failures: [what: string, files: TinyFiles, kind: typeof InputError | typeof CheckError][] = [
    ["input that cannot be used", {[paths.kerncijfers]: "code,naam\nBU99010000,Eikenhof\n"}, InputError],
    [
      "a check that fails: a published class that is not ours",
      {
        [paths.kerncijfers]: kerncijfers,
        [paths.classes]: features({id: "BU99010000", name: "Eikenhof", year: 2024, kfys: 9, fys: -0.2, afw: -0.2})
      },
      CheckError
    ]
  ];
  test.each(failures)("%s leaves the build that was there, with nothing beside it", async (_, files, kind) => {
    const buildDir = join(await emptyFolder(), "build");
    await mkdir(buildDir);
    await writeFile(join(buildDir, "manifest.json"), "the good one");
    const run = runPipeline({dataDir: await tinyFolder(files), buildDir, gemeenten: [], version: "0"});
    await expect(run).rejects.toBeInstanceOf(kind);
    expect(await readFile(join(buildDir, "manifest.json"), "utf8")).toBe("the good one");
    expect(await readdir(join(buildDir, ".."))).toEqual(["build"]);
  });
});

describe("what can be used in part is used, and the rest is told", () => {
  let build: TinyBuild;
  const issues = (file: string) =>
    build.rows(
      `select row, "column", value, action from quality where file = '${file}' and action <> 'note' order by row`
    );

  beforeAll(async () => {
    build = await runTiny({
      [paths.kerncijfers]: table(`
        code,type,naam,gm_code,wk_code,inwoners,afstandHuisarts,kleur
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.5,groen
        BU99010001,buurt,Beukenhof,GM9901,WK990100,-5,1.5,groen
        BU99010002,buurt,Lindehof,GM9901,WK990100,1000,ver,groen
        XX99010003,buurt,Iepenhof,GM9901,WK990100,1000,1.5,groen
        BU99010000,buurt,Eikenhof,GM9901,WK990100,1000,0.5,groen`),
      "cbs/verslag.pdf": "%PDF-1.7",
      "LEESMIJ.md": "# Deze map"
    });
  });

  test("impossible values, unknown codes, doubled rows and unknown columns", async () => {
    expect(await issues(paths.kerncijfers)).toEqual([
      {row: 3, column: "inwoners", value: "-5", action: "value_rejected"},
      {row: 4, column: "afstandHuisarts", value: "ver", action: "value_rejected"},
      {row: 5, column: "code", value: "XX99010003", action: "row_rejected"},
      {row: 6, column: null, value: "BU99010000 (also on row 2)", action: "row_rejected"},
      {row: null, column: "kleur", value: null, action: "column_ignored"}
    ]);
  });

  test("the good rows and values count", async () => {
    const kept =
      "select area_code, indicator_id, value from indicator_values where level = 'buurt' and value is not null order by all";
    expect(await build.rows(kept)).toEqual([
      {area_code: "BU99010000", indicator_id: "huisarts_km", value: 0.5},
      {area_code: "BU99010000", indicator_id: "inwoners_count", value: 1000},
      {area_code: "BU99010001", indicator_id: "huisarts_km", value: 1.5},
      {area_code: "BU99010002", indicator_id: "inwoners_count", value: 1000}
    ]);
  });

  test("a file of no known layout is told; a document is not a problem", async () => {
    expect(await issues("cbs/verslag.pdf")).toEqual([
      {row: null, column: null, value: "a PDF document", action: "file_rejected"}
    ]);
    expect(await issues("LEESMIJ.md")).toEqual([]);
  });

  test("rows and figures of each file are counted", async () => {
    const counted =
      "select file, rows_read_count, rows_kept_count, figures_count, not_published_count, issues_count from quality_files";
    expect(await build.rows(counted)).toEqual([
      {
        ...{file: paths.kerncijfers, rows_read_count: 5, rows_kept_count: 3, figures_count: 4, not_published_count: 0},
        issues_count: 7
      }
    ]);
  });
});

describe("names", () => {
  test.each([
    ["quotes", `De "Gouden" 't Hart`],
    ["markup", "<script>alert(1)</script>"],
    ["an emoji", "Bos 🌳 en Hei"],
    ["300 characters", "Lange naam ".repeat(30).slice(0, 299).padEnd(300, "x")]
  ])("with %s stay as they are", async (_, name) => {
    const {value} = await runTiny({
      [paths.kerncijfers]: `code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,"${name.replaceAll('"', '""')}",GM9901,WK990100,1000\n`
    });
    expect(await value("select name from areas where level = 'buurt'")).toBe(name);
  });
});
