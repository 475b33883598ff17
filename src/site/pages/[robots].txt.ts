import type {APIContext} from "astro";
import {absoluteAddress, basePath} from "../address.ts";

/** Only where the address of the site is known (BUURTSPIEGEL_SITE), and is that of a host: robots look at its root alone. */
export const getStaticPaths = () =>
  process.env.BUURTSPIEGEL_SITE && basePath === "" ? [{params: {robots: "robots"}}] : [];

export function GET({site}: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteAddress("/sitemap.xml", site)}\n`);
}
