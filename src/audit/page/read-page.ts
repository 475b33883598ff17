import {type DefaultTreeAdapterTypes, parse} from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of text that a reader sees as one: a paragraph, a heading, an item, the description of a chart. */
export interface Block {
  /** Its element; `drawn` for words on a drawing, `loose` for text in none of these. */
  tag: string;
  className: string;
  /** Ids of the sections and figures around it, nearest first. */
  inside: readonly string[];
  text: string;
  /** Ids of the figures that the page says it rests on. */
  figures: readonly string[];
  /** Addresses it links to, with their words. */
  links: readonly {href: string; text: string}[];
  /** Classes of the small squares of colour in it. */
  marks: readonly string[];
}

export interface Cell {
  text: string;
  className: string;
  isHead: boolean;
}

export interface Row {
  id: string | null;
  className: string;
  cells: readonly Cell[];
}

export interface Table {
  className: string;
  inside: readonly string[];
  caption: string | null;
  label: string | null;
  head: readonly string[];
  rows: readonly Row[];
}

/** A page as its reader finds it. */
export interface Page {
  path: string;
  language: string;
  title: string;
  description: string;
  blocks: readonly Block[];
  tables: readonly Table[];
  /** Links to a part of this page, and the parts that there are. */
  fragments: readonly string[];
  ids: ReadonlySet<string>;
}

const blockTags = new Set([
  "p",
  "li",
  "dt",
  "dd",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "desc",
  "title",
  "summary",
  "figcaption",
  "caption",
  "blockquote"
]);
const silentTags = new Set(["script", "style", "template", "buurt-search"]);
/** Marks of a drawing hold no words. */
const drawing = /<(path|rect|circle|line|use)\b[^>]*>/g;

/** Reads a page of the site: every block of text and every table in its main part. */
export function readPage(path: string, html: string): Page {
  const document = parse(html.replace(drawing, ""));
  const found: {blocks: Block[]; tables: Table[]} = {blocks: [], tables: []};
  const root = firstOf(document, node => isElement(node, "main")) as Element | null;
  if (root) walk(root, [], found);
  const head = (test: (element: Element) => boolean) =>
    firstOf(document, node => "tagName" in node && test(node)) as Element | null;
  const description = head(one => one.tagName === "meta" && attribute(one, "name") === "description");
  return {
    path,
    language: attribute(head(one => one.tagName === "html")!, "lang") ?? "",
    title: textOf(head(one => one.tagName === "title") ?? document),
    description: description ? clean(attribute(description, "content") ?? "") : "",
    ...found,
    ...linksInside(document)
  };
}

/** Links of the whole page to a part of it, and the ids of its parts. */
function linksInside(document: Node): Pick<Page, "fragments" | "ids"> {
  const fragments = new Set<string>();
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if ("tagName" in node) {
      const [id, href] = [attribute(node, "id"), node.tagName === "a" ? attribute(node, "href") : null];
      if (id) ids.add(id);
      if (href?.startsWith("#") && href.length > 1) fragments.add(decodeURIComponent(href.slice(1)));
    }
    childrenOf(node).forEach(visit);
  };
  visit(document);
  return {fragments: [...fragments], ids};
}

const isElement = (node: Node, tag: string): node is Element => "tagName" in node && node.tagName === tag;
const attribute = (element: Element, name: string) => element.attrs.find(one => one.name === name)?.value ?? null;
const drawnTags = new Set(["svg", "g", "text", "a"]);
const isDrawing = ({tagName, namespaceURI}: Element) => drawnTags.has(tagName) && namespaceURI.endsWith("/svg");
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const clean = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, " ").trim();

function firstOf(node: Node, test: (node: Node) => boolean): Node | null {
  if (test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = firstOf(child, test);
    if (found) return found;
  }
  return null;
}

