import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {type BundleHead, bundlePath} from "../../catalog/bundles.ts";
import type {Kept} from "./kept.ts";

/** Rows of a part of a bundle as they are written. */
export interface PackedPart {
  rows: number;
  bytes: Buffer;
}

/** What the rows of a part are, by bundle: the same for the same rows. */
export type Fingerprints = ReadonlyMap<string, string>;

const factsSchema = z.object({
  /** Checksum of each bundle as it was written. */
  bundles: z.record(z.string(), z.string()),
  /** By part and bundle. */
  fingerprints: z.record(z.string(), z.record(z.string(), z.string()))
});

const entry = "bundles";

/** Parts of bundles of the previous build, to be taken as they are where their rows are the same. */
export interface KeptParts {
  /** Those of a part that are the same as they were. */
  take(part: string, fingerprints: Fingerprints): Promise<Map<string, PackedPart>>;
  /** Says what was written, for the next build. */
  close(bundles: ReadonlyMap<string, string>): void;
}

export function openKeptParts(kept: Kept): KeptParts {
  const before = factsSchema.safeParse(kept.factsOf(entry)).data;
  const opened = new Map<string, ReadonlyMap<string, PackedPart>>();
  const made: Record<string, Record<string, string>> = {};
  return {
    async take(part, fingerprints) {
      made[part] = Object.fromEntries(fingerprints);
      const same = new Map<string, PackedPart>();
      for (const [code, fingerprint] of fingerprints) {
        if (!before || before.fingerprints[part]?.[code] !== fingerprint) continue;
        const parts = opened.get(code) ?? (await openParts(kept.previousDir!, code, before.bundles[code]));
        opened.set(code, parts);
        const packed = parts.get(part);
        if (packed) same.set(code, packed);
      }
      return same;
    },
    close: bundles => kept.put(entry, {bundles: Object.fromEntries(bundles), fingerprints: made}, [])
  };
}

/** Parts of a bundle by name; none when it is not what was written. */
async function openParts(dir: string, code: string, sha256: string | undefined): Promise<Map<string, PackedPart>> {
  const bytes = await readFile(join(dir, bundlePath(code))).catch(() => null);
  const parts = new Map<string, PackedPart>();
  if (bytes === null || createHash("sha256").update(bytes).digest("hex") !== sha256) return parts;
  const end = bytes.indexOf("\n");
  const head = JSON.parse(bytes.toString("utf8", 0, end)) as BundleHead;
  let from = end + 1;
  for (const [name, {rows, bytes: length}] of Object.entries(head.parts)) {
    parts.set(name, {rows, bytes: bytes.subarray(from, from + length)});
    from += length;
  }
  return parts;
}
