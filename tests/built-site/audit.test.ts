import {expect, test} from "vitest";
import {auditSite} from "../../src/audit/audit-site.ts";
import {reportLines} from "../../src/audit/report.ts";
import {siteDir} from "./site.ts";

test("an audit with code of its own finds nothing wrong on the whole sample site, and reads every sentence", async () => {
  const findings = await auditSite({dataDir: "data/sample", siteDir, pages: null, seed: 1, processes: 1});
  expect(findings.wrong, reportLines(findings, 5).join("\n")).toEqual({});
  expect(findings.sentences).toBeGreaterThan(30_000);
  expect(findings.checked.download).toBeGreaterThan(100_000);
}, 600_000);
