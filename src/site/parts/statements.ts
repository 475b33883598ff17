import {type Fact, figuresOf} from "../../analysis/facts/fact.ts";
import {figureId} from "../../catalog/figures.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {factWords} from "../sentences/fact-words.ts";
import type {ProfileContext} from "./context.ts";

/** A sentence of a page, with the ids of the figures that it rests on, its own first. */
export interface Statement {
  text: string;
  figureIds: string[];
}

/** The facts of a page as sentences. */
export function statements(facts: readonly Fact[], {profile: {area}}: Pick<ProfileContext, "profile">): Statement[] {
  return facts.map(fact => ({text: factWords.sentence(fact, area), figureIds: figuresOf(fact).map(figureId)}));
}

/** Statements as paragraphs; each leads to the row of its first figure in the tables below. */
export function statementParagraphs(said: readonly Statement[], code: string): Html {
  return html`${said.map(({text, figureIds}) => {
    const own = figureIds.find(id => id.includes(`.${code}.`));
    return html`<p${figureIds.length > 0 && html` data-figures="${figureIds.join(" ")}"`}>${text}${own && html` <a href="#${own}">${strings.profile.figureLink}</a>`}</p>`;
  })}`;
}
