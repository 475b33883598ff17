import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseArgs} from "node:util";
import {buildSample} from "./sample/build-sample.ts";

const {values} = parseArgs({options: {out: {type: "string", default: "data/sample"}, help: {type: "boolean"}}});

if (values.help) {
  console.log(
    "Writes the embedded sample: invented gemeenten in the official file layouts.\n\n  --out DIR   default data/sample"
  );
} else {
  const files = buildSample();
  for (const folder of new Set([...files.keys()].filter(path => path.includes("/")).map(path => path.split("/")[0]!))) {
    rmSync(join(values.out, folder), {recursive: true, force: true});
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(values.out, path)), {recursive: true});
    writeFileSync(join(values.out, path), text);
  }
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${files.size} files, ${(bytes / 1e6).toFixed(2)} MB in ${values.out}`);
}
