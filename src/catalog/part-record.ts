import {z} from "zod";
import {languages} from "./languages.ts";

/** File in which the share of a site that one machine made says of which whole it is. */
export const partRecordName = ".buurtspiegel-part";

const part = z.object({
  /** Which share of how many, from 1. */
  index: z.int().min(1),
  count: z.int().min(1),
  /** Checksum of the manifest of the tables that it was made from, which names the checksum of each table. */
  tables: z.string(),
  /** Checksum of code, packages, Node and settings. */
  program: z.string(),
  languages: z.array(z.enum(languages)),
  siteUrl: z.string().nullable()
});
export type PartRecord = z.infer<typeof part>;

/** Null when it is not one that this version of the program wrote. */
export function parsePartRecord(text: string): PartRecord | null {
  try {
    return part.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
