import type {Options} from "rehype-sanitize";

const noteId = /^noot-(?:fn|fnref)-[\w-]+$/;

/**
 * What may remain of an author's Markdown and HTML. Everything else loses its tag and keeps its text; scripts and
 * styles lose their text too. There is no `style`, no event handler, no class and no id of the author's own: ids come
 * from headings and footnotes alone, so that content cannot take an id that a page needs.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...["h1", "h2", "h3", "h4", "p", "blockquote", "hr", "br", "pre", "code"],
    ...["ul", "ol", "li", "dl", "dt", "dd"],
    ...["a", "em", "strong", "del", "sub", "sup", "abbr", "q", "cite", "kbd", "span"],
    ...["table", "thead", "tbody", "tr", "th", "td", "caption"],
    ...["img", "figure", "figcaption", "details", "summary", "section"]
  ],
  attributes: {
    a: [
      "href",
      "ariaLabel",
      ["ariaDescribedBy", "footnote-label"],
      ["id", noteId],
      ["className", "data-footnote-backref"],
      "dataFootnoteRef",
      "dataFootnoteBackref"
    ],
    abbr: ["title"],
    h2: [["id", "footnote-label"]],
    // Pictures come from our own host alone: a path that begins with one slash.
    img: [["src", /^\/(?!\/)/], "alt", "width", "height"],
    li: [["id", noteId]],
    ol: ["start"],
    section: ["dataFootnotes", ["className", "footnotes"]],
    td: [["align", "left", "right", "center"], "colSpan", "rowSpan"],
    th: [["align", "left", "right", "center"], "colSpan", "rowSpan", ["scope", "row", "col"]],
    "*": [["lang", /^[a-z]{2}$/]]
  },
  protocols: {href: ["http", "https", "mailto"]},
  required: {img: {alt: ""}},
  strip: ["script", "style", "template", "iframe", "object", "svg", "math"],
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
    caption: ["table"]
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false
};
