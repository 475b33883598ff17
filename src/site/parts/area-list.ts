import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";

const labels = classSchemeById("leefbaarometer_score").labels;

/** Areas by name, each with its class as a swatch and a word. */
export function areaList(areas: readonly Area[], {classes}: Pick<ProfileContext, "classes">): Html {
  return html`<ul class="areas">${areas.map(area => html`<li>${areaItem(area, classes.get(area.code) ?? null)}</li>`)}</ul>`;
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

function areaItem({code, name}: Area, number: number | null): Html {
  const link = html`<a href="${areaPath(code)}">${name}</a>`;
  return number === null
    ? link
    : html`${link} <i class="s k${number}"></i><small>${labels[number - 1]![language]}</small>`;
}
