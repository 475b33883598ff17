import {z} from "zod";

/** Front matter of a fixed page: `content/paginas/<slug>.md`. */
export const pageSchema = z.strictObject({
  /** The page's only level-one heading and its title in the browser. */
  title: z.string().min(1).max(80),
  /** One or two sentences under the title, in search results and in shared links. */
  description: z.string().min(20).max(200),
  /** Day of the last change that matters to readers, as 2026-11-21. */
  updated: z.iso.date().optional()
});
export type PageFrontMatter = z.infer<typeof pageSchema>;

/** Front matter of a glossary term: `content/begrippen/<slug>.md`. */
export const termSchema = z.strictObject({
  /** The term as a heading: the way it stands in the middle of a sentence. */
  term: z.string().min(2),
  /** Other forms that mean the same and are linked too: plurals, inflections, synonyms. */
  variants: z.array(z.string().min(2)).default([]),
  /** One short definition without links or Markdown; shown when a reader points at the term. */
  short: z.string().min(15).max(220),
  /** False for words so common that a link at each use would be noise. The term stays in the glossary. */
  autolink: z.boolean().default(true)
});
