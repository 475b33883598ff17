// `npm start`: installs what is missing, builds the site of the invented sample, serves it and prints the address. In
// folders of its own, so that it never replaces what was built from someone's data.
import {join} from "node:path";
import {projectDir, runNode} from "./lib/run-node.mjs";
import {sampleFolder} from "./lib/sample-folder.mjs";

const program = join(projectDir, "scripts/buurtspiegel.ts");
const made = sampleFolder(projectDir);
const [tables, site] = [join(made, "tables"), join(made, "site")];
process.exitCode =
  (await runNode([program, "build", "--build", tables, "--out", site])) ||
  (await runNode([program, "serve", "--out", site]));
