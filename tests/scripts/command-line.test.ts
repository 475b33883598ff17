import {spawnSync} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-cli-"));
});
afterAll(() => rm(dir, {recursive: true, force: true}));

/** Runs the command line as a person would from `dir`; gives its exit code and what it wrote. */
function run(...given: (string | Record<string, string>)[]): {status: number | null; stdout: string; stderr: string} {
  const program = join(process.cwd(), "scripts/buurtspiegel.ts");
  const args = given.filter(one => typeof one === "string");
  const env = Object.assign({}, ...given.filter(one => typeof one !== "string"));
  return spawnSync(process.execPath, [program, ...args], {
    cwd: dir,
    encoding: "utf8",
    env: {...process.env, INIT_CWD: dir, NO_COLOR: "1", ...env}
  });
}

describe("what a person typed wrong", () => {
  const mistakes: [what: string, args: string[], message: string][] = [
    ["an unknown verb", ["bild"], "error: unknown command 'bild'"],
    ["a code that is none", ["build", "--areas", "XX"], "expected codes of gemeenten such as GM0308,GM0344; got XX"],
    ["a wijk for a gemeente", ["profiles", "--areas", "GM9901,WK990100"], "got WK990100"],
    ["no processes", ["site", "--processes", "0"], "expected a whole number from 1 to 64; got 0"],
    ["too many processes", ["site", "--processes", "1000000"], "from 1 to 64; got 1000000"],
    ["a home that the shell left as it was", ["profiles", "--build", "~/tables"], "got ~/tables, which the shell"],
    ["an option for a folder", ["profiles", "--build", "--out"], "got --out, which reads as an option. Is a variable"],
    ["no folder at all", ["build", "--build", ""], "expected a folder; got nothing. Is a variable not set?"],
    [
      "an address that is none",
      ["site", "--url", "buurten"],
      "expected an address such as https://buurten.example.org or https://example.org/buurten"
    ],
    ["an address of files", ["site", "--url", "file:///tmp/"], "expected an address such as"],
    [
      "an address with a path that no file has",
      ["site", "--url", "https://x.nl/a%20b"],
      "expected a path of letters, digits and - . _ ~ after https://x.nl"
    ],
    ["an option that is none", ["check", "--colour"], "error: unknown option '--colour'"]
  ];
  test.each(mistakes)("%s is told, with where help is", (_, args, message) => {
    const {status, stderr} = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain("(--help tells more)");
  });
});

describe("what is not there", () => {
  test("a data folder is named as it was looked for, from the folder of the command", () => {
    const {status, stderr} = run("profiles", "--data", "nowhere", "--build", "made");
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`data folder ${join(dir, "nowhere")} does not exist; give one with --data DIR`);
    expect(existsSync(join(dir, "made"))).toBe(false);
  });

  test.each([
    [
      "site",
      ["--build", "empty", "--out", "out"],
      /^no tables in .+\(manifest\.json is missing\); make them first: npm run/
    ],
    ["check", ["--out", "empty"], /^no site in .+\(index\.html is missing\); make it first: npm run/],
    ["serve", ["--out", "empty"], /^no site in .+\(index\.html is missing\); make it first: npm run/]
  ])("%s says what to make first, without a stack of calls", async (verb, args, message) => {
    await mkdir(join(dir, "empty"), {recursive: true});
    const {status, stderr} = run(verb, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a data folder that is a file", async () => {
    await writeFile(join(dir, "file.csv"), "a");
    const {status, stderr} = run("profiles", "--data", "file.csv", "--build", "made");
    expect([status, stderr.trim()]).toEqual([
      1,
      `--data ${join(dir, "file.csv")}: this is a file; give the folder that it lies in, with the other files`
    ]);
  });

  test.each(["70000", "abc", "0", "-1", "80.5", ""])("a port: PORT=%s", port => {
    const {status, stderr} = run("serve", "--out", "empty", {PORT: port});
    expect([status, stderr.trim()]).toEqual([1, `PORT=${port}: expected a port from 1 to 65535, such as 4321`]);
  });

  test("a gemeente that is not in the data", () => {
    const sample = join(process.cwd(), "data/sample");
    const {status, stderr} = run("profiles", "--data", sample, "--build", "made", "--areas", "GM0308");
    expect(status).toBe(1);
    expect(stderr).toContain("--areas GM0308: no such gemeente in the data; expected codes such as GM9901");
  });
});

describe("what would cost the operator something", () => {
  const refusals: [what: string, args: string[], message: string][] = [
    [
      "tables in the folder of the data",
      ["profiles", "--data", "mine", "--build", "mine"],
      "this is also the folder of --data"
    ],
    [
      "a site in the folder of the data",
      ["build", "--data", "mine", "--build", "t", "--out", "mine/s"],
      "it lies in the folder of --data"
    ],
    [
      "tables and site in one folder",
      ["build", "--data", "mine", "--build", "t", "--out", "t"],
      "this is also the folder of"
    ],
    ["the whole disk as data", ["profiles", "--data", "/", "--build", "t"], "it lies in the folder of --data"],
    [
      "a folder of their own",
      ["profiles", "--data", "mine", "--build", "own"],
      "no mark (.buurtspiegel) that this program made"
    ],
    ["the program", ["profiles", "--data", "mine", "--build", process.cwd()], "the program itself lies there"]
  ];
  test.each(refusals)("%s is refused in one line, and nothing is written", async (_, args, message) => {
    for (const path of ["mine/a.csv", "own/notes.txt"]) {
      await mkdir(dirname(join(dir, path)), {recursive: true});
      await writeFile(join(dir, path), "mine");
    }
    const {status, stderr} = run(...args);
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toContain(message);
    expect([existsSync(join(dir, "t")), readdirSync(join(dir, "mine"))]).toEqual([false, ["a.csv"]]);
  });
});

describe("what goes well", () => {
  test("help lists the verbs", () => {
    const {status, stdout} = run("--help");
    expect(status).toBe(0);
    for (const verb of ["build", "profiles", "site", "check", "serve"])
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, "m"));
  });

  test("profiles of one gemeente, told step by step", () => {
    const sample = join(process.cwd(), "data/sample");
    const {status, stderr} = run("profiles", "--data", sample, "--build", "one", "--areas", "gm9903");
    expect(status).toBe(0);
    expect(stderr).toMatch(/\d\.\d s {2}checks passed/);
    expect(stderr).toMatch(/tables of \d+ buurten, \d+ wijken and 1 gemeenten in .+one/);
    expect(existsSync(join(dir, "one/manifest.json"))).toBe(true);
  });
});

describe("check", () => {
  const site = async (name: string, files: Record<string, string>) => {
    await mkdir(join(dir, name), {recursive: true});
    for (const [path, text] of Object.entries(files)) await writeFile(join(dir, name, path), text);
    return run("check", "--out", name);
  };

  test("passes a site whose links lead somewhere", async () => {
    const {status, stdout} = await site("whole", {
      "index.html": '<a href="other.html#b">b</a> <a href="https://example.org/">out</a>',
      "other.html": '<p id="b"><a href="/">home</a></p>'
    });
    expect(status).toBe(0);
    expect(stdout).toContain("every internal link leads somewhere; all budgets are kept");
  });

  test("fails on a link and an anchor that lead nowhere, and names them", async () => {
    const {status, stderr} = await site("broken", {
      "index.html": '<a href="/buurt/BU00000000/">x</a> <a href="other.html#z">z</a>',
      "other.html": "<p>b</p>"
    });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "index.html: /buurt/BU00000000/ leads nowhere",
      "index.html: other.html#z has no such place on its page"
    ]);
  });
});
