import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";

const labels = classSchemeById("leefbaarometer_score").labels;

/** How a class stands beside a name: as its word, or in long lists as its number. */
export type ClassAs = "word" | "number";

/** Areas by name, each with its class as a swatch and a word or number. */
export function areaList(
  areas: readonly Area[],
  {classes}: Pick<ProfileContext, "classes">,
  classAs: ClassAs = "word"
): Html {
  return html`<ul class="areas">${areas.map(area => html`<li>${areaItem(area, classes.get(area.code) ?? null, classAs)}</li>`)}</ul>`;
}

/** Wijken with their buurten below them. */
export function nestedAreaList(
  wijken: readonly Area[],
  context: Pick<ProfileContext, "classes" | "childrenOf">,
  classAs: ClassAs = "word"
): Html {
  return html`<ul class="wijken">${wijken.map(
    wijk =>
      html`<li>${areaItem(wijk, context.classes.get(wijk.code) ?? null, classAs)}${areaList(context.childrenOf(wijk.code), context, classAs)}</li>`
  )}</ul>`;
}

function areaItem({code, name}: Area, number: number | null, classAs: ClassAs): Html {
  const link = html`<a href="${areaPath(code)}">${name}</a>`;
  if (number === null) return link;
  const text = classAs === "number" ? String(number) : labels[number - 1]![language];
  return html`${link} <i class="s k${number}"></i><small>${text}</small>`;
}
