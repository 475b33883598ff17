import type {Element, Root, Text} from "hast";

/** An image whose address was refused becomes its description: a picture without an address is no picture. */
export function rehypeRefusedImages() {
  return (tree: Root): void => visit(tree);
}

function visit(node: Root | Element): void {
  node.children = (node.children as Element["children"]).map(child => {
    if (child.type !== "element") return child;
    if (child.tagName === "img" && isRefused(child)) return toDescription(child);
    visit(child);
    return child;
  });
}

const toDescription = ({properties: {alt}}: Element): Text => ({
  type: "text",
  value: typeof alt === "string" ? alt : ""
});

const isRefused = ({properties: {src}}: Element): boolean => src === undefined;
