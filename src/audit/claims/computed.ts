import type {Context} from "../checks/context.ts";
import {figures, type Parts as HowMade} from "../knowledge/figures.ts";
import type {Parts} from "../sentences/reader.ts";

type Way = HowMade | "deviation";

const averaged = {
  nl: {start: "gemiddeld over kleinere gebieden, gewogen naar ", and: / en |, /},
  en: {start: "averaged over smaller areas, weighted by ", and: /,? and (?!over\b)|, /}
};
const weights: Readonly<Record<string, Way>> = {
  inwoners: "residents",
  "inwoners vanaf 15 jaar": "adults",
  huishoudens: "households",
  "oppervlakte land": "land",
  residents: "residents",
  "residents of 15 and over": "adults",
  households: "households",
  "land area": "land"
};
const others: Readonly<Record<string, Way>> = {
  "aantallen opgeteld over kleinere gebieden": "add",
  "aantallen op elkaar gedeeld": "apart",
  "de score uit het verschil met de landelijke referentie": "deviation",
  "counts added over smaller areas": "add",
  "counts divided by each other": "apart",
  "the score from the difference with the national reference": "deviation"
};

/** "* Hier berekend: gemiddeld over kleinere gebieden, gewogen naar inwoners; …": each way is that of a marked figure. */
export function howComputed(context: Context, {ways}: Parts): void {
  const {tally, page, language} = context;
  const said = readWays(ways!, language);
  tally.check("unread", said !== null, "how figures were computed", () => ways!);
  const all = new Set(
    page.blocks.flatMap(({text}) => readWays(/(?:^|\. )\* [^:]+: (.+?)\.(?: |$)/.exec(text)?.[1] ?? "", language) ?? [])
  );
  const marked = markedWays(context);
  for (const way of said ?? [])
    tally.check("sentence", marked.has(way), "a way in which no figure of the page was computed", () => way);
  for (const way of marked) tally.check("sentence", all.has(way), "a computed figure without how", () => way);
}

function readWays(text: string, language: "nl" | "en"): Way[] | null {
  const {start, and} = averaged[language];
  const found = (text === "" ? [] : text.split("; ")).flatMap(part =>
    part.startsWith(start)
      ? part
          .slice(start.length)
          .split(and)
          .map(weight => weights[weight])
      : [others[part]]
  );
  return found.includes(undefined) ? null : (found as Way[]);
}

/** How each figure with a mark was made: of a buurt from its own other figures, of a larger area from its parts. */
function markedWays({page, area}: Context): Set<Way> {
  const ways = new Set<Way>();
  for (const {className, rows} of page.tables)
    for (const {id, cells} of rows) {
      const figure = figures.get(id?.split(".")[0] ?? "");
      if (!figure || !/^figures\b/.test(className)) continue;
      for (const [at, {text}] of cells.entries()) {
        if (at === 0 || !text.includes("*")) continue;
        const ownOfBuurt = at === 1 && area.level === "buurt" && !["add", "apart"].includes(figure.parts);
        ways.add(ownOfBuurt ? (figure.id === "leefbaarheid_score" ? "deviation" : "apart") : figure.parts);
      }
    }
  return ways;
}
