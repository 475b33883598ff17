/** What a text needs to know of a term in order to link to it. */
export interface GlossaryTerm {
  /** Name of its file, and the place on `/begrippen/`. */
  slug: string;
  term: string;
  variants: readonly string[];
  short: string;
  autolink: boolean;
}

export interface GlossaryMatch {
  term: GlossaryTerm;
  start: number;
  end: number;
}

/** Finds the terms of a glossary in a text, in order, without overlap. */
export type GlossaryMatcher = (text: string) => GlossaryMatch[];

/**
 * A matcher for whole words, whatever their case. Where several terms fit, the longest wins: "sociale samenhang" before
 * "samenhang". A hyphen or an apostrophe joins a word: "wijk-" and "foto's" are other words than "wijk" and "foto".
 * A space in a term matches any white space, line breaks included.
 */
export function glossaryMatcher(glossary: readonly GlossaryTerm[]): GlossaryMatcher {
  const byForm = new Map<string, GlossaryTerm>();
  for (const term of glossary) {
    if (!term.autolink) continue;
    for (const form of [term.term, ...term.variants]) byForm.set(toForm(form), term);
  }
  if (byForm.size === 0) return () => [];
  const pattern = toPattern([...byForm.keys()]);
  return text =>
    [...text.matchAll(pattern)].flatMap(({0: found, index}) => {
      const term = byForm.get(toForm(found));
      return term ? [{term, start: index, end: index + found.length}] : [];
    });
}

const toForm = (text: string): string => text.toLocaleLowerCase("nl").trim().replace(/\s+/gu, " ");

function toPattern(forms: string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length)
    .map(form => form.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}_-]|['’]\\p{L})`, "giu");
}
