/** Path of its host that the site lies below, such as `/buurten`; empty at the root. The build fills it in. */
const base: string = process.env.BUURTSPIEGEL_BASE ?? "";

/**
 * Address of what lies at a path of the site, which may lie below a path of its host.
 *
 * @param path  begins with a slash, as in `publishedPaths`
 */
export const siteAddress = (path: string): string => base + path;

/** The path in the site of an address of this host; null when it lies outside. */
export const maybeSitePath = (pathname: string): string | null =>
  pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
