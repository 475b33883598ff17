import type {GlossaryTerm} from "../../../src/site/markdown/glossary-matcher.ts";

/** A term for tests; what is not said is plain. */
export function term(words: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    slug: words.replaceAll(" ", "-"),
    term: words,
    variants: [],
    short: `uitleg van ${words}`,
    autolink: true,
    ...more
  };
}

export const glossary = [
  term("wijk", {variants: ["wijken"], short: 'een deel van een gemeente, "groter" dan een buurt'}),
  term("samenhang"),
  term("sociale samenhang")
];