function walk(element: Element, inside: readonly string[], found: {blocks: Block[]; tables: Table[]}): void {
  const id = attribute(element, "id");
  const here = id && /^(section|figure|article)$/.test(element.tagName) ? [id, ...inside] : inside;
  let loose: Node[] = [];
  const flush = () => {
    const block = toBlock(isDrawing(element) ? "drawn" : "loose", element, loose, here);
    if (block.text !== "") found.blocks.push(block);
    loose = [];
  };
  for (const child of childrenOf(element)) {
    if (!("tagName" in child)) {
      loose.push(child);
      continue;
    }
    if (silentTags.has(child.tagName)) continue;
    if (child.tagName === "table") {
      found.tables.push(toTable(child, here, attribute(element, "aria-label")));
      const caption = childrenOf(child).find(one => isElement(one, "caption"));
      if (caption) found.blocks.push(toBlock("caption", caption as Element, childrenOf(caption), here));
    } else if (blockTags.has(child.tagName) && !holdsBlocks(child)) {
      flush();
      const block = toBlock(child.tagName, child, childrenOf(child), here);
      if (block.text !== "") found.blocks.push(block);
    } else if (holdsBlocks(child) || !isInline(child)) {
      flush();
      walk(child, here, found);
    } else loose.push(child);
  }
  flush();
}

const inlineTags = new Set([
  "a",
  "i",
  "b",
  "em",
  "strong",
  "small",
  "span",
  "code",
  "dfn",
  "abbr",
  "sup",
  "sub",
  "button",
  "text",
  "tspan"
]);
const isInline = (element: Element) => inlineTags.has(element.tagName);
const holdsBlocks = (element: Element): boolean =>
  childrenOf(element).some(
    child => "tagName" in child && (blockTags.has(child.tagName) || child.tagName === "table" || holdsBlocks(child))
  );

function toBlock(tag: string, element: Element, nodes: readonly Node[], inside: readonly string[]): Block {
  const links: {href: string; text: string}[] = [];
  const marks: string[] = [];
  const visit = (node: Node): string => {
    if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node) || silentTags.has(node.tagName)) return "";
    const text = childrenOf(node).map(visit).join("");
    const href = node.tagName === "a" ? attribute(node, "href") : null;
    if (href !== null) links.push({href, text: clean(text)});
    if (node.tagName === "i") marks.push(attribute(node, "class") ?? "");
    // the link behind a sentence to its own figure is no word of it
    return href?.startsWith("#") && /^(cijfer|figure)$/.test(text) ? "" : text;
  };
  const text = clean(nodes.map(visit).join(""));
  const figures = (attribute(element, "data-figures") ?? "").split(" ").filter(id => id !== "");
  return {
    tag,
    className: attribute(element, "class") ?? "",
    inside,
    text,
    figures: tag === "loose" ? [] : figures,
    links,
    marks
  };
}

function toTable(table: Element, inside: readonly string[], label: string | null): Table {
  const rows: Row[] = [];
  let head: string[] = [];
  const visit = (node: Element, inHead: boolean) => {
    for (const child of childrenOf(node)) {
      if (!("tagName" in child)) continue;
      if (child.tagName !== "tr") visit(child, child.tagName === "thead");
      else {
        const cells = childrenOf(child).filter(one => isElement(one, "td") || isElement(one, "th")) as Element[];
        if (inHead) head = cells.map(textOf);
        else
          rows.push({id: attribute(child, "id"), className: attribute(child, "class") ?? "", cells: cells.map(toCell)});
      }
    }
  };
  visit(table, false);
  const caption = childrenOf(table).find(child => isElement(child, "caption"));
  return {
    className: attribute(table, "class") ?? "",
    inside,
    caption: caption ? textOf(caption) : null,
    label,
    head,
    rows
  };
}

const toCell = (cell: Element): Cell => ({
  text: textOf(cell),
  className: attribute(cell, "class") ?? "",
  isHead: cell.tagName === "th"
});

const textOf = (node: Node): string => clean(rawText(node));
const rawText = (node: Node): string =>
  node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : childrenOf(node).map(rawText).join("");
