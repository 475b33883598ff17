import {type Html, html} from "../html.ts";
import {language} from "../i18n/strings.ts";

/** Words that are Dutch in every language, such as how a publisher asks to be credited; marked where the page is not. */
export const inDutch = (text: string): Html =>
  language === "nl" ? html`${text}` : html`<span lang="nl">${text}</span>`;
