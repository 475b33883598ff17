import type {Nodes, Root} from "hast";
import {isDutchOnly, type Language, languagePath, languages} from "../../catalog/languages.ts";

/**
 * Leads the links of a text to pages of its own language. Authors write every page as in Dutch (`/methode/`), so that an
 * address in a text is the same in all languages; links to files stay.
 */
export function rehypePageLinks({language}: {language: Language}) {
  return (tree: Root): void => {
    if (language !== languages[0]) visit(tree, language);
  };
}

/** A page of ours, with or without a place on it. */
const page = /^\/(?!\/)(?:[^?#]*\/)?(?:#.*)?$/;

function visit(node: Nodes, language: Language): void {
  if (node.type !== "root" && node.type !== "element") return;
  if (node.type === "element" && node.tagName === "a") {
    const {href} = node.properties;
    if (typeof href === "string" && page.test(href)) {
      node.properties.href = languagePath(href, language);
      if (isDutchOnly(href)) node.properties.hrefLang = languages[0];
    }
  }
  for (const child of node.children) visit(child, language);
}
