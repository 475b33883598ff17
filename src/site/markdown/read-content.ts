import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {z} from "zod";
import type {Heading} from "./collect-headings.ts";
import {ContentError} from "./content-error.ts";
import type {GlossaryTerm} from "./glossary-matcher.ts";
import {parseFrontMatter} from "./parse-front-matter.ts";
import {renderMarkdown} from "./render-markdown.ts";
import {type PageFrontMatter, pageSchema, termSchema} from "./schemas.ts";

/** A fixed page: `content/paginas/methode.md` is `/methode/`. */
export interface ContentPage extends PageFrontMatter {
  slug: string;
  html: string;
  headings: Heading[];
}

/** A term on `/begrippen/`. */
export interface GlossaryEntry extends GlossaryTerm {
  html: string;
}

export interface Content {
  pages: ReadonlyMap<string, ContentPage>;
  /** In the order of a Dutch dictionary. */
  glossary: readonly GlossaryEntry[];
}

interface ContentFile {
  slug: string;
  file: string;
  text: string;
}

/**
 * Reads every page and term below a content folder. The only part of the Markdown machinery that touches the disk.
 *
 * @param folder  path of the content folder
 * @throws ContentError when a file cannot be used, or two terms claim the same word
 */
export function readContent(folder: string): Content {
  const termFiles = readFolder(folder, "begrippen");
  const terms = termFiles.map(toTerm);
  checkForms(terms);
  const glossary = termFiles.map((file, index) => ({
    ...terms[index]!,
    html: render(file, termSchema, terms, file.slug).html
  }));
  const pages = readFolder(folder, "paginas").map(file => {
    const {frontMatter, html, headings} = render(file, pageSchema, terms);
    return [file.slug, {slug: file.slug, ...frontMatter, html, headings}] as const;
  });
  return {
    pages: new Map(pages),
    glossary: glossary.toSorted((a, b) => a.term.localeCompare(b.term, "nl"))
  };
}

function readFolder(folder: string, name: string): ContentFile[] {
  const files = readdirSync(join(folder, name)).filter(entry => entry.endsWith(".md"));
  return files.toSorted().map(entry => {
    const file = `content/${name}/${entry}`;
    const slug = entry.slice(0, -".md".length);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
      throw new ContentError(
        file,
        "its name would give an address with odd signs.",
        "Use a-z, 0-9 and single hyphens."
      );
    }
    return {slug, file, text: readFileSync(join(folder, name, entry), "utf8")};
  });
}

function toTerm({slug, file, text}: ContentFile): GlossaryTerm {
  return {slug, ...parseFrontMatter(text, {file, schema: termSchema}).frontMatter};
}

function render<T>({file, text}: ContentFile, schema: z.ZodType<T>, glossary: GlossaryTerm[], self?: string) {
  return renderMarkdown(text, {file, schema, glossary, self});
}

function checkForms(terms: readonly GlossaryTerm[]): void {
  const owners = new Map<string, string>();
  for (const {slug, term, variants} of terms) {
    for (const form of [term, ...variants].map(words => words.toLocaleLowerCase("nl"))) {
      const owner = owners.get(form);
      if (owner !== undefined) {
        const other = owner === slug ? "twice in this file" : `also in content/begrippen/${owner}.md`;
        throw new ContentError(
          `content/begrippen/${slug}.md`,
          `the word "${form}" stands ${other}.`,
          "Keep it with one term, so that a link knows where to go."
        );
      }
      owners.set(form, slug);
    }
  }
}
