// `npm start`: installs what is missing, builds the site of the invented sample, serves it and prints the address.
import {join} from "node:path";
import {projectDir, runNode} from "./lib/run-node.mjs";

const program = join(projectDir, "scripts/buurtspiegel.ts");
const out = join(projectDir, "dist");
process.exitCode =
  (await runNode([program, "build", "--out", out])) || (await runNode([program, "serve", "--out", out]));
