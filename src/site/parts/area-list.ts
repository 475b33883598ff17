import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";

const labels = classSchemeById("leefbaarometer_score").labels;

/**
 * Areas by name, each with its class as a swatch and a word.
 *
 * @param gemeente  code of the gemeente that needs no naming; of areas in another it is said which
 */
export function areaList(
  areas: readonly Area[],
  {classes}: Pick<ProfileContext, "classes">,
  gemeente: string | null = null
): Html {
  const elsewhere = ({level, gemeenteCode, gemeenteName}: Area) =>
    gemeente !== null && level !== "gemeente" && gemeenteCode !== gemeente && `, ${gemeenteName}`;
  return html`<ul class="areas">${areas.map(area => html`<li>${areaItem(area, classes.get(area.code) ?? null, elsewhere(area))}</li>`)}</ul>`;
}

/** How much a list of a gemeente says: the longer it is, the less of each buurt, so that a page stays light. */
export type ListLength = "short" | "long" | "longest";

/**
 * Wijken with their buurten below them. In a long list only wijken have their class, and in the longest only they are
 * links: a buurt is one step further.
 */
export function nestedAreaList(
  wijken: readonly Area[],
  {classes, childrenOf}: Pick<ProfileContext, "classes" | "childrenOf">,
  length: ListLength = "short"
): Html {
  const below = {classes: length === "short" ? classes : new Map<string, number | null>()};
  const buurten = (code: string) =>
    length === "longest"
      ? html`<p>${childrenOf(code)
          .map(({name}) => name)
          .join(", ")}</p>`
      : areaList(childrenOf(code), below);
  return html`<ul class="wijken">${wijken.map(wijk => html`<li>${areaItem(wijk, classes.get(wijk.code) ?? null)}${buurten(wijk.code)}</li>`)}</ul>`;
}

function areaItem({code, name}: Area, number: number | null, elsewhere: string | false = false): Html {
  const link = html`<a href="${areaPath(code)}">${name}</a>${elsewhere}`;
  return number === null
    ? link
    : html`${link} <i class="s k${number}"></i><small>${labels[number - 1]![language]}</small>`;
}
