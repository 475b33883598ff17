import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {contentFolder, siteContent} from "../content.ts";
import {ContentError} from "../markdown/content-error.ts";
import {renderMarkdown} from "../markdown/render-markdown.ts";
import {type PageFrontMatter, pageSchema} from "../markdown/schemas.ts";
import {researchFigures} from "./figures.ts";

/** Words of one page: what its figure shows and does not show. */
export interface ResearchText extends PageFrontMatter {
  html: string;
}

let texts: ReadonlyMap<string, ResearchText> | null = null;

/** The words in `content/onderzoek/` by slug, read once. Every page has its own, and no words are left over. */
export function researchTexts(): ReadonlyMap<string, ResearchText> {
  const folder = join(contentFolder(), "onderzoek");
  texts ??= readTexts(folder);
  return texts;
}

function readTexts(folder: string): ReadonlyMap<string, ResearchText> {
  const slugs = researchFigures.map(({slug}) => slug);
  const unknown = readdirSync(folder).find(name => name.endsWith(".md") && !slugs.includes(name.slice(0, -3)));
  if (unknown) {
    throw new ContentError(
      `content/onderzoek/${unknown}`,
      "belongs to no figure.",
      `Name it for one of: ${slugs.join(", ")}.`
    );
  }
  const {glossary} = siteContent();
  return new Map(
    slugs.map(slug => {
      const file = `content/onderzoek/${slug}.md`;
      const text = readFileSync(join(folder, `${slug}.md`), "utf8");
      const {frontMatter, html} = renderMarkdown(text, {file, schema: pageSchema, glossary});
      return [slug, {...frontMatter, html}];
    })
  );
}
