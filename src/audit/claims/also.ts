import {figureOfBrief} from "../knowledge/phrases.ts";

/** One figure of a list of what else stands out. */
export interface AlsoItem {
  /** Null for words that this audit does not know. */
  id: string | null;
  words: string;
  up: boolean;
  own: string;
  year: string;
  estimated: boolean;
  special: boolean;
}

const languages = {
  nl: {
    when: /^(?<list>.+?)(?<estimated>, naar schatting)? in (?<year>\d{4})(?<special>, in coronatijd)?$/,
    item: /^(?:, | en )?(?<way>meer|minder|verder van|dichter bij) (?<words>[^()]+) \((?<own>[^()]+)\)/,
    list: /Ook opvallend naast ten minste 9 van de 10 (?:buurten|wijken|gemeenten): (?<items>.+?)\.(?: [A-Z]|$)/
  },
  en: {
    when: /^(?<list>.+?)(?<estimated>, estimated,)? in (?<year>\d{4})(?<special>, during the coronavirus crisis)?$/,
    item: /^(?:, | and )?(?<way>more|fewer|further from|closer to) (?<words>[^()]+) \((?<own>[^()]+)\)/,
    list: /Also striking beside at least 9 out of 10 (?:buurten|wijken|gemeenten): (?<items>.+?)\.(?: [A-Z]|$)/
  }
};

/** The list of what else stands out in a text; empty where there is none. */
export const alsoIn = (text: string, language: "nl" | "en"): AlsoItem[] =>
  readAlso(languages[language].list.exec(text)?.groups?.items ?? "", language) ?? [];

/** "meer rokers (17,0 %) en minder vrijwilligers (18,0 %), naar schatting in 2020; …"; null for what is not so built. */
export function readAlso(items: string, language: "nl" | "en"): AlsoItem[] | null {
  const found: AlsoItem[] = [];
  for (const part of items === "" ? [] : items.split("; ")) {
    const when = languages[language].when.exec(part)?.groups;
    if (!when) return null;
    let rest = when.list!;
    while (rest !== "") {
      const item = languages[language].item.exec(rest);
      if (!item) return null;
      rest = rest.slice(item[0].length);
      const {way, words, own} = item.groups as {way: string; words: string; own: string};
      const up = /^(meer|verder van|more|further from)$/.test(way);
      const [estimated, special] = [when.estimated !== undefined, when.special !== undefined];
      found.push({id: figureOfBrief(words), words, up, own, year: when.year!, estimated, special});
    }
  }
  return found;
}
