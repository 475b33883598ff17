const htmlNamespace = "http://www.w3.org/1999/xhtml";

const escapeText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("\u00a0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', "&quot;");

class SvgText {
  parentNode: SvgElement | null = null;
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
  get outerHTML(): string {
    return escapeText(this.data);
  }
  get textContent(): string {
    return this.data;
  }
}

class SvgElement {
  parentNode: SvgElement | null = null;
  readonly childNodes: (SvgElement | SvgText)[] = [];
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, namespaceURI: string, localName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get firstChild(): SvgElement | SvgText | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): SvgElement | SvgText | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  appendChild<Node extends SvgElement | SvgText>(child: Node): Node {
    return this.insertBefore(child, null);
  }
  insertBefore<Node extends SvgElement | SvgText>(child: Node, before: SvgElement | SvgText | null): Node {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    if (before) this.childNodes.splice(this.childNodes.indexOf(before), 0, child);
    else this.childNodes.push(child);
    return child;
  }
  removeChild(child: SvgElement | SvgText): void {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
  }
  append(...children: (SvgElement | SvgText | string)[]): void {
    for (const child of children) this.appendChild(typeof child === "string" ? new SvgText(child) : child);
  }
  get textContent(): string {
    return this.childNodes.map(child => child.textContent).join("");
  }
  set textContent(text: string) {
    for (const child of [...this.childNodes]) this.removeChild(child);
    if (text !== "") this.appendChild(new SvgText(String(text)));
  }
  get innerHTML(): string {
    if (this.localName === "style") return this.textContent;
    let inside = "";
    for (const child of this.childNodes) inside += child.outerHTML;
    return inside;
  }
  get outerHTML(): string {
    let attributes = "";
    for (const [name, value] of this.#attributes) attributes += ` ${name}="${escapeAttribute(value)}"`;
    return `<${this.localName}${attributes}>${this.innerHTML}</${this.localName}>`;
  }
}

class SvgDocument {
  readonly documentElement = new SvgElement(this, htmlNamespace, "html");
  readonly defaultView = null;
  createElement(name: string): SvgElement {
    return new SvgElement(this, htmlNamespace, name);
  }
  createElementNS(namespace: string, name: string): SvgElement {
    return new SvgElement(this, namespace, name);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(String(text));
  }
}

/**
 * A document in which Plot can draw SVG, and nothing else: elements, attributes and text, written out as a browser
 * would. It has no style, no events and no search. What it lacks fails loudly, as a method that is not there; that it
 * writes the same as a whole DOM is tested on every kind of chart.
 */
export const svgDocument = new SvgDocument() as unknown as Document;
