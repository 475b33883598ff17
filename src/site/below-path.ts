/** Attributes that hold an address. */
const addresses = /(\s(?:href|src|action|poster))="\/(?!\/)/g;
/** A start tag, whatever its quoted attributes hold. In text `<` is written as an entity. */
const startTags = /<[a-z](?:"[^"]*"|[^">])*>/g;

/**
 * A page with every address of its own site put below a path. What Astro made (`/_astro/`) lies there already. Text is
 * not touched.
 *
 * @param base  such as `/buurten`; empty at the root of a host, where nothing changes
 * @example
 * belowPath('<a href="/over/">over</a>', "/buurten"); // => '<a href="/buurten/over/">over</a>'
 * @example
 * belowPath('<a href="#top">"/over/"</a>', "/buurten"); // => '<a href="#top">"/over/"</a>'
 */
export function belowPath(page: string, base: string): string {
  if (base === "") return page;
  return page.replace(startTags, tag =>
    tag.replace(addresses, (found, name: string, at: number) =>
      tag.startsWith(`${base}/_astro/`, at + found.length - 1) ? found : `${name}="${base}/`
    )
  );
}
