import {globSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {parse as parseYaml} from "yaml";
import {type Lockfile, listComponents} from "../../src/build/list-components.ts";

const read = (path: string) => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json"));
const lockfile = JSON.parse(read("package-lock.json")) as Lockfile & {
  packages: Record<string, {os?: string[]; resolved?: string; optionalDependencies?: Record<string, string>}>;
};
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== "");

describe("the lockfile", () => {
  test("has a hash for every package, those of other systems included", () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.filter(([, {integrity}]) => !/^sha512-/.test(integrity ?? "")).map(([path]) => path)).toEqual([]);
  });

  test("names no host, so that any registry serves it", () => {
    expect(packages.filter(([, {resolved}]) => resolved).map(([path]) => path)).toEqual([]);
  });

  test("holds what is chosen by system for every system, so that it installs at all", () => {
    const names = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)!));
    const asked = packages.flatMap(([, {optionalDependencies}]) => Object.keys(optionalDependencies ?? {}));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(name => !names.has(name))).toEqual([]);
  });

  test("holds the Node that runs the program, with its hash", () => {
    for (const name of Object.keys(manifest.optionalDependencies))
      expect(lockfile.packages[`node_modules/${name}`]!.integrity).toMatch(/^sha512-/);
  });
});

test("every direct dependency is pinned to one version", () => {
  const {dependencies, devDependencies, optionalDependencies} = manifest;
  const versions = Object.entries({...dependencies, ...devDependencies, ...optionalDependencies});
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

test("every action of a workflow is pinned by its hash", () => {
  const uses = globSync(".github/workflows/*.yml").flatMap(path => read(path).match(/uses: .+/g) ?? []);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter(line => !/@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
});

describe("the bill of materials", () => {
  const {components} = listComponents(lockfile, manifest);
  const find = (name: string) => components.find(component => component.name === name);

  test("has what runs in the site and what made it, with version and hash", () => {
    for (const name of ["@duckdb/duckdb-wasm", "maplibre-gl", "astro"])
      expect(find(name)).toMatchObject({version: manifest.dependencies[name], hashes: [{alg: "SHA-512"}]});
  });

  test("says of each under which licence it may be used", () => {
    expect(components.filter(({licenses}) => !licenses).map(({name}) => name)).toEqual([]);
  });

  test("leaves out tools that only a developer runs", () => {
    expect(find("vitest")).toBeUndefined();
  });

  test("writes a name with a scope as package addresses do, and its hash in hexadecimals", () => {
    const {components} = listComponents(
      {packages: {"node_modules/a/node_modules/@b/c": {version: "1.2.3", integrity: "sha512-/+8=", license: "MIT"}}},
      {name: "x", version: "1.0.0"}
    );
    expect(components).toEqual([
      expect.objectContaining({purl: "pkg:npm/%40b/c@1.2.3", hashes: [{alg: "SHA-512", content: "ffef"}]})
    ]);
  });
});

describe("the workflow", () => {
  interface Step {
    uses?: string;
    run?: string;
    with?: Record<string, unknown>;
  }
  interface Workflow {
    permissions: unknown;
    jobs: Record<string, {needs?: string; "timeout-minutes"?: number; steps: Step[]}>;
  }
  const workflows = globSync(".github/workflows/*.yml").map(path => parseYaml(read(path)) as Workflow);
  const jobs = workflows.flatMap(({jobs}) => Object.entries(jobs));
  const commands = jobs
    .flatMap(([, {steps}]) => steps.flatMap(({run}) => run?.split("\n") ?? []))
    .flatMap(line => [...line.matchAll(/\bnpm (?:run )?([\w:]+)((?: -- [^&|']*)?)/g)])
    .map(([, script, args]) => [script!, args!.split(/\s+/).filter(word => word !== "" && word !== "--")] as const);

  test("runs commands that there are, with verbs and options that they have", () => {
    const known: Record<string, string> = {
      buurtspiegel: read("scripts/buurtspiegel.ts") + read("scripts/lib/options.ts"),
      mutate: read("scripts/mutate.ts"),
      test: ""
    };
    expect(commands.length).toBeGreaterThan(5);
    for (const [script, [verb, ...words]] of commands) {
      expect(Object.keys(manifest.scripts)).toContain(script);
      if (script === "buurtspiegel") expect(known[script]).toContain(`.command("${verb}")`);
      for (const word of [verb, ...words])
        if (word?.startsWith("--")) expect(known[script]).toMatch(new RegExp(`["\`\\s]${word}\\b`));
    }
  });

  test("waits for jobs that there are, each with an end, and may only read", () => {
    const names = new Set(jobs.map(([name]) => name));
    expect(workflows.map(({permissions}) => permissions)).toEqual(workflows.map(() => ({contents: "read"})));
    for (const [, {needs, "timeout-minutes": minutes}] of jobs) {
      if (needs !== undefined) expect(names).toContain(needs);
      expect(minutes).toBeGreaterThan(0);
    }
  });

  test("leaves no key of the repository behind for what it runs", () => {
    const checkouts = jobs.flatMap(([, {steps}]) => steps.filter(({uses}) => uses?.startsWith("actions/checkout@")));
    expect(checkouts.length).toBe(jobs.length);
    for (const {with: given} of checkouts) expect(given).toEqual({"persist-credentials": false});
  });
});

test("files have the same bytes on every system, whatever git is told there", () => {
  expect(read(".gitattributes")).toMatch(/^\* -text$/m);
});

test("a weakness can be reported, in private and to someone", () => {
  expect(read(".github/SECURITY.md")).toMatch(/Security → Report a vulnerability/);
});
