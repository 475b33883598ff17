import {siteAddress} from "./site-address.ts";

type Attributes = Record<string, string | number | boolean | EventListener | undefined>;

/**
 * A new element. Functions become listeners of the event they are named for, `true` an empty attribute; `false` and
 * undefined are left out. Children are nodes or text, never markup.
 *
 * @example
 * element("a", {href: "/verken/", click: count}, "Verken"); // => HTMLAnchorElement
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** Fetches JSON at a path of our own site; throws with address and status when it is not there. */
export async function fetchJson<Content>(path: string): Promise<Content> {
  const address = siteAddress(path);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as Content;
}

/** Adds a style sheet of our own host to the page, once; resolves when it works. For parts that few visitors open. */
export function loadStyles(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = element("link", {
      rel: "stylesheet",
      href: address,
      load: () => resolve(),
      error: () => reject(new Error(`${address}: style sheet not found`))
    });
    document.head.append(link);
  });
}
