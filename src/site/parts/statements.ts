import {type Fact, figuresOf} from "../../analysis/facts/fact.ts";
import {figureId} from "../../catalog/figures.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {factWords} from "../sentences/fact-words.ts";
import type {ProfileContext} from "./context.ts";
import {scoreId} from "./liveability-view.ts";

/** A sentence of a page, with the ids of the figures that it rests on, its own first. */
export interface Statement {
  text: string;
  figureIds: string[];
}

/** The facts of a page as sentences. */
export function statements(facts: readonly Fact[], {profile: {area}}: Pick<ProfileContext, "profile">): Statement[] {
  return facts.map(fact => ({text: factWords.sentence(fact, area), figureIds: idsOf(fact, area)}));
}

/** What counts the areas inside rests on a figure of each: one id says so of all of them, for a hundred weigh a page down. */
const idsOf = (fact: Fact, {code}: Area): string[] =>
  fact.kind === "inside" ? [`${scoreId}.${code}/${fact.level}.${fact.year}`] : figuresOf(fact).map(figureId);

/** The figure of a page that draws what a statement is about, where its row is in no table: a series may end before today. */
const drawnIn: ReadonlyMap<string, string> = new Map([[scoreId, "trend"]]);

/**
 * Statements as paragraphs; each leads to the row of its first figure in the tables below, or else to where that figure is
 * drawn. What is nowhere on the page has no link.
 *
 * @param holds  is there an element with this id below?
 */
export function statementParagraphs(said: readonly Statement[], code: string, holds: (id: string) => boolean): Html {
  return html`${said.map(({text, figureIds}) => {
    const own = figureIds.find(id => id.includes(`.${code}.`));
    const target = [own, own && drawnIn.get(own.split(".")[0]!)].find(id => id !== undefined && holds(id));
    return html`<p${figureIds.length > 0 && html` data-figures="${figureIds.join(" ")}"`}>${text}${target && html` <a href="#${target}">${strings.profile.figureLink}</a>`}</p>`;
  })}`;
}
