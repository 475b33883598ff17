import type {Nodes} from "hast";

/** 1 to 6 for a heading, null for anything else. */
export function headingLevel(node: Nodes): number | null {
  const match = node.type === "element" ? /^h([1-6])$/.exec(node.tagName) : null;
  return match ? Number(match[1]) : null;
}
