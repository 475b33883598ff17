import {cp, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {auditShare} from "../../src/audit/audit-share.ts";
import type {Findings, Kind} from "../../src/audit/report.ts";
import {readSite, siteDir} from "./site.ts";

const buurt = "buurt/BU99010102";
const plusOne = (text: string) => text.replace(/\d+/, number => String(Number(number) + 1));

/** One error a page, and the kind under which the audit should find it. */
const mutations: [error: string, kind: Kind, from: RegExp, to: string | ((found: string) => string)][] = [
  ["a figure one step higher", "value", /(?<=id="eenzaam_share[^>]*>.*?<td>)\d+/, plusOne],
  ["a figure of the wijk", "value", /(?<=id="huisarts_km[^>]*>.*?<td>[^<]*<td>)\d+/, plusOne],
  ["a bound of an interval", "value", /(?<=id="eenzaam_share[^>]*>.*?<small>)\d+/, plusOne],
  ["kilometres told as hectares", "unit", /(?<=id="huisarts_km[^>]*>.*?<td>[\d,]+\s)km/, "ha"],
  ["the words of another figure", "unit", /(?<=id="ernstig_eenzaam_share[^>]*>.*?)ernstig eenzaam/, "sociaal eenzaam"],
  ["another year", "year", /(?<=id="huisarts_km[^<]*<.*?<td>)2024/, "2023"],
  ["a comparator over other years", "year", /(?<=Gemeente: [\d,]+\s%\sin )2012/, "2016"],
  [
    "a place one per cent higher",
    "percentile",
    /(?<=<td(?: class="t")?>(?:hoger|lager|dichterbij) dan in )\d+/,
    plusOne
  ],
  ["a class one higher", "class", /(?<=aria-label="In het kort".*?)klasse 8 van 9/, "klasse 9 van 9"],
  ["another distance to a break", "class", /(?<=Dat ligt 0,)\d\d/, plusOne],
  ["another wijk in the path", "parent", /\/wijk\/WK990101\//, "/wijk/WK990102/"],
  ["one buurt too many", "count", /(?<=Tussen de )\d+/, plusOne],
  ["another kind of area", "type", /(?<=Soort gebied: )niet meer problemen/, "iets meer problemen"],
  ["problems that went the other way", "film", /(?<=tussen 2014 en 2024 )af\./, "toe."],
  [
    "another strongest part",
    "sentence",
    /onderdeel voorzieningen telt hier het gunstigst/,
    "onderdeel woningvoorraad telt hier het gunstigst"
  ],
  [
    "a figure of the gemeente left out",
    "missing",
    /(?<=id="eenzaam_share[^>]*>.*?<td>[^<]*<small>[^<]*<\/small><td>)[^<]+/,
    "–"
  ],
  ["a new sentence", "unread", /<p data-figures/, "<p>Hier woont men rijk.<p data-figures"]
];

/** Of the page in English. */
const english: typeof mutations = [
  ["a class one higher", "class", /(?<=aria-label="In brief".*?)class 8 of 9/, "class 9 of 9"],
  ["a change the other way", "sentence", /liveability increased between/, "liveability decreased between"],
  ["another score", "value", /(?<=The score went from 4\.)\d\d/, plusOne],
  ["another kind of area", "type", /(?<=Kind of area: )no more problems/, "slightly more problems"],
  [
    "problems that went the other way",
    "film",
    /nuisance and insecurity decreased/,
    "nuisance and insecurity increased"
  ],
  ["a new sentence", "unread", /<p data-figures/, "<p>People here are rich.<p data-figures"]
];

let dir: string;
let findings: Findings;
const pathOf = (at: number) => `/${at}/${at > mutations.length ? "en/" : ""}${buurt}/`;
const rulesOf = (at: number) =>
  findings.examples.filter(({page}) => page === pathOf(at)).map(({kind, rule}) => `${kind}: ${rule}`);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-mutations-"));
  await mkdir(join(dir, "data"));
  await cp(join(siteDir, "data/manifest.json"), join(dir, "data/manifest.json"));
  const [dutch, inEnglish] = ["", "en/"].map(language => readSite(`${language}${buurt}/index.html`)) as [
    string,
    string
  ];
  const withErrors = (html: string, errors: typeof mutations) =>
    errors.map(([, , from, to]) => html.replace(from, to as string));
  // the page as it is comes first: what is found there is not from an error below
  const pages = [dutch, ...withErrors(dutch, mutations), inEnglish, ...withErrors(inEnglish, english)];
  for (const [at, text] of pages.entries()) {
    await mkdir(join(dir, pathOf(at)), {recursive: true});
    await writeFile(join(dir, pathOf(at), "index.html"), text);
  }
  findings = await auditShare({
    dataDir: "data/sample",
    siteDir: dir,
    pages: [...pages.keys()].map(pathOf),
    choicesDir: siteDir
  });
});
afterAll(() => rm(dir, {recursive: true, force: true}));

/** Rules that a page breaks and the page without an error does not, by kind. */
const foundAt = (at: number, whole: number) => {
  const before = new Set(rulesOf(whole));
  return rulesOf(at)
    .filter(rule => !before.has(rule))
    .map(rule => rule.split(":")[0]);
};

test.each(mutations.map(([error, kind], at) => ({error, kind, at})))("$error is found as $kind", ({kind, at}) => {
  expect(foundAt(at + 1, 0)).toContain(kind);
});

test.each(english.map(([error, kind], at) => ({error, kind, at})))("in English $error is too", ({kind, at}) => {
  const whole = mutations.length + 1;
  expect(foundAt(whole + at + 1, whole)).toContain(kind);
});
