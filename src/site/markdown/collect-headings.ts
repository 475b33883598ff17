import type {Element, Nodes} from "hast";
import {hastText} from "./hast-text.ts";
import {headingLevel} from "./heading-level.ts";

/** A heading of a page, for a list of contents. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** Every heading with an id, in the order of the page. */
export function collectHeadings(node: Nodes): Heading[] {
  if (node.type !== "root" && node.type !== "element") return [];
  const level = headingLevel(node);
  if (level === null) return node.children.flatMap(collectHeadings);
  const {id} = (node as Element).properties;
  return typeof id === "string" ? [{level, id, text: hastText(node).trim()}] : [];
}
