import type {Nodes} from "hast";

/** The text inside a node, markup left out. */
export function hastText(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(hastText).join("") : "";
}
