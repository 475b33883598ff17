import {indicatorsOf} from "../../../catalog/own.ts";
import type {SubjectEntry} from "../../../catalog/published.ts";
import {siteContent} from "../../content.ts";
import {readManifest} from "../../data.ts";
import {language} from "../../i18n/strings.ts";

/** Figures and terms that a reader may search for, beside areas. */
export async function GET(): Promise<Response> {
  const manifest = await readManifest();
  const terms = siteContent().glossary.map(
    ({slug, term, variants}): SubjectEntry => [term, `/begrippen/#${slug}`, "term", variants]
  );
  const figures = indicatorsOf(manifest.own)
    .filter(({id}) => manifest.indicators[id]?.profileYear)
    .map(({id, label}): SubjectEntry => [label[language], `/gegevens/#${id}`, "indicator", []]);
  return new Response(JSON.stringify([...terms, ...figures]));
}
