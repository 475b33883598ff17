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

/** Wijken with their buurten below them; in a long list only wijken have their class. */
export function nestedAreaList(
  wijken: readonly Area[],
  {classes, childrenOf}: Pick<ProfileContext, "classes" | "childrenOf">,
  isLong = false
): Html {
  const below = {classes: isLong ? new Map<string, number | null>() : classes};
  return html`<ul class="wijken">${wijken.map(
    wijk => html`<li>${areaItem(wijk, classes.get(wijk.code) ?? null)}${areaList(childrenOf(wijk.code), below)}</li>`
  )}</ul>`;
}

function areaItem({code, name}: Area, number: number | null): Html {
  const link = html`<a href="${areaPath(code)}">${name}</a>`;
  return number === null
    ? link
    : html`${link} <i class="s k${number}"></i><small>${labels[number - 1]![language]}</small>`;
}
