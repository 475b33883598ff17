import type {Element, Root, Text} from "hast";
import {type GlossaryMatch, type GlossaryTerm, glossaryMatcher} from "./glossary-matcher.ts";
import {headingLevel} from "./heading-level.ts";

export interface GlossaryOptions {
  glossary: readonly GlossaryTerm[];
  /** Slug of the term that the text itself explains: it is not linked to itself. */
  self?: string | undefined;
}

type Child = Element["children"][number];

/** Where a link would be wrong (inside another) or would change what is shown letter by letter. */
const untouched = new Set(["a", "code", "pre", "kbd", "summary", "cite"]);

/**
 * Links a glossary term where it first occurs in each section of a page (a section begins at a heading of level two).
 * Not in headings, links or code.
 */
export function rehypeGlossary({glossary, self}: GlossaryOptions) {
  const findTerms = glossaryMatcher(glossary);
  return (tree: Root): void => {
    const linked = new Set<string>();
    const startSection = (): void => {
      linked.clear();
      if (self !== undefined) linked.add(self);
    };

    const linkText = (text: Text): Child[] => {
      const first = findTerms(text.value).filter(({term}) => !linked.has(term.slug) && linked.add(term.slug));
      return first.length === 0 ? [text] : splitAt(text.value, first);
    };

    const visit = (node: Root | Element): void => {
      node.children = (node.children as Child[]).flatMap(child => {
        if (child.type === "text") return linkText(child);
        if (child.type !== "element" || untouched.has(child.tagName)) return [child];
        const level = headingLevel(child);
        if (level === null) visit(child);
        else if (level <= 2) startSection();
        return [child];
      });
    };

    startSection();
    visit(tree);
  };
}

function splitAt(text: string, matches: readonly GlossaryMatch[]): Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const {term, start, end} of matches) {
    if (start > from) parts.push(toText(text.slice(from, start)));
    parts.push(toLink(term, text.slice(start, end)));
    from = end;
  }
  if (from < text.length) parts.push(toText(text.slice(from)));
  return parts;
}

const toText = (value: string): Text => ({type: "text", value});

const toLink = ({slug, short}: GlossaryTerm, words: string): Element => ({
  type: "element",
  tagName: "a",
  properties: {className: ["term"], href: `/begrippen/#${slug}`, title: short},
  children: [toText(words)]
});
