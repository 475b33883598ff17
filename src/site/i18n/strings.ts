import {type Language, toLanguage} from "../../catalog/languages.ts";
import {en} from "./en.ts";
import {nl, type Strings} from "./nl.ts";

/** The language that this process renders: every build of pages is of one language. */
export const language: Language = toLanguage(process.env.BUURTSPIEGEL_LANGUAGE);

/** Every word of the interface in that language. */
export const strings: Strings = {nl, en}[language];
