import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {reportLines} from "../../src/audit/report.ts";
import {runPipeline} from "../../src/pipeline/run.ts";
import {auditDrawnPages} from "./audit-drawn-pages.ts";
import {contradictions} from "./contradictions.ts";

const folder = process.env.BUURTSPIEGEL_TEST_DATA ?? join(import.meta.dirname, "../../../shared/data");
const absent = !existsSync(join(folder, "leefbaarometer"));
/** A build that is there already spares making one. */
const given = process.env.BUURTSPIEGEL_TEST_COUNTRY;
/** The same draws the same gemeenten. */
const seed = Number(process.env.BUURTSPIEGEL_TEST_SEED ?? 1);
const minutes = 60_000;

type Page = Awaited<ReturnType<typeof import("./page-statements.ts")["readPageStatements"]>>[number];

describe.skipIf(absent)("what the pages of the whole country say (skipped where the real data is absent)", () => {
  let dir: string | null = null;
  let buildDir = "";
  let pages: readonly Page[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "buurtspiegel-country-"));
    buildDir = given ?? join(dir, "build");
    if (!given) await runPipeline({dataDir: folder, buildDir, gemeenten: [], version: "0.0.0-test"});
    vi.stubEnv("BUURTSPIEGEL_BUILD_DIR", buildDir);
    vi.resetModules();
    pages = await (await import("./page-statements.ts")).readPageStatements();
  }, 15 * minutes);
  afterAll(async () => {
    vi.unstubAllEnvs();
    if (dir) await rm(dir, {recursive: true, force: true});
  });

  test("are those of every buurt, wijk and gemeente", () => {
    expect(pages.length).toBeGreaterThan(18_000);
  });

  test.each(contradictions)("never say together: %s", (_, one, other) => {
    const both = pages.filter(({text}) => one.test(text) && other.test(text));
    expect(both.map(({code}) => code).slice(0, 10)).toEqual([]);
  });

  test("beat whom they say to beat, strictly", () => {
    const shareOf = (band: string): number => {
      if (/vrijwel alle/.test(band)) return 0.995;
      const [passed, others] = band.match(/\d+/g)!.map(Number);
      return passed! / others!;
    };
    const wrong = pages.flatMap(({code, told}) =>
      told.filter(({band, passed}) => passed < shareOf(band) - 1e-9).map(() => code)
    );
    expect(wrong).toEqual([]);
  });

  test.each(["eenzaam_share", "vrijwilliger_share", "misdrijven_per_1000"])(
    "tell both ends of %s as often, within five points",
    id => {
      const buurten = pages.flatMap(({level, standing, told}) => {
        const value = standing.get(id);
        return level === "buurt" && value !== undefined
          ? [{value, told: told.some(one => one.indicatorId === id)}]
          : [];
      });
      const sorted = buurten.toSorted((a, b) => a.value - b.value);
      const tail = Math.round(0.05 * sorted.length);
      const rate = (of: typeof sorted) => of.filter(one => one.told).length / of.length;
      const [low, high] = [rate(sorted.slice(0, tail)), rate(sorted.slice(-tail))];
      expect(sorted.length).toBeGreaterThan(5_000);
      expect(Math.abs(low - high)).toBeLessThan(0.05);
      expect(Math.min(low, high)).toBeGreaterThan(0.9);
    }
  );

  test("ask no resident anything where nobody is known to live", () => {
    const asked = pages.filter(({population, text}) => ["none", "unknown"].includes(population) && /\?/.test(text));
    expect(asked.map(({code}) => code)).toEqual([]);
  });

  test(
    "hold under an audit with code of its own, about five hundred of them drawn by a printed seed",
    async () => {
      const findings = await auditDrawnPages({dataDir: folder, buildDir, workDir: dir!, seed, pages: 500});
      console.log(`audited ${findings.pages} pages, drawn with BUURTSPIEGEL_TEST_SEED=${seed}`);
      expect(findings.wrong, reportLines(findings, 3).join("\n")).toEqual({});
      expect(findings.pages).toBeGreaterThan(450);
      expect(findings.figures).toBeGreaterThan(200_000);
    },
    30 * minutes
  );
});
