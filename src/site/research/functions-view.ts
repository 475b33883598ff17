import {capitalise} from "../format.ts";
import {type Html, html} from "../html.ts";
import type {AnalysisFunction, UsedThreshold} from "./analysis-functions.ts";
import type {ThresholdId} from "./figures.ts";
import {words} from "./words.ts";

/** Id of a function on the page of all functions. */
export const functionId = (name: string): string => name.toLowerCase();

/** Where the functions of the analysis and all thresholds are. */
export const functionsPath = "/methode/berekeningen/";

/** The page of functions that lie in no folder below `src/analysis`. */
const withoutFolder = "algemeen";

/** Page on which a function stands: that of its folder below `src/analysis`. */
export const functionFolder = ({file}: Pick<AnalysisFunction, "file">): string =>
  /^src\/analysis\/([^/]+)\//.exec(file)?.[1] ?? withoutFolder;

/** Address of what is said of a function. */
export const functionPath = (one: Pick<AnalysisFunction, "name" | "file">): string =>
  `${functionsPath}${functionFolder(one)}/#${functionId(one.name)}`;

/** One function with what its own comment says, under a heading of this level. */
export function functionSection(one: AnalysisFunction): Html {
  const {name, file, signature, description, parameters, returns, throws, see, examples} = one;
  const given = parameters.map(
    (parameter, at) => html`${at > 0 && html`<br>`}<code>${parameter.name}</code> ${inline(parameter.text)}`
  );
  const tried = examples.map((text, at) => html`${at > 0 && html`<br>`}<code>${text}</code>`);
  return html`<section id="${functionId(name)}"><h2>${name}</h2><div lang="en">${description.map(text => html`<p>${inline(text)}</p>`)}</div><pre class="signature" tabindex="0" aria-label="${name}"><code>${signature}</code></pre><dl>${given.length > 0 && entry(words.parameters, html`${given}`)}${returns && entry(words.returns, inline(returns))}${throws && entry(words.throws, inline(throws))}${see.map(text => entry(words.see, inline(text)))}${tried.length > 0 && entry(words.example, html`${tried}`)}${entry(words.file, html`<code>${file}</code>`)}</dl></section>`;
}

const entry = (term: string, text: Html): Html => html`<dt>${term}</dt><dd lang="en">${text}</dd>`;

/** Words between backticks as code, addresses as links. */
function inline(text: string): Html {
  return html`${text.split(/(`[^`]+`|https?:\/\/\S+)/).map(part => {
    if (part.startsWith("`")) return html`<code>${part.slice(1, -1)}</code>`;
    return part.startsWith("http") ? html`<a href="${part}">${part}</a>` : part;
  })}`;
}

const formatLimit = ({value, unit}: UsedThreshold): string =>
  unit === "aandeel"
    ? `${Math.round(value * 100)} %`
    : `${value.toLocaleString("nl-NL", {maximumFractionDigits: 5}).replace("-", "−")} ${unit}`;

const limitId = (id: ThresholdId): string => `drempel-${id.toLowerCase()}`;

/** Every threshold of our own with its reason and where it is read. */
export function thresholdList(all: readonly UsedThreshold[]): Html {
  const items = all.map(one => {
    const used = one.files.map((file, at) => html`${at > 0 && ", "}<code>${file.split("/").at(-1)!}</code>`);
    return html`<li id="${limitId(one.id)}"><strong>${capitalise(one.label)}: ${formatLimit(one)}</strong><p>${one.reason}</p><p class="note">${words.usedIn} ${used}</p></li>`;
  });
  return html`<ul class="limits">${items}</ul>`;
}

/** Thresholds behind one figure, each a link to its reason. */
export const thresholdLinks = (all: readonly UsedThreshold[], ids: readonly ThresholdId[]): Html[] =>
  ids.flatMap(id =>
    all
      .filter(one => one.id === id)
      .map(one => html`<a href="${functionsPath}#${limitId(id)}">${one.label}</a>: ${formatLimit(one)}`)
  );
