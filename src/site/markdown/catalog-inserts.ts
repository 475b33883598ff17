import {type ClassScheme, classSchemeById} from "../../catalog/class-schemes.ts";
import {sources} from "../../catalog/sources.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {language} from "../i18n/strings.ts";
import type {Inserts} from "./fill-inserts.ts";

/** Tables for the fixed pages, straight from the catalogue: `klassen-score`, `klassen-afwijking`, `drempels`, `bronnen`. */
export function catalogInserts(): Inserts {
  return {
    "klassen-score": classTable(classSchemeById("leefbaarometer_score")),
    "klassen-afwijking": classTable(classSchemeById("leefbaarometer_afwijking")),
    drempels: thresholdTable(),
    bronnen: sourceList()
  };
}

function classTable({breaks, labels}: ClassScheme): string {
  const rows = labels.map(({nl}, index) => [String(index + 1), nl, toBounds(breaks[index - 1], breaks[index])]);
  return toTable(["klasse", "naam", "grenzen"], rows);
}

function toBounds(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `lager dan ${formatNumber(to!)}`;
  return to === undefined ? `${formatNumber(from)} of hoger` : `${formatNumber(from)} tot ${formatNumber(to)}`;
}

const formatNumber = (value: number): string =>
  value.toLocaleString("nl-NL", {maximumFractionDigits: 5}).replace("-", "−");

function thresholdTable(): string {
  const rows = Object.values(thresholds).map(({label, value, unit, reason}) => [
    label,
    formatLimit(value, unit),
    reason
  ]);
  return toTable(["drempel", "waarde", "waarom"], rows);
}

const formatLimit = (value: number, unit: string): string =>
  unit === "aandeel" ? `${Math.round(value * 100)} %` : `${formatNumber(value)} ${unit}`;

function sourceList(): string {
  const published = [...sources.values()].filter(({url}) => url !== "");
  return published
    .map(({publisher, title, url, licence, licenceUrl, caveat}) => {
      return `- [${title[language]}](${url}), ${publisher}. Licentie: [${licence}](${licenceUrl}). ${caveat[language]}`;
    })
    .join("\n");
}

const toTable = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");
