import {themes} from "../../catalog/indicators/types.ts";
import {type PublishedArea, type PublishedIndicator, yearAt} from "../../catalog/published.ts";
import {element} from "../dom.ts";
import {language} from "../language.ts";
import {themeWords} from "../strings.ts";
import type {MapState} from "./state.ts";
import {
  type ClassChoice,
  classChoices,
  classesView,
  earlierYears,
  firstView,
  indicatorOf,
  indicatorView,
  type MapView
} from "./view.ts";

/** A view with its year; null for the latest. */
export interface DatedView {
  view: MapView;
  year: number | null;
}

/** What the map of a gemeente can show. */
export interface Views {
  /** The view of an address or a choice, of its latest year where the year asked for has no figures. */
  asked(state: Pick<MapState, "indicator" | "year"> | null): DatedView;
  /** A view of one year; null for the latest. The first one for an id that is not known here. */
  of(id: string, year: number | null): MapView;
  /** Earlier years with figures of a view, ascending. */
  yearsOf(id: string): number[];
  /** The indicator that a view shows figures and years of. */
  indicatorOf(id: string): PublishedIndicator | undefined;
  /** All to choose from, as options of a list. */
  toOptions(): HTMLElement[];
}

/** The views that these indicators have for these buurten: of classes, and of each indicator that one of them has. */
export function createViews(indicators: readonly PublishedIndicator[], buurten: readonly PublishedArea[]): Views {
  const known = indicators.filter(({id}) => buurten.some(({waarden}) => waarden[id] != null));
  const choices = classChoices(indicators);
  const views: Views = {
    asked(state) {
      const {indicator} = views.of(state?.indicator ?? firstView, null);
      const asked = state?.year ?? null;
      const year = asked !== null && views.yearsOf(indicator).includes(asked) ? asked : null;
      return {view: views.of(indicator, year), year};
    },
    of(id, year) {
      const indicator = known.find(one => one.id === id);
      const choice = choices.find(({view}) => view === id) ?? choices[0];
      return indicator || !choice
        ? indicatorView(indicator ?? indicators[0]!, buurten, year)
        : classesView(choice, year);
    },
    yearsOf: id => earlierYears(views.indicatorOf(id)?.id ?? "", buurten),
    indicatorOf: id => indicators.find(one => one.id === indicatorOf(id)),
    toOptions: () => [...toClassOptions(choices, indicators), ...toIndicatorOptions(known)]
  };
  return views;
}

/** The views of nine classes, each with its year. */
function toClassOptions(choices: readonly ClassChoice[], indicators: readonly PublishedIndicator[]): HTMLElement[] {
  return choices.map(({view, column}) => {
    const of = indicators.find(({id}) => id === column.ofId);
    return element("option", {value: view}, `${column.label[language]}, ${of ? yearAt(of, "buurt") : ""}`);
  });
}

function toIndicatorOptions(indicators: readonly PublishedIndicator[]): HTMLElement[] {
  return themes.flatMap(theme => {
    const own = indicators.filter(indicator => indicator.theme === theme);
    const options = own.map(indicator =>
      element("option", {value: indicator.id}, `${indicator.label[language]}, ${yearAt(indicator, "buurt")}`)
    );
    return options.length > 0 ? [element("optgroup", {label: themeWords[theme]}, ...options)] : [];
  });
}
