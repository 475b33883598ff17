// Runs a TypeScript file with the Node that the project brings: `node scripts/with-node.mjs scripts/x.ts [arguments]`.
// Plain JavaScript, because it must run on the machine's own Node, which may not know TypeScript.
import {runNode} from "./lib/run-node.mjs";

process.exit(await runNode(process.argv.slice(2)));
