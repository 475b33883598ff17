import type {APIContext} from "astro";
import {areaPath} from "../../catalog/areas.ts";
import {languagePath} from "../../catalog/languages.ts";
import {absoluteAddress} from "../address.ts";
import {siteContent} from "../content.ts";
import {readAreas} from "../data.ts";
import {escapeHtml} from "../html.ts";
import {builtLanguages} from "../i18n/page-path.ts";
import {researchFigures} from "../research/figures.ts";
import {functionsPath} from "../research/functions-view.ts";
import {analysisFolders} from "../research/sources.ts";

/** Only where the address of the site is known (BUURTSPIEGEL_SITE). */
export const getStaticPaths = () => (process.env.BUURTSPIEGEL_SITE ? [{params: {sitemap: "sitemap"}}] : []);

const fixedPaths = [
  "/",
  "/verken/",
  "/begrippen/",
  "/gegevens/",
  "/kwaliteit/",
  "/zoeken/",
  "/vervallen/",
  "/onderzoek/",
  functionsPath
];

export async function GET({site}: APIContext): Promise<Response> {
  const areas = [...(await readAreas()).values()].filter(({status}) => status === "current");
  const pages = [...siteContent().pages.keys()].map(slug => `/${slug}/`);
  const research = researchFigures.map(({slug}) => `/onderzoek/${slug}/`);
  const functions = analysisFolders.map(folder => `${functionsPath}${folder}/`);
  const paths = [...fixedPaths, ...pages, ...research, ...functions, ...areas.map(({code}) => areaPath(code))];
  // A page in Dutch alone has one address, whatever the language.
  const addresses = new Set(builtLanguages.flatMap(language => paths.map(path => languagePath(path, language))));
  const entries = [...addresses].map(path => `<url><loc>${escapeHtml(absoluteAddress(path, site)!)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`
  );
}
