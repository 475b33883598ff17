import type {Root} from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import {unified} from "unified";
import type {z} from "zod";
import type {Language} from "../../catalog/languages.ts";
import {collectHeadings, type Heading} from "./collect-headings.ts";
import {ContentError} from "./content-error.ts";
import {fillInserts, type Inserts} from "./fill-inserts.ts";
import type {GlossaryTerm} from "./glossary-matcher.ts";
import {parseFrontMatter} from "./parse-front-matter.ts";
import {rehypeGlossary} from "./rehype-glossary.ts";
import {rehypeHeadingAnchors} from "./rehype-heading-anchors.ts";
import {rehypePageLinks} from "./rehype-page-links.ts";
import {rehypeRefusedImages} from "./rehype-refused-images.ts";
import {rehypeTables} from "./rehype-tables.ts";
import {sanitizeSchema} from "./sanitize-schema.ts";

export interface RenderOptions<T> {
  /** Path of the file, for messages to its author. */
  file: string;
  /** What its front matter must hold. */
  schema: z.ZodType<T>;
  /** Language of the text: of its footnotes, and of the pages that it links to. */
  language?: Language;
  glossary?: readonly GlossaryTerm[];
  /** Slug of the term that the text itself explains: it is not linked to itself. */
  self?: string | undefined;
  /** Markdown for the lines `{{name}}`. */
  inserts?: Inserts;
}

export interface RenderedMarkdown<T> {
  frontMatter: T;
  html: string;
  headings: Heading[];
}

/**
 * Turns a content file into safe HTML: Markdown with tables and footnotes, sanitised, headings that can be linked to,
 * glossary terms linked, inserts filled in. Pure: the same text and options give the same HTML.
 *
 * @throws ContentError when the front matter is wrong, the body has a heading of level one, or an insert does not exist
 */
export function renderMarkdown<T>(text: string, options: RenderOptions<T>): RenderedMarkdown<T> {
  const {frontMatter, body} = parseFrontMatter(text, options);
  const {file, inserts = {}} = options;
  const tree = toTree(fillInserts(body, {file, inserts}), options);
  const headings = collectHeadings(tree);
  const title = headings.find(({level}) => level === 1);
  if (title) {
    throw new ContentError(
      file,
      `has a heading of level one, "${title.text}"; the page's title is already that.`,
      'Write headings with two signs or more ("## Kop"), and put the title in the front matter.'
    );
  }
  return {frontMatter, html: unified().use(rehypeStringify).stringify(tree), headings};
}

function toTree(
  body: string,
  {glossary = [], self, language = "nl"}: Pick<RenderOptions<unknown>, "glossary" | "self" | "language">
): Root {
  const words = footnoteWords[language];
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: "noot-",
      footnoteLabel: words.label,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => `${words.back} ${index + 1}`
    })
    .use(rehypeRaw)
    // Everything after this line is our own and adds only what we write.
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeRefusedImages)
    .use(rehypeSlug)
    .use(rehypeGlossary, {glossary, self})
    .use(rehypeHeadingAnchors)
    .use(rehypePageLinks, {language})
    .use(rehypeTables);
  return processor.runSync(processor.parse(body));
}

const footnoteWords: Record<Language, {label: string; back: string}> = {
  nl: {label: "Noten", back: "Terug naar de tekst bij noot"},
  en: {label: "Notes", back: "Back to the text at note"}
};
