import type {Manifest} from "../../catalog/marts.ts";
import type {QualityFile, QualityIssue, QualitySum} from "../data.ts";
import {formatBytes, formatList, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {sourceName} from "../source-name.ts";

const words = strings.quality;

/** Of each source how many figures were read, how many it withholds and how many were of no use here; most figures first. */
export function qualitySources(files: readonly QualityFile[], {own}: Manifest): Html {
  const ofSources = [...Map.groupBy(files, ({sourceId}) => sourceName(sourceId, own))].map(([name, ofSource]) => ({
    name,
    ...sumsOf(ofSource)
  }));
  const rows = ofSources
    .sort((a, b) => b.figures - a.figures || (a.name < b.name ? -1 : 1))
    .map(
      ({name, figures, suppressed, lost}) =>
        html`<tr><th scope="row">${name}</th>${[figures, suppressed, lost].map(count => html`<td>${formatNumber(count)}</td>`)}</tr>`
    );
  const {figures} = sumsOf(files);
  const head = [words.source, words.figures, words.suppressed, words.lost];
  return html`<p>${words.readInAll(formatNumber(files.length), formatNumber(ofSources.length), formatNumber(figures))}</p>${scrollTable(words.sources, "numbers brief", head, rows)}`;
}

function sumsOf(files: readonly QualityFile[]) {
  const sum = (count: (file: QualityFile) => number) => files.reduce((total, file) => total + count(file), 0);
  return {figures: sum(file => file.figures), suppressed: sum(file => file.suppressed), lost: sum(file => file.lost)};
}

/** Every file that was read: what it is, how much of it was used, and what is missing by kind. */
export function qualityFiles(files: readonly QualityFile[], manifest: Manifest): Html {
  const checksums = new Map(manifest.sources.flatMap(source => source.files.map(({file, sha256}) => [file, sha256])));
  const head = [
    words.file,
    words.source,
    words.size,
    words.rowsRead,
    words.rowsKept,
    words.figures,
    words.suppressed,
    words.notMeasured,
    words.notApplicable,
    words.notPublished,
    words.lost,
    words.issues,
    words.checksum
  ];
  const rows = files.map(
    file =>
      html`<tr><th scope="row">${file.file}</th><td class="t">${sourceName(file.sourceId, manifest.own)}</td><td>${formatBytes(file.bytes)}</td>${[file.rowsRead, file.rowsKept, file.figures, file.suppressed, file.notMeasured, file.notApplicable, file.notPublished, file.lost, file.issues].map(count => html`<td>${formatNumber(count)}</td>`)}<td class="t"><code>${checksums.get(file.file) ?? ""}</code></td></tr>`
  );
  return scrollTable(words.files, "numbers", head, rows);
}

/** What was not as it should be: a sentence for readers by file and kind, with the technical text behind it. */
export function qualityIssues(issues: readonly QualityIssue[], sums: readonly QualitySum[], limit: number): Html {
  if (issues.length === 0) return html`<p>${words.noIssues}</p>`;
  const head = [words.file, words.times, words.row, words.column, words.value, words.expected, words.action];
  const rows = issues.map(
    ({file, row, column, value, expected, action, times, exampleRows}) =>
      html`<tr><th scope="row">${file}</th><td>${formatNumber(times)}</td><td>${exampleRows ?? (row === null ? "" : formatNumber(row))}</td><td>${column}</td><td>${value}</td><td lang="en">${expected}</td><td>${words.actions[action] ?? action}</td></tr>`
  );
  return html`${folded(words.byFile, issueSentences(sums))}${folded(words.technical, html`<p>${words.issuesIntro(limit)}</p>${scrollTable(words.issues, "wide", head, rows)}`)}`;
}

/** Of each file, how often something was not used or was remarked, in the language of the site. */
function issueSentences(sums: readonly QualitySum[]): Html {
  const ofFiles = [...Map.groupBy(sums, ({file}) => file)];
  return html`<dl class="by-type">${ofFiles.map(([file, found]) => html`<dt>${file}</dt>${found.map(sum => html`<dd>${issueSentence(sum)}</dd>`)}`)}</dl>`;
}

function issueSentence({action, times, columns}: QualitySum): string {
  const named =
    columns.length === 0
      ? ""
      : words.inColumns(formatList(columns.slice(0, columnsNamed)), columns.length > columnsNamed);
  return (words.sentences[action] ?? words.sentences.note)(formatNumber(times), times === 1, named);
}

/** How many columns a sentence names; all are in the table behind it. */
const columnsNamed = 5;

/** What only some readers come for, behind a line that says what it is. */
export function folded(summary: string, content: Html): Html {
  return html`<details class="extra"><summary>${summary}</summary>${content}</details>`;
}

/** A table in a box of its own that scrolls where it does not fit. */
export function scrollTable(label: string, className: string, head: readonly string[], rows: readonly Html[]): Html {
  return html`<section tabindex="0" aria-label="${label}"><table class="${className}"><thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
