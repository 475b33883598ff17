import {type ClassScheme, classSchemeById} from "../../catalog/class-schemes.ts";
import {elementsWithoutFigure} from "../../catalog/environment-elements.ts";
import {focusTypes} from "../../catalog/focus-types.ts";
import type {Language} from "../../catalog/languages.ts";
import {locales, percentWords} from "../../catalog/number-words.ts";
import {sources} from "../../catalog/sources.ts";
import {thresholdPoints, thresholdShare, thresholds} from "../../catalog/thresholds.ts";
import type {Words} from "../../catalog/words.ts";
import type {Inserts} from "./fill-inserts.ts";

/** Tables for the fixed pages, straight from the catalogue: `klassen-score`, `klassen-afwijking`, `soorten`, `drempels`, `zelfde-gebied`, `bronnen`, `vragen-zonder-cijfer`. */
export function catalogInserts(language: Language): Inserts {
  return {
    "klassen-score": classTable(classSchemeById("leefbaarometer_score"), language),
    "klassen-afwijking": classTable(classSchemeById("leefbaarometer_afwijking"), language),
    soorten: typeTable(language),
    drempels: thresholdTable(Object.values(thresholds), language),
    "zelfde-gebied": thresholdTable(ofSamePlace, language),
    bronnen: sourceList(language),
    "vragen-zonder-cijfer": questionList(language)
  };
}

function classTable({breaks, labels}: ClassScheme, language: Language): string {
  const rows = labels.map((label, index) => [
    String(index + 1),
    label[language],
    toBounds(breaks[index - 1], breaks[index], language)
  ]);
  return toTable(words[language].classHead, rows);
}

function typeTable(language: Language): string {
  const rows = focusTypes.map(({id, label, published}) => [String(id), label[language], published?.[language] ?? "–"]);
  return toTable(words[language].typeHead, rows);
}

function toBounds(from: number | undefined, to: number | undefined, language: Language): string {
  const {below, above, between} = words[language];
  const text = (value: number) => formatNumber(value, language);
  if (from === undefined) return below(text(to!));
  return to === undefined ? above(text(from)) : between(text(from), text(to));
}

const formatNumber = (value: number, language: Language): string =>
  value.toLocaleString(locales[language], {maximumFractionDigits: 5}).replace("-", "−");

/** What a code of another year is judged by. */
const ofSamePlace = [
  thresholds.placeSame,
  thresholds.placeLike,
  thresholds.landSame,
  thresholds.landSlightly,
  thresholds.placeNear,
  thresholds.densityNear,
  thresholds.codesKept,
  thresholds.codesComplete,
  thresholds.editionsApart
];

function thresholdTable(shown: readonly (typeof thresholds)[keyof typeof thresholds][], language: Language): string {
  const rows = shown.map(({label, value, unit, reason}) => [
    label[language],
    formatLimit(value, unit, language),
    reason[language]
  ]);
  return toTable(words[language].thresholdHead, rows);
}

function formatLimit(value: number, unit: Words, language: Language): string {
  if (unit === thresholdShare) return percentWords(formatNumber(Math.round(value * 1000) / 10, language), language);
  if (unit === thresholdPoints) return `${formatNumber(Math.round(value * 1000) / 10, language)} ${unit[language]}`;
  return `${formatNumber(value, language)} ${unit[language]}`;
}

/** A publisher's name, marked as Dutch where the text is not. */
const inDutch = (text: string, language: Language): string =>
  language === "nl" ? text : `<span lang="nl">${text}</span>`;

function sourceList(language: Language): string {
  const published = [...sources.values()].filter(({url}) => url !== "");
  return published
    .map(({publisher, title, url, licence, licenceUrl, caveat}) => {
      return `- [${title[language]}](${url}), ${inDutch(publisher, language)}. ${words[language].licence}: [${licence}](${licenceUrl}). ${caveat[language]}`;
    })
    .join("\n");
}

const questionList = (language: Language): string =>
  elementsWithoutFigure.map(({label, question}) => `- ${label[language]}: ${question[language]}`).join("\n");

const toTable = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");

interface InsertWords {
  classHead: string[];
  below(limit: string): string;
  above(limit: string): string;
  between(from: string, to: string): string;
  thresholdHead: string[];
  typeHead: string[];
  licence: string;
}

const words: Record<Language, InsertWords> = {
  nl: {
    classHead: ["klasse", "naam", "grenzen"],
    below: limit => `lager dan ${limit}`,
    above: limit => `${limit} of hoger`,
    between: (from, to) => `${from} tot ${to}`,
    typeHead: ["nummer", "op deze site", "in het onderzoek"],
    thresholdHead: ["drempel", "waarde", "waarom"],
    licence: "Licentie"
  },
  en: {
    classHead: ["class", "name", "limits"],
    below: limit => `lower than ${limit}`,
    above: limit => `${limit} or higher`,
    between: (from, to) => `${from} to ${to}`,
    typeHead: ["number", "on this site", "in the research"],
    thresholdHead: ["threshold", "value", "why"],
    licence: "Licence"
  }
};
