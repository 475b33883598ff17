import {createHash} from "node:crypto";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {checksum, openInput} from "../pipeline/input-file.ts";
import {listInput} from "../pipeline/list-input.ts";
import {describeSettings} from "../pipeline/provenance.ts";
import {type PipelineOptions, runPipeline} from "../pipeline/run.ts";
import {eachAtOnce} from "./each-at-once.ts";
import type {Verified} from "./mark.ts";
import {keepFiles} from "./page-reuse.ts";
import {lookAt} from "./real-path.ts";

/** What a folder of tables says of what they were made of. */
const recordName = "made-of.json";
const recordSchema = z.object({
  inputs: z.string(),
  /** What was said of the files, to be said again. */
  told: z.array(z.string())
});

const filesAtOnce = 32;

/** What a run says of a file; the rest is about itself. */
const aboutFiles = /^(read|left out|does not hold) /;

/**
 * Makes tables, or takes those of before when they were made of the same: the same files under a second name.
 *
 * @param previous  the folder that they take the place of, as it was claimed; null when nothing of it may be used
 */
export async function makeTables(
  options: PipelineOptions & Required<Pick<PipelineOptions, "keep">>,
  previous: Verified | null,
  log: (line: string) => void
): Promise<void> {
  const inputs = await inputsDigest(options);
  const before = previous && (await readRecord(previous));
  if (previous && before?.inputs === inputs) {
    await keepFiles(previous.dir, options.buildDir, [...previous.made.keys()]);
    for (const line of before.told) log(line);
    return log("no file changed: these are the tables of before");
  }
  const told: string[] = [];
  let ofFilesAlone = true;
  await runPipeline(options, {
    log(line) {
      if (aboutFiles.test(line)) told.push(line);
      log(line);
    },
    followsPrevious() {
      ofFilesAlone = false;
    }
  });
  // a file that was replaced meanwhile may have been read as it was or as it is
  if (!ofFilesAlone || (await inputsDigest(options)) !== inputs) return;
  await writeFile(join(options.buildDir, recordName), `${JSON.stringify({inputs, told})}\n`);
}

/** Checksum of all that tables come from: every file of the data folder, what is not read of it, and the settings. */
async function inputsDigest({dataDir, gemeenten, version, keep}: Parameters<typeof makeTables>[0]): Promise<string> {
  const {paths, left} = await listInput(dataDir);
  const files = paths.map(path => [path, checksum(openInput(dataDir, path))]);
  return createHash("sha256")
    .update(JSON.stringify([keep.program, gemeenten, version, files, left, await describeSettings()]))
    .digest("hex");
}

/** What tables were made of; null when they do not say it, or somebody took a file away: then they are made again. */
async function readRecord({dir, made}: Verified): Promise<z.infer<typeof recordSchema> | null> {
  const there = await eachAtOnce([...made.keys()], filesAtOnce, async path => (await lookAt(join(dir, path))) !== null);
  if (!made.has(recordName) || there.includes(false)) return null;
  try {
    return recordSchema.parse(JSON.parse(await readFile(join(dir, recordName), "utf8")));
  } catch {
    return null;
  }
}
