import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {Command, InvalidArgumentError} from "commander";
import {runPipeline} from "../src/pipeline/run.ts";
import {InputError} from "../src/sources/adapter.ts";

const effects = {log: (line: string) => console.error(line)};
const {version} = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {version: string};
const program = new Command("buurtspiegel").version(version);

program
  .command("profiles")
  .option("--data <dir>", "", "data/sample")
  .option("--build <dir>", "", "data/build")
  .action(async ({data, build}) => {
    const manifest = await runPipeline({dataDir: data, buildDir: build, gemeenten: [], version}, effects);
    console.error(manifest.areas);
  });
await program.parseAsync();
void [existsSync, InvalidArgumentError, InputError];
