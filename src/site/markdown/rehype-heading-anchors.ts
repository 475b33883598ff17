import type {Element, Nodes, Root} from "hast";
import {headingLevel} from "./heading-level.ts";

/**
 * Makes each heading with an id a link to itself, so that a reader can cite a section. The heading's own words are the
 * link: its name for a screen reader stays as it was. A heading that already holds a link is left alone.
 */
export function rehypeHeadingAnchors() {
  return (tree: Root): void => addAnchors(tree);
}

function addAnchors(node: Nodes): void {
  if (node.type !== "root" && node.type !== "element") return;
  if (node.type === "element" && headingLevel(node) !== null) {
    const {id} = node.properties;
    if (typeof id === "string" && !holdsLink(node)) node.children = [anchor(id, node.children)];
    return;
  }
  node.children.forEach(addAnchors);
}

const holdsLink = (node: Element): boolean =>
  node.children.some(child => child.type === "element" && (child.tagName === "a" || holdsLink(child)));

const anchor = (id: string, children: Element["children"]): Element => ({
  type: "element",
  tagName: "a",
  properties: {className: ["heading-anchor"], href: `#${id}`},
  children
});
