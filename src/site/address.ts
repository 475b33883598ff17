/** Path of its host that the site lies below, such as `/buurten`; empty at the root. */
export const basePath: string = process.env.BUURTSPIEGEL_BASE ?? "";

/** The path of a page in the site, from that on its host. */
export const pathInSite = ({pathname}: URL): string =>
  basePath !== "" && `${pathname}/`.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) || "/" : pathname;

/** The whole address of what lies at a path of the site; null when nobody said where it will lie (`--url`). */
export const absoluteAddress = (path: string, site: URL | undefined): string | null =>
  site ? new URL(basePath + path, site).href : null;
