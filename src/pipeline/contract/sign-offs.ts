import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {identityIds} from "../../catalog/identities.ts";
import {describeUnknownKey} from "../../catalog/nearest-name.ts";
import {InputError} from "../../sources/adapter.ts";
import {parseYaml} from "../../sources/shared/parse-yaml.ts";
import type {Breach} from "./breach.ts";

/** In the data folder: breaches of the contract for which somebody answers. */
export const signOffsFile = "signed-off.yml";

const text = z.string().trim().min(1);

/** One breach, or some of one file, that somebody has looked at and answers for. */
export const signOffSchema = z.strictObject({
  identity: z.enum(identityIds),
  /** The file as the message names it. */
  file: text,
  /** Code of the one area it is about; leave out for all in the file. */
  area: z.string().trim().optional(),
  /** How many there were when it was looked at; with more, it covers none. */
  breaches: z.int().min(1),
  reason: text,
  who: text,
  date: z.iso.date({error: "expected a date such as 2026-03-31"})
});
export type SignOff = z.infer<typeof signOffSchema>;

const fileSchema = z.array(signOffSchema);

/**
 * What is signed off in a data folder; nothing when it has no such file.
 *
 * @throws InputError naming each wrong entry
 */
export async function readSignOffs(dataDir: string): Promise<SignOff[]> {
  const path = join(dataDir, signOffsFile);
  return existsSync(path) ? parseSignOffs(await readFile(path, "utf8")) : [];
}

/** Reads the text of such a file; an empty one signs nothing off. */
export function parseSignOffs(content: string): SignOff[] {
  const result = fileSchema.safeParse(readYaml(content) ?? []);
  if (result.success) return result.data;
  const problems = result.error.issues.map(issue => {
    const [at, ...keys] = issue.path;
    return [at === undefined ? "whole file" : `entry ${Number(at) + 1}`, ...keys, describe(issue)].join(": ");
  });
  throw new InputError(
    `${signOffsFile}: not as expected (${problems.join("; ")}). Each entry is: identity, file, breaches, reason, who, date, and where it is about one area: area.`
  );
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return issue.message;
  return issue.keys.map(key => describeUnknownKey(key, Object.keys(signOffSchema.shape))).join(", ");
}

function readYaml(content: string): unknown {
  try {
    return parseYaml(content);
  } catch (cause) {
    throw new InputError(`${signOffsFile}: not valid YAML (${(cause as Error).message}). Mend the file.`, {cause});
  }
}

/** Breaches with who answers for them, and what each sign-off covered. */
export interface Covered {
  open: Breach[];
  signed: {breach: Breach; signOff: SignOff}[];
  /** Breaches by sign-off, in the order of the sign-offs. */
  counts: number[];
}

/**
 * Which breaches somebody answers for. A sign-off covers what it names as long as there are no more than it was given for:
 * a breach that came later is not signed off with the old ones.
 */
export function coverBreaches(breaches: readonly Breach[], signOffs: readonly SignOff[]): Covered {
  const covered = new Map<Breach, SignOff>();
  const counts = signOffs.map(signOff => {
    const named = breaches.filter(
      breach =>
        !covered.has(breach) &&
        breach.identity === signOff.identity &&
        breach.file === signOff.file &&
        (signOff.area === undefined || breach.areaCode === signOff.area)
    );
    if (named.length <= signOff.breaches) for (const breach of named) covered.set(breach, signOff);
    return named.length;
  });
  return {
    open: breaches.filter(breach => !covered.has(breach)),
    signed: [...covered].map(([breach, signOff]) => ({breach, signOff})),
    counts
  };
}
