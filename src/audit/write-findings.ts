import {existsSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type Findings, type Kind, kinds} from "./report.ts";

const words = {
  nl: {
    locale: "nl-NL",
    head: ["Wat", "Nagerekend", "Niet goed"],
    intro: (pages: string, figures: string, sentences: string) =>
      `Een tweede programma, dat geen code met het eerste deelt, las de bestanden van de bronnen en ${pages} pagina's opnieuw: ${figures} cijfers en ${sentences} zinnen.`,
    drawn: (seed: number) => `De pagina's zijn geloot, met lotnummer ${seed}.`,
    kinds: {
      value: "cijfers",
      unit: "eenheden en namen van cijfers",
      year: "jaren",
      place: "cijfers van een andere plek",
      parent: "namen en ligging van gebieden",
      percentile: "plaatsen tussen andere gebieden",
      class: "klassen",
      count: "aantallen gebieden en cijfers",
      type: "soorten gebieden (de foto)",
      film: "verloop (de film)",
      missing: "redenen waarom iets ontbreekt",
      sentence: "wat zinnen beweren",
      pair: "uitspraken die niet samen kunnen",
      unread: "teksten en tabellen die het programma kan lezen",
      download: "cijfers in de bestanden om te downloaden"
    }
  },
  en: {
    locale: "en-GB",
    head: ["What", "Checked", "Wrong"],
    intro: (pages: string, figures: string, sentences: string) =>
      `A second program, which shares no code with the first, read the publishers' files and ${pages} pages anew: ${figures} figures and ${sentences} sentences.`,
    drawn: (seed: number) => `The pages were drawn by lot, with seed ${seed}.`,
    kinds
  }
} as const;

/** The counts of an audit as a part of the page on quality. */
export function findingsFragment(
  {pages, figures, sentences, checked, wrong}: Findings,
  seed: number | null,
  language: "nl" | "en"
): string {
  const {locale, head, intro, drawn, kinds: names} = words[language];
  const number = (value: number) => value.toLocaleString(locale);
  const rows = (Object.keys(kinds) as Kind[])
    .filter(kind => (checked[kind] ?? 0) > 0)
    .map(
      kind =>
        `<tr><th scope="row">${names[kind]}</th><td>${number(checked[kind] ?? 0)}</td><td>${number(wrong[kind] ?? 0)}</td></tr>`
    );
  const heads = head.map(text => `<th scope="col">${text}</th>`).join("");
  return `<p>${intro(number(pages), number(figures), number(sentences))}${seed === null ? "" : ` ${drawn(seed)}`}</p><section tabindex="0" aria-labelledby="nagerekend"><table class="numbers"><thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table></section>`;
}

const place = /(<div class="audit">)[\s\S]*?(<\/div>)/;

/**
 * Puts the counts of an audit into the site that was audited: on its page on quality, in every language, and in
 * `data/audit.json`. The same audit gives the same bytes.
 *
 * @param seed  of the draw; null when all pages were audited
 */
export async function writeFindings(siteDir: string, findings: Findings, seed: number | null): Promise<void> {
  const {pages, figures, sentences, checked, wrong, rules} = findings;
  await writeFile(
    join(siteDir, "data/audit.json"),
    `${JSON.stringify({pages, seed, figures, sentences, checked, wrong, rules}, null, 1)}\n`
  );
  for (const [path, language] of [
    ["kwaliteit/index.html", "nl"],
    ["en/kwaliteit/index.html", "en"]
  ] as const) {
    const file = join(siteDir, path);
    if (!existsSync(file)) continue;
    const html = await readFile(file, "utf8");
    if (!place.test(html))
      throw new Error(
        `${file}: no place for the counts of an audit; expected <div class="audit">. Build the site again.`
      );
    await writeFile(file, html.replace(place, `$1${findingsFragment(findings, seed, language)}$2`));
  }
}
