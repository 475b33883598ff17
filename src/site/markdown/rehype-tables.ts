import type {Element, Nodes, Root} from "hast";

/**
 * Puts each table in a box that scrolls by itself and can be reached by keyboard, so that a page never scrolls sideways;
 * gives column headings their scope; turns the old `align` attribute into a class (`align-right`).
 */
export function rehypeTables() {
  return (tree: Root): void => visit(tree, false);
}

function visit(node: Nodes, inHead: boolean): void {
  if (node.type !== "root" && node.type !== "element") return;
  // The type of the list differs between root and element, but a table may stand in both.
  const children = node.children as Element["children"];
  children.forEach((child, index) => {
    if (child.type !== "element") return;
    if (child.tagName === "td" || child.tagName === "th") mendCell(child, inHead);
    visit(child, inHead || child.tagName === "thead");
    if (child.tagName === "table") children[index] = toBox(child);
  });
}

function mendCell(cell: Element, inHead: boolean): void {
  const {align, ...properties} = cell.properties;
  cell.properties = {
    ...(cell.tagName === "th" && inHead && {scope: "col"}),
    ...properties,
    ...(typeof align === "string" && {className: [`align-${align}`]})
  };
}

const toBox = (table: Element): Element => ({
  type: "element",
  tagName: "div",
  properties: {className: ["scroll"], role: "group", tabIndex: 0, ariaLabel: "Tabel"},
  children: [table]
});
