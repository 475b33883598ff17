import {themes} from "../../catalog/indicators/types.ts";
import type {PublishedIndicator} from "../../catalog/published.ts";
import {element} from "../dom.ts";
import {language} from "../language.ts";
import {themeWords} from "../strings.ts";
import type {IndicatorsById} from "./state.ts";

const typingPause = 250;

/** One option of a select. */
export const option = (value: string, label: string, selected: boolean): HTMLOptionElement =>
  element("option", {value, selected}, label);

/** A control under its words. */
export const labelled = (label: string, control: HTMLElement): HTMLLabelElement =>
  element("label", {class: "verken-field"}, element("span", {}, label), control);

/** The indicators by theme, in the order of the site; a theme without indicators is left out. */
export const byTheme = (indicators: IndicatorsById): {label: string; own: PublishedIndicator[]}[] =>
  themes
    .map(theme => ({
      label: themeWords[theme],
      own: [...indicators.values()].filter(indicator => indicator.theme === theme)
    }))
    .filter(({own}) => own.length > 0);

/** All indicators as the options of a select, grouped by theme. */
export const indicatorOptions = (indicators: IndicatorsById, chosen: string | null): HTMLElement[] =>
  byTheme(indicators).map(({label, own}) =>
    element("optgroup", {label}, ...own.map(({id, label: words}) => option(id, words[language], id === chosen)))
  );

/** Runs the last action that was asked for, once people have stopped typing. */
export function afterTyping(): (action: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return action => {
    clearTimeout(timer);
    timer = setTimeout(action, typingPause);
  };
}
