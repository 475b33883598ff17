import type {APIContext} from "astro";

/** Only where the address of the site is known (BUURTSPIEGEL_SITE). */
export const getStaticPaths = () => (process.env.BUURTSPIEGEL_SITE ? [{params: {robots: "robots"}}] : []);

export function GET({site}: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap.xml", site).href}\n`);
}
