import {existsSync, mkdirSync, realpathSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {listFiles} from "../src/pipeline/read-input-folder.ts";
import {buildSample} from "./sample/build-sample.ts";

const sampleDir = fileURLToPath(new URL("../data/sample", import.meta.url));
const {values} = parseArgs({options: {out: {type: "string", default: "data/sample"}, help: {type: "boolean"}}});

if (values.help) {
  console.log(
    "Writes the embedded sample: invented gemeenten in the official file layouts.\n\n  --out DIR   default data/sample"
  );
} else {
  const files = buildSample();
  const there = existsSync(values.out) ? await listFiles(values.out) : [];
  // the sample itself, or an empty folder: never one with someone's own files
  const folders = new Set([...files.keys()].filter(path => path.includes("/")).map(path => path.split("/", 1)[0]));
  const isSample = existsSync(values.out) && realpathSync(values.out) === realpathSync(sampleDir);
  const foreign = there.filter(path => !isSample || (folders.has(path.split("/", 1)[0]) && !files.has(path)));
  if (foreign.length > 0) {
    console.error(
      `${values.out}: not of the sample: ${foreign.slice(0, 5).join(", ")}; nothing was written. Delete what is not yours to keep, or give an empty folder`
    );
    process.exit(1);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(values.out, path)), {recursive: true});
    writeFileSync(join(values.out, path), text);
  }
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${files.size} files, ${(bytes / 1e6).toFixed(2)} MB in ${values.out}`);
}
