// `npm test`: installs what is missing, then runs everything. `npm test -- tests/analysis` runs some tests alone.
import {join} from "node:path";
import {projectDir, runNode} from "./lib/run-node.mjs";

process.chdir(projectDir);
process.exitCode = await runNode([join(projectDir, "scripts/test.ts"), ...process.argv.slice(2)]);
