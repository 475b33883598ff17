import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Language, languages} from "../../catalog/languages.ts";
import {catalogInserts} from "./catalog-inserts.ts";
import type {Heading} from "./collect-headings.ts";
import {ContentError} from "./content-error.ts";
import type {GlossaryTerm} from "./glossary-matcher.ts";
import {contactLine, type Operator, parseOperator} from "./operator.ts";
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
  /** In the order of a dictionary of its language. */
  glossary: readonly GlossaryEntry[];
  operator: Operator;
}

const operatorFile = "beheerder.yml";

interface ContentFile {
  slug: string;
  file: string;
  text: string;
}

/**
 * Reads every page and term below a content folder. The only part of the Markdown machinery that touches the disk.
 *
 * @param folder    path of the content folder
 * @param language  Dutch words are in `paginas/` and `begrippen/`, those of another language in a folder named for it
 * @throws ContentError when a file cannot be used, or two terms claim the same word
 */
export function readContent(folder: string, language: Language): Content {
  const below = language === languages[0] ? "" : `${language}/`;
  const termFiles = readFolder(folder, `${below}begrippen`);
  const terms = termFiles.map(toTerm);
  checkForms(terms, `content/${below}begrippen`);
  const glossary = termFiles.map(({slug, file, text}, index) => ({
    ...terms[index]!,
    html: renderMarkdown(text, {file, schema: termSchema, language, glossary: terms, self: slug}).html
  }));
  const operator = parseOperator(readFileSync(join(folder, operatorFile), "utf8"), `content/${operatorFile}`);
  const inserts = {...catalogInserts(language), contact: contactLine(operator, language)};
  const pages = readFolder(folder, `${below}paginas`).map(({slug, file, text}) => {
    const {frontMatter, html, headings} = renderMarkdown(text, {
      file,
      schema: pageSchema,
      language,
      glossary: terms,
      inserts
    });
    return [slug, {slug, ...frontMatter, html, headings}] as const;
  });
  return {
    pages: new Map(pages),
    glossary: glossary.toSorted((a, b) => a.term.localeCompare(b.term, language)),
    operator
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

function checkForms(terms: readonly GlossaryTerm[], folder: string): void {
  const owners = new Map<string, string>();
  for (const {slug, term, variants} of terms) {
    for (const form of [term, ...variants].map(words => words.toLocaleLowerCase("nl"))) {
      const owner = owners.get(form);
      if (owner !== undefined) {
        const other = owner === slug ? "twice in this file" : `also in ${folder}/${owner}.md`;
        throw new ContentError(
          `${folder}/${slug}.md`,
          `the word "${form}" stands ${other}.`,
          "Keep it with one term, so that a link knows where to go."
        );
      }
      owners.set(form, slug);
    }
  }
}
